import { SCENARIOS, type Scenario } from "../../src/inspect/inspection";
import type { Given } from "../../src/verify/answer";
import type { Heard } from "../../src/verify/call";
import type { CallBackNumber } from "../../src/verify/second-channel";
import type { StepForm } from "../../src/verify/scenarios";
import {
  verificationAfter,
  type Started,
  type Verification,
  type VerificationEvent,
} from "../../src/verify/verification";

/** Builders for tests of verifications: a message that puts an account ending 7193 in the place of one ending 0746. */

export const AT = "2026-11-20T10:00:00.000Z";

/** After the time that has to pass before a second call. */
export const LATER = "2026-11-20T11:00:00.000Z";

export function start(scenario: Scenario, overrides: Partial<Started> = {}): Started {
  return {
    type: "started",
    proposed: scenario,
    offered: SCENARIOS,
    secondPerson: { for: [], approvers: [], inEveryList: false },
    subject: {
      asked: [{ kind: "iban", masked: "DE30 •••• 7193" }],
      known: [{ kind: "iban", masked: "DE88 •••• 0746" }],
      payee: "Northgate Title",
      amount: { currency: "EUR", value: 1250.5 },
    },
    at: AT,
    ...overrides,
  };
}

/** Returns a verification after some events. */
export function verification(scenario: Scenario, ...events: readonly VerificationEvent[]): Verification {
  return after(verificationAfter(null, start(scenario)), ...events);
}

export function after(state: Verification, ...events: readonly VerificationEvent[]): Verification {
  return events.reduce<Verification>((one, event) => verificationAfter(one, event), state);
}

export const NUMBER: CallBackNumber = {
  e164: "+12025550143",
  provenance: { source: "contract", named: "contract of 2024", dated: "2024-03-01" },
  repeatedIn: [],
};

export function heard(overrides: Partial<Heard> = {}): Heard {
  return {
    person: "Ann",
    verdict: "confirmed",
    newDigits: "7193",
    oldDigits: "0746",
    codeWord: "none-agreed",
    note: "",
    ...overrides,
  };
}

/** What answers a step of each form as it should be. */
export const GIVEN: Readonly<Record<StepForm, Given>> = {
  confirmed: { form: "confirmed" },
  noted: { form: "noted", note: "as agreed" },
  comparison: { form: "comparison", result: "same", file: "vendor file", dated: "2026-01-05" },
  number: { form: "number", number: NUMBER },
  call: { form: "call", heard: heard() },
  reached: { form: "reached", number: NUMBER, heard: heard() },
  challenge: { form: "challenge", result: "nobody-called", note: "" },
  "name-check": { form: "name-check", result: "match", note: "" },
  "second-person": {
    form: "second-person",
    agreement: { name: "Cem", address: "cem@buyer.example", way: "at-the-desk", nonce: "", note: "" },
  },
};

export const SECOND_CALL: Given = { form: "second-call", number: NUMBER, heard: heard() };

export function answered(step: string, given: Given, at = AT): VerificationEvent {
  return { type: "step-answered", step, given, at };
}

export const couldNot = (step: string): VerificationEvent => answered(step, { form: "could-not", note: "" });

/** A changed account that one person verified by two calls, and that was released. */
export const RELEASED = verification(
  "account-change",
  answered("hold", GIVEN.confirmed),
  answered("number", GIVEN.number),
  answered("call", GIVEN.call),
  answered("second", SECOND_CALL, LATER),
  { type: "concluded", outcome: "verified", at: LATER },
);
