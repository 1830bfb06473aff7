import type { ImportSentences } from "./import-sentences";

const quoted = (value: string): string => (value === "" ? "This" : `“${value}”`);

/** What is read while a vendor list is imported, in English. */
export const englishImport = {
  title: "Import a vendor list",
  what: "A CSV file from your accounting program (QuickBooks, Xero, Sage, SAP, DATEV or another). It is read on this device only. You see what will happen before anything is kept.",
  choose: "Choose a CSV file",
  chooseAnother: "Choose another file",
  fileFaults: {
    "too-large": "This file is larger than 50 MB. Export your vendors only, without their postings.",
    workbook: "This is a spreadsheet, not a CSV file. Open it, save it as “CSV UTF-8” and choose that file.",
    "no-table": "No table was found in this file. Export your vendors as CSV, with the headings in the first row.",
    unreadable: "This file could not be read. Close it in other programs and choose it again.",
  },
  columns: "What the columns hold",
  columnsWhat: (file, row) => `${file}, headings in row ${row}. Correct what was guessed wrongly.`,
  columnWithoutHeading: (number) => `Column ${number}`,
  leftOut: "Leave out",
  leftOutColumns: (count) => (count === 1 ? "1 column is left out" : `${count} columns are left out`),
  fields: {
    name: "Name of the payee",
    email: "Email address",
    website: "Website or domain",
    phone: "Phone number",
    "phone-source": "Where the number is from",
    "phone-since": "Date of the number",
    "phone-note": "Note on the number",
    country: "Country",
    iban: "IBAN",
    account: "Account number",
    aba: "US routing number",
    "sort-code": "Sort code",
    bsb: "BSB",
    blz: "Bankleitzahl",
    ifsc: "IFSC",
    "bank-key": "Bank key",
    "bank-country": "Country of the bank",
    "account-kind": "Kind of account",
    "account-status": "Verified or recorded",
    "account-source": "Where the account is from",
    "account-since": "Date of the account",
    "code-word": "Code word agreed",
  },
  example: (values) => `Such as: ${values}`,
  nameNeeded: "Say which column holds the name of the payee.",
  country: "Country of numbers without a country code",
  noCountry: "Not known",
  check: "Read the list",
  reading: (percent) => `Reading: ${percent} of 100`,
  cancel: "Cancel",
  notWhole: {
    cancelled: () => "Cancelled. Nothing was imported.",
    "too-many-rows": () =>
      "This file has more than 200,000 rows. Nothing was imported: export it in several files, one after the other.",
    "unclosed-quote": (row) =>
      `The quotation mark in row ${row} is never closed, so that the rows after it run into it. Nothing was imported: correct that row and choose the file again.`,
  },
  result: "What will happen",
  will: {
    add: (count) => (count === 1 ? "1 payee will be added" : `${count} payees will be added`),
    change: (count) => (count === 1 ? "1 payee will be changed" : `${count} payees will be changed`),
    same: (count) => (count === 1 ? "1 payee stays as it is" : `${count} payees stay as they are`),
    refuse: (count) => (count === 1 ? "1 row with errors is left out" : `${count} rows with errors are left out`),
  },
  onlyAdds:
    "An import only adds: nothing that you have is removed, and what is verified stays so. What it adds counts as recorded from this file, never as verified.",
  source: (file) => `vendor list ${file}`,
  doubts: {
    title: "Look at these first",
    what: "This is how falsified files look. If you cannot explain it, do not take this file, and call whoever made it on a number that you know.",
    account: (account, owner) => `The account ${account} is on record for ${owner}.`,
    sender: (text, owner) => `${text} is on record for ${owner}.`,
    lookalike: (seen, known) => `${seen} resembles ${known}, which you know.`,
  },
  additions: {
    title: (count) => (count === 1 ? "1 addition to a payee you know" : `${count} additions to payees you know`),
    what: "Read each one, and tick only what you can explain: a changed file is how accounts are swapped. What is not ticked is left out. If you do not know why an account or a number is new, verify it first.",
    kinds: { account: "account", phone: "number to call back", domain: "domain", address: "email address" },
    add: (payee, kind, added) => `${payee}, ${kind}: ${added}`,
    onRecord: (there) => `On record: ${there}`,
    nothingOnRecord: "None on record.",
    since: {
      verified: (what, day) => (day === null ? `${what} (verified)` : `${what} (verified on ${day})`),
      recorded: (what, day) => (day === null ? what : `${what} (since ${day})`),
    },
    tickAll: "I have read them: tick all",
    tickNone: "Untick all",
  },
  nothing: "Nothing in this file can be imported. Correct it as told below and choose it again.",
  nothingNew: "You have all of this already.",
  confirm: "Import",
  back: "Back to the columns",
  problems: (count) => (count === 1 ? "1 error" : `${count} errors`),
  notices: (count) => (count === 1 ? "1 remark" : `${count} remarks`),
  firstOnly: (shown, all) => `The first ${shown} of ${all} are shown.`,
  place: (row, heading) => (heading === "" ? `Row ${row}` : `Row ${row}, ${heading}`),
  rows: {
    missing: () => "The name is missing.",
    "account-without-bank": (value) => `${quoted(value)} needs its bank: a sort code, a routing number or an IBAN.`,
    "broken-quotes": (_, { lines }) =>
      `The quotation marks are broken${lines === undefined ? "" : `, and lines after it are caught in this row (${lines})`}.`,
    "too-many-cells": (_, { expected }) =>
      `There are more cells than ${expected === undefined ? "headings" : `the ${expected} headings`}: often a separator within a cell.`,
    garbled: (value) => `${quoted(value)} has letters of another encoding. Save the file as “CSV UTF-8”.`,
    formula: (value) => `${quoted(value)} is a formula. It is kept as text and never computed.`,
    "duplicate-name": (value, { row }) =>
      `${quoted(value)} is the payee of ${row === undefined ? "an earlier row" : `row ${row}`} too: both become one.`,
  },
  done: (added, changed) =>
    `Done: ${added === 1 ? "1 payee was added" : `${added} payees were added`}, ${changed === 1 ? "1 was changed" : `${changed} were changed`}.`,
  toDirectory: "To the directory",
} as const satisfies ImportSentences;
