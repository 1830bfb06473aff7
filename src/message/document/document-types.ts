const OFFICE = "application/vnd.openxmlformats-officedocument";

/** The media types of documents, by who reads them. `contentTypeOf` tells them by their bytes. */
export const PICTURE_TYPES: readonly string[] = [
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/bmp",
  "image/webp",
  "image/tiff",
];

export const WORD_TYPES: readonly string[] = [
  `${OFFICE}.wordprocessingml.document`,
  "application/vnd.ms-word.document.macroenabled.12",
];

export const SHEET_TYPES: readonly string[] = [
  `${OFFICE}.spreadsheetml.sheet`,
  "application/vnd.ms-excel.sheet.macroenabled.12",
];

export const SLIDE_TYPES: readonly string[] = [
  `${OFFICE}.presentationml.presentation`,
  "application/vnd.ms-powerpoint.presentation.macroenabled.12",
];

export const PDF_TYPE = "application/pdf";
export const ARCHIVE_TYPE = "application/zip";
