import type { FraudIndicator } from "../../directory/directory";
import type { Check } from "../check";
import type { Params } from "../finding";
import { FRAUD_MACHINES } from "./fraud-indicators";
import { indicatorEvidence, searchedFields } from "./indicator-search";

/** Returns what a sentence about an indicator needs. */
export function indicatorParams({ value, name, source, since }: FraudIndicator & { readonly name?: string }): Params {
  return {
    seen: value,
    ...(name === undefined ? {} : { name }),
    ...(source === null ? {} : { source }),
    ...(since === null ? {} : { published: since }),
  };
}

/**
 * The message, or one returned or attached in it, passed through a machine that is published as fraud's, or that the
 * organisation's own directory names.
 * Params: `seen` (the mark), `name` (whose), `source`, `published` (ISO date); only `seen` is always there.
 */
export const fraudInfrastructure: Check = {
  id: "sender.fraud-infrastructure",
  needs: ["headers"],
  find: ({ message, known }) => {
    const own = known.lookup.directory.fraudIndicators.filter(({ where }) => where !== "X-Mailer");
    const fields = searchedFields(message);
    return [...FRAUD_MACHINES, ...own].flatMap((indicator) => {
      const evidence = indicatorEvidence(fields, indicator);
      if (evidence === null) return [];
      return {
        code: "sender.fraud-infrastructure" as const,
        severity: "danger" as const,
        params: indicatorParams(indicator),
        evidence: [evidence],
      };
    });
  },
};
