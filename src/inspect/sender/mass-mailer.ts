import type { Check } from "../check";
import { MASS_MAILERS } from "./fraud-indicators";
import { indicatorParams } from "./fraud-infrastructure";
import { indicatorEvidence, searchedFields } from "./indicator-search";

/**
 * The message, or one returned or attached in it, was sent with a program for mass mailing that was found on machines
 * of fraud, or that the organisation's own directory names. Such programs have honest users, so it is never a danger.
 * Params: `seen` (the program), `name`, `source`, `published` (ISO date); only `seen` is always there.
 */
export const massMailer: Check = {
  id: "sender.mass-mailer",
  needs: ["headers"],
  find: ({ message, known }) => {
    const own = known.lookup.directory.fraudIndicators
      .filter(({ where }) => where === "X-Mailer")
      .map((indicator) => ({ ...indicator, severity: "caution" as const }));
    const fields = searchedFields(message);
    return [...MASS_MAILERS, ...own].flatMap((indicator) => {
      const evidence = indicatorEvidence(fields, indicator);
      if (evidence === null) return [];
      return {
        code: "sender.mass-mailer" as const,
        severity: indicator.severity,
        params: indicatorParams(indicator),
        evidence: [evidence],
      };
    });
  },
};
