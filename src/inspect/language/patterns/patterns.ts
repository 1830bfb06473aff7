import type { Pattern } from "../lexicon";
import { CHANGED_ACCOUNT } from "./changed-account";
import { PAYMENT_INSTRUCTION } from "./payment-instruction";
import { EXECUTIVE_REQUEST } from "./executive-request";
import { PRESSURE } from "./pressure";
import { NOT_OWN_WORDS } from "./not-own-words";

/**
 * The acts as every language says them. Slots are in no order unless `ordered` says so, because languages order words
 * differently; what one language says in fixed words is a concept of its own (`changeSaid`, `secretSaid` …).
 */
export const PATTERNS: readonly Pattern[] = [
  ...CHANGED_ACCOUNT,
  ...PAYMENT_INSTRUCTION,
  ...EXECUTIVE_REQUEST,
  ...PRESSURE,
  ...NOT_OWN_WORDS,
];
