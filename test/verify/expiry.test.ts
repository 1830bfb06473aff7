import { dueAgain, isVerificationOver, validityOf } from "../../src/verify/expiry";
import { entryAfter, START } from "../../src/verify/register";
import { record } from "../support/record";

const NOW = "2026-11-20T10:00:00.000Z";
const until = (expires: string | null) => record({ outcome: "verified", expires });

it.each([
  ["none", null],
  ["valid", "2027-03-01T09:00:00.000Z"],
  ["ends-soon", "2026-12-01T09:00:00.000Z"],
  ["expired", NOW],
] as const)("a verification is %s", (validity, expires) => {
  expect(validityOf(until(expires), NOW)).toBe(validity);
});

it("an account that was verified again since is not due", () => {
  const account = { kind: "iban", masked: "DE30 •••• 7193", fingerprint: "a".repeat(64) };
  const other = { ...account, fingerprint: "b".repeat(64) };
  const entries = [
    { ...until("2026-01-01T09:00:00.000Z"), account },
    { ...until("2026-12-01T09:00:00.000Z"), account: other },
    { ...until("2027-10-01T09:00:00.000Z"), account },
  ].map((one) => entryAfter(START, one));
  expect(dueAgain(entries, NOW).map(({ record: { account: due } }) => due?.fingerprint)).toEqual([other.fingerprint]);
});

it.each([
  [true, "verified", "2025-11-20", 12],
  [false, "verified", "2025-11-21", 12],
  [true, "verified", "2026-05-20", 6],
  [false, "verified", "2025-01-01", 24],
  [false, "verified", null, 12],
  [false, "recorded", "2020-01-01", 12],
] as const)("is over (%s): %s on %s, valid for %d months", (isOver, status, since, months) => {
  expect(isVerificationOver({ status, since }, months, "2026-11-20")).toBe(isOver);
});
