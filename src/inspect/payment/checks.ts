import type { Check } from "../check";
import { accountDiffersBetweenParts } from "./checks/account-differs-between-parts";
import { accountDiffersFromDirectory } from "./checks/account-differs-from-directory";
import { accountDiffersFromThread } from "./checks/account-differs-from-thread";
import { amountDiffersBetweenParts } from "./checks/amount-differs-between-parts";
import { countryUnexpected } from "./checks/country-unexpected";
import { deceptiveCharactersInAccount } from "./checks/deceptive-characters";
import { holderDiffers } from "./checks/holder-differs";
import { invalidChecksum } from "./checks/invalid-checksum";
import { invoiceReused } from "./checks/invoice-reused";
import { irreversibleMethod } from "./checks/irreversible-method";
import { unknownAccount } from "./checks/unknown-account";

/** The checks of the `payment.` family. */
export const paymentChecks: readonly Check[] = [
  accountDiffersFromDirectory,
  accountDiffersFromThread,
  accountDiffersBetweenParts,
  invoiceReused,
  unknownAccount,
  holderDiffers,
  countryUnexpected,
  irreversibleMethod,
  amountDiffersBetweenParts,
  deceptiveCharactersInAccount,
  invalidChecksum,
];
