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

/**
 * An attachment is a program, a script, a disk image or a shortcut, by its bytes or by its name; or a document with
 * macros, or a web page, which a browser opens with all that is in it.
 * Params: `name`, `kind` (`program`, `macros`, `page`).
 */
export const executableContent: Check = {
  id: "attachment.executable-content",
  needs: [],
  find: ({ message }) =>
    message.attachments
      .flatMap((attachment): Finding[] => {
        const { name, content, inline } = attachment;
        const kind = [familyOfContent(content), familyOfName(name)].find((family) => family && SEVERITIES[family]);
        const severity = kind && SEVERITIES[kind];
        // A page without a name of its own is a footer or a notice that a mailing list put behind the text.
        if (!kind || !severity || (kind === "page" && (inline || familyOfName(name) !== "page"))) return [];
        return [
          {
            code: "attachment.executable-content",
            severity,
            params: { name, kind },
            evidence: [fileEvidence(attachment)],
          },
        ];
      })
      .slice(0, MAX_FINDINGS),
};
