import type { Attachment } from "../../message/message";
import type { Check } from "../check";
import type { Finding, Severity } from "../finding";
import { deceptiveCharacters } from "../unicode/deceptive";
import { fileEvidence } from "./evidence";
import { endingsOf, familyOfContent, familyOfEnding, familyOfName, type FileFamily } from "./file-family";

/** More would say the same. */
const MAX_FINDINGS = 5;

/** What a file by its name may honestly be by its bytes: spreadsheets are exported as text, documents as pages. */
const PLAUSIBLE: ReadonlyMap<FileFamily, readonly FileFamily[]> = new Map<FileFamily, readonly FileFamily[]>([
  ["pdf", ["pdf", "text"]],
  ["picture", ["picture", "text"]],
  ["office", ["office", "macros", "archive", "text", "page", "sealed", "message"]],
  ["text", ["text", "page", "message"]],
]);

/** Endings that people take for a document's when another one follows. */
const DOCUMENTS: ReadonlySet<FileFamily> = new Set<FileFamily>(["pdf", "picture", "office", "text"]);

/** What lies about itself weighs as much as what it can do. */
const BY_REAL_FAMILY: Readonly<Partial<Record<FileFamily, Severity>>> = {
  program: "danger",
  macros: "caution",
  page: "caution",
  archive: "caution",
};

type Reason = "characters" | "double-ending" | "content";

/**
 * The name of an attachment says that it is something else than it is: by characters that turn the name round or are
 * not drawn, by a document's ending before the real one, or by an ending that its bytes do not bear out.
 * Params: `name`, `reason` (`characters`, `double-ending`, `content`), `content` (the media type of the bytes, or "").
 */
export const deceptiveName: Check = {
  id: "attachment.deceptive-name",
  needs: [],
  find: ({ message }) =>
    message.attachments
      .flatMap((attachment): Finding[] => {
        const reason = reasonOf(attachment);
        if (reason === null) return [];
        const { name, content } = attachment;
        return [
          {
            code: "attachment.deceptive-name",
            severity: severityOf(attachment, reason),
            params: { name, reason, content: content ?? "" },
            evidence: [fileEvidence(attachment)],
          },
        ];
      })
      .slice(0, MAX_FINDINGS),
};

function reasonOf({ name, content }: Attachment): Reason | null {
  if (deceptiveCharacters(name).some(({ kind }) => kind === "bidi" || kind === "invisible")) return "characters";
  const [first, last] = endingsOf(name);
  const shown = first === undefined || last === undefined ? null : familyOfEnding(first);
  const real = last === undefined ? null : familyOfEnding(last);
  if (shown && DOCUMENTS.has(shown) && (real === "program" || real === "page")) return "double-ending";
  const byName = familyOfName(name);
  const byContent = familyOfContent(content);
  const plausible = byName && PLAUSIBLE.get(byName);
  return plausible && byContent && !plausible.includes(byContent) ? "content" : null;
}

function severityOf({ name, content }: Attachment, reason: Reason): Severity {
  const real = [familyOfContent(content), familyOfName(name)].find((family) => family && BY_REAL_FAMILY[family]);
  return (real && BY_REAL_FAMILY[real]) ?? (reason === "content" ? "info" : "caution");
}
