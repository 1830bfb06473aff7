import type { Check } from "../check";
import { accountDiffersFromDirectory } from "./checks/account-differs-from-directory";
import { accountDiffersFromThread } from "./checks/account-differs-from-thread";
import { invalidChecksum } from "./checks/invalid-checksum";
import { unknownAccount } from "./checks/unknown-account";

/** The checks of the `payment.` family. */
export const paymentChecks: readonly Check[] = [
  accountDiffersFromDirectory,
  accountDiffersFromThread,
  unknownAccount,
  invalidChecksum,
];
