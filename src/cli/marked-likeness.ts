import type { Finding } from "../inspect/finding";
import { terminalText } from "./terminal-text";

/**
 * Returns the name that was seen and the known one that it imitates, the differing characters in brackets:
 * `seen   northgate-tit[1]e.example` over `known  northgate-tit[l]e.example`. No lines for other findings.
 * The params are those of `lookalikeParams`.
 */
export function markedLikeness({ params }: Finding): string[] {
  const { seen, known, seenMarks, knownMarks } = params;
  if (seen === undefined || known === undefined || (!seenMarks && !knownMarks)) return [];
  return [`seen   ${marked(seen, seenMarks ?? "")}`, `known  ${marked(known, knownMarks ?? "")}`];
}

/** @param marks ranges of UTF-16 units such as `3-5,9-10`, rising, end exclusive */
function marked(name: string, marks: string): string {
  let result = "";
  let done = 0;
  for (const range of marks.split(",").filter((text) => text !== "")) {
    const [start = done, end = start] = range.split("-").map(Number);
    result += `${terminalText(name.slice(done, start))}[${terminalText(name.slice(start, end))}]`;
    done = end;
  }
  return result + terminalText(name.slice(done));
}
