import type { Persistence } from "../../host/store";
import type { BackupDue, BackupFault, RegisterStanding } from "../../verify/backup";
import type { FaultSentences } from "../faults/fault-sentences";

/** How much there is of something. */
export interface Counts {
  readonly payees: number;
  readonly accounts: number;
  readonly verifications: number;
  readonly entries: number;
}

/** What is read on the page of the settings. */
export interface SettingsSentences {
  readonly title: string;
  readonly where: {
    readonly title: string;
    /** `owner` is empty where the mail program does not tell. */
    readonly device: (client: string, owner: string) => string;
    readonly counts: (counts: Counts) => string;
    readonly persistence: Readonly<Record<Persistence, string>>;
    readonly notRead: (fault: string) => string;
  };
  readonly backup: {
    readonly title: string;
    readonly what: string;
    readonly last: (day: string) => string;
    readonly due: Readonly<Record<BackupDue, string>>;
    readonly save: string;
    readonly notNoted: (fault: string) => string;
  };
  readonly restore: {
    readonly title: string;
    readonly trust: string;
    readonly choose: string;
    readonly faults: Readonly<Record<BackupFault | "not-read", string>>;
    /** `mailbox` is empty where it was not told. */
    readonly from: (day: string, mailbox: string) => string;
    readonly otherMailbox: string;
    readonly counts: (counts: Counts) => string;
    /** `faults` is at least 1. */
    readonly altered: (faults: number) => string;
    readonly whole: string;
    readonly register: Readonly<Record<RegisterStanding, string>>;
    readonly approvers: (names: string) => string;
    /** What this device would trust from then on, and does not now. */
    readonly ownDomains: (domains: string) => string;
    readonly sameCompany: (pairs: string) => string;
    readonly people: (mailboxes: string) => string;
    readonly genuine: (count: number) => string;
    readonly add: string;
    readonly addWhat: string;
    readonly replace: string;
    readonly replaceWhat: (counts: Counts) => string;
    readonly replaceSure: string;
    readonly cancel: string;
    readonly done: Readonly<Record<"add" | "replace", string>>;
    readonly failed: (fault: string) => string;
  };
  readonly policy: {
    readonly title: string;
    readonly open: string;
  };
  readonly deletion: {
    readonly title: string;
    readonly what: (counts: Counts) => string;
    readonly also: string;
    readonly remains: string;
    readonly begin: string;
    /** The word that has to be typed. */
    readonly word: string;
    readonly type: (word: string) => string;
    readonly sure: string;
    readonly done: string;
    readonly mailboxLeft: (fault: string) => string;
    readonly failed: (fault: string) => string;
  };
  readonly faults: FaultSentences;
}
