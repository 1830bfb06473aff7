import { recordOf, type VerificationRecord } from "../../src/verify/record";
import type { Verification } from "../../src/verify/verification";
import { message } from "./build";
import { AT, verification } from "./verification";

/** A device's key as the pane draws it at random. */
export const KEY = "5c".repeat(32);

/** Returns the record of a verification of a message that says nothing, with some fields replaced. */
export function record(
  overrides: Partial<VerificationRecord> = {},
  of: Verification = verification("account-change"),
): VerificationRecord {
  const concluded = {
    verification: of,
    message: message(),
    inspection: { findings: [], payments: [] },
    by: "bob@buyer.example",
    key: KEY,
    validMonths: 12,
    at: AT,
  };
  return { ...recordOf(concluded), ...overrides };
}
