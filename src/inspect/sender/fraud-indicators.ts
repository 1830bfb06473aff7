import type { FraudIndicator } from "../../directory/directory";

/** A published mark of machines or programs that fraud was sent with. */
export interface PublishedIndicator extends FraudIndicator {
  /** Whose machines, or which program. */
  readonly name: string;
  /** Who published it, and under what title. */
  readonly source: string;
  /** ISO date of the publication. */
  readonly since: string;
}

/** microsoft.com/en-us/security/blog/2026/01/14/inside-redvds-how-a-single-virtual-desktop-provider-fueled-worldwide-cybercriminal-operations/ */
const INSIDE_REDVDS = { source: "Microsoft Threat Intelligence, Inside RedVDS", since: "2026-01-14" };

/** Machines of fraud. An entry needs a public source with a date, and a mark that honest mail cannot bear. */
export const FRAUD_MACHINES: readonly PublishedIndicator[] = [
  // The computer name of every RedVDS machine: all were cloned from one Windows Server 2022 image.
  { value: "WIN-BUNS25TD77J", where: null, name: "RedVDS", ...INSIDE_REDVDS },
];

/** A program that a source found on machines of fraud. */
export interface MassMailer extends PublishedIndicator {
  /** A program that is sold openly has honest users too. */
  readonly severity: "info" | "caution";
}

/**
 * Programs for mass mailing that were found on machines of fraud, as far as their name tells them apart where they
 * write it. Of those named in the report two are left out: BlueMail is also what a common mail app is called, and
 * Email Sorter sends nothing.
 */
export const MASS_MAILERS: readonly MassMailer[] = [
  { value: "SuperMailer", where: "X-Mailer", name: "SuperMailer", severity: "info", ...INSIDE_REDVDS },
  { value: "UltraMailer", where: "X-Mailer", name: "UltraMailer", severity: "caution", ...INSIDE_REDVDS },
  { value: "SquadMailer", where: "X-Mailer", name: "SquadMailer", severity: "caution", ...INSIDE_REDVDS },
];
