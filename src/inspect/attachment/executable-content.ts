import type { Attachment, InnerFile } from "../../message/message";
import type { Check } from "../check";
import type { Finding, Severity } from "../finding";
import { fileEvidence } from "./evidence";
import { familyOfContent, familyOfName, type FileFamily } from "./file-family";

/** More would say the same. */
const MAX_FINDINGS = 5;

/** How much it weighs that a file does something when opened: pages and macros are also used honestly. */
const SEVERITIES: Readonly<Partial<Record<FileFamily, Severity>>> = {
  program: "danger",
  macros: "caution",
  page: "caution",
};

/** Returns what opening a file does, where that is worth a word. */
function kindOf({ name, content }: InnerFile, inline: boolean): FileFamily | null {
  const kind = [familyOfContent(content), familyOfName(name)].find((family) => family && SEVERITIES[family]) ?? null;
  // A page without a name of its own is a footer or a notice that a mailing list put behind the text.
  return kind === "page" && (inline || familyOfName(name) !== "page") ? null : kind;
}

function findingsIn(attachment: Attachment, files: readonly InnerFile[]): Finding[] {
  return files.flatMap((file): Finding[] => {
    const kind = kindOf(file, attachment.inline);
    const severity = kind && SEVERITIES[kind];
    if (!kind || !severity) return [];
    const evidence = [fileEvidence(attachment)];
    return [{ code: "attachment.executable-content", severity, params: { name: file.name, kind }, evidence }];
  });
}

/** Returns one finding of those in an archive, a program before all others. */
function weightiest(findings: readonly Finding[]): Finding[] {
  const first = findings.find(({ severity }) => severity === "danger") ?? findings[0];
  return first ? [first] : [];
}

/**
 * An attachment, or a file in an attached archive, is a program, a script, a disk image or a shortcut, by its bytes or
 * by its name; or a document with macros, or a web page, which a browser opens with all that is in it.
 * Params: `name` (behind the archive's, for a file in one), `kind` (`program`, `macros`, `page`).
 */
export const executableContent: Check = {
  id: "attachment.executable-content",
  needs: [],
  find: ({ message }) =>
    message.attachments
      .flatMap((attachment) => {
        const inside = attachment.files.map((file) => ({ ...file, name: `${attachment.name}/${file.name}` }));
        return [...findingsIn(attachment, [attachment]), ...weightiest(findingsIn(attachment, inside))];
      })
      .slice(0, MAX_FINDINGS),
};
