/** Sent with every file. */
export const COMMON_HEADERS: Readonly<Record<string, string>>;
/** Returns the headers of a file, by its path within the site. */
export function headersOf(name: string): Readonly<Record<string, string>>;
