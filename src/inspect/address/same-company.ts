import type { Directory } from "../../directory/directory";
import { hostOf } from "./host";

/** Whether somebody answered that two registrable domains are one company's. */
export type SameCompany = (a: string, b: string) => boolean;

/**
 * Returns the remembered answers. Each counts for its own pair: that a company has two other domains does not say
 * that these two belong together.
 */
export function sameCompanyFrom(answers: Directory["sameCompany"]): SameCompany {
  const answered = new Set<string>();
  for (const { domains } of answers) {
    const [one, other] = domains;
    const [a, b] = [hostOf(one).registrable, hostOf(other).registrable];
    answered.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  return (a, b) => answered.has(`${a} ${b}`);
}
