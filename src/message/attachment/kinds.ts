import type { Attachment } from "../message";

/** Name endings of kinds that a reader is written for; the bytes decide in the second pass. */
const READABLE_NAME = /\.(?:txt|csv|tsv|log|md|htm|html|shtml|xhtml|eml|msg|ics|vcf|xml|json)$/i;

const READABLE_TYPE = /^(?:text\/|message\/|application\/(?:vnd\.ms-outlook|xhtml\+xml|xml|json|ics)$)/i;

/** Tells from name and type, before the bytes are there, whether the second pass may read an attachment. */
export function isReadable({ name, type }: Pick<Attachment, "name" | "type">): boolean {
  return READABLE_TYPE.test(type) || READABLE_NAME.test(name);
}
