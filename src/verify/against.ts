import { digitsOf, type ComparedAccounts, type Given } from "./answer";
import type { Heard } from "./call";

/** What in an answer speaks against the message. */
export type Against = "denied" | "code-word" | "new-digits" | "old-digits" | "challenge" | "name";

/** Returns why an answer contradicts the message, the weightiest first; none where it does not: see `kindOf`. */
export function reasonsAgainst(given: Given, accounts: ComparedAccounts): readonly Against[] {
  switch (given.form) {
    case "challenge":
      return given.result === "failed" ? ["challenge"] : [];
    case "name-check":
      return given.result === "no-match" ? ["name"] : [];
    case "call":
    case "reached":
    case "second-call":
      return reasonsHeard(given.heard, accounts);
    default:
      return [];
  }
}

function reasonsHeard(heard: Heard, accounts: ComparedAccounts): readonly Against[] {
  const { asked, known } = digitsOf(heard, accounts);
  const reasons: readonly (readonly [boolean, Against])[] = [
    [heard.verdict === "denied", "denied"],
    [heard.codeWord === "wrong", "code-word"],
    [asked === "mismatch", "new-digits"],
    [known === "mismatch", "old-digits"],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}
