import { englishFaults } from "../faults/en";
import type { Counts, SettingsSentences } from "./settings-sentences";

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const counts = ({ payees, accounts, verifications, entries }: Counts): string =>
  [
    `${counted(payees, "payee", "payees")} with ${counted(accounts, "account", "accounts")}`,
    counted(verifications, "verification", "verifications"),
    `${counted(entries, "entry", "entries")} in the register`,
  ].join(", ");

/** What is read on the page of the settings, in English. */
export const englishSettings = {
  title: "Settings",
  where: {
    title: "Where your data is",
    device: (client, owner) =>
      `On this device only, in this browser (mail program: ${client})${owner === "" ? "" : `, for ${owner}`}. Another device has its own.`,
    counts: (all) => `Kept here: ${counts(all)}.`,
    persistence: {
      persistent:
        "The browser promised to keep it, also when the disk fills up. Clearing the browser’s data deletes it.",
      "may-be-cleared":
        "The browser may delete it when the disk fills up, or when you clear its data: keep a backup file.",
      unknown: "The browser does not say whether it keeps it: keep a backup file.",
    },
    notRead: (fault) => `What this device keeps could not be read: ${fault}`,
  },
  backup: {
    title: "Backup file",
    what: "It holds your directory with all accounts in full, the register, verifications, requests to a second person, and who may agree. Keep it where only you can read it.",
    last: (day) => `Last backup: ${day}.`,
    due: {
      never: "No backup was made yet.",
      many: "Much has changed since the last backup: make a new one.",
      old: "The last backup is more than a month old: make a new one.",
    },
    save: "Save a backup",
    notNoted: (fault) => `This device did not note the day of the backup: ${fault}`,
  },
  restore: {
    title: "Restore from a backup",
    trust: "Restore only a file that you made. Whoever changes it can add accounts to your directory.",
    choose: "Choose a backup file",
    faults: {
      "not-a-backup": "This is no backup file of this program, or only a part of one. Nothing was changed.",
      "too-large": "This file is larger than any backup. Nothing was changed.",
      newer: "A newer version of this program made this file: reload the add-in. Nothing was changed.",
      changed: "This file was changed or damaged after it was made. Nothing was changed here.",
      directory: "The directory in this file is damaged. Nothing was changed.",
      "not-read": "The browser could not read this file. Nothing was changed.",
    },
    from: (day, mailbox) => `Made on ${day}${mailbox === "" ? "" : ` for ${mailbox}`}.`,
    otherMailbox: "This is the backup of another mailbox.",
    counts: (all) => `It holds ${counts(all)}.`,
    altered: (faults) =>
      `Its register is not as it was: ${counted(faults, "entry was", "entries were")} altered, added or removed.`,
    whole: "Each entry of its register follows the one before.",
    register: {
      same: "Its register has nothing that this one lacks.",
      longer: "Its register goes on from this one.",
      apart:
        "Its register and this one went different ways: one register cannot hold both. To add leaves this one as it is.",
    },
    approvers: (names) => `Who may agree: ${names}.`,
    ownDomains: (domains) => `It would make these domains your own: ${domains}.`,
    sameCompany: (pairs) => `It would make these one company’s: ${pairs}.`,
    people: (mailboxes) => `It would give people you know further addresses: ${mailboxes}.`,
    genuine: (count) =>
      `It would silence ${counted(count, "finding", "findings")} as genuine that this device still shows.`,
    add: "Add what is missing here",
    addWhat: "What is here stays. What another device verified is shown for you to answer again.",
    replace: "Replace what is here",
    replaceWhat: (all) => `This device has ${counts(all)}. They are set aside here, and the file takes their place.`,
    replaceSure: "Yes, replace",
    cancel: "Cancel",
    done: {
      add: "Restored: what was missing was added.",
      replace: "Restored: this device has what the file holds. What was here is set aside.",
    },
    failed: (fault) => `Nothing was changed: ${fault}`,
  },
  policy: {
    title: "Second person",
    open: "Who may agree, and when",
  },
  deletion: {
    title: "Delete everything",
    what: (all) => `On this device ${counts(all)} are deleted, and cannot be brought back without a backup file.`,
    also: "So are requests to a second person, who may agree, damaged data that was set aside, this device’s key, and what the add-in keeps in your mailbox’s settings.",
    remains:
      "What stays: the shortened state of a verification with its message in your mailbox. Without this device’s key it counts for nothing.",
    begin: "Delete everything…",
    word: "DELETE",
    type: (word) => `To delete it, type ${word}`,
    sure: "Delete everything now",
    done: "Everything was deleted.",
    mailboxLeft: (fault) => `Deleted on this device. Your mailbox’s settings still have a part: ${fault}`,
    failed: (fault) => `Nothing was deleted: ${fault}`,
  },
  faults: englishFaults,
} as const satisfies SettingsSentences;
