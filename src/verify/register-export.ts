import Papa from "papaparse";
import { safeCell } from "../directory/import/cell";
import type { Given } from "./answer";
import { canonicalJson } from "./canonical";
import type { VerificationRecord } from "./record";
import { headOf, isVerification, type Head, type ReadEntry, type RegisterEntry } from "./register";

/** The form of an exported register; a change that other programs misread needs a new one. */
const EXPORT_VERSION = 1;

/** Excel tells UTF-8 by it. */
const MARK = "\uFEFF";

/** Returns a head as every export and mail writes it: the entry's number, then its hash. */
export function headText({ sequence, hash }: Head): string {
  return `${sequence} ${hash}`;
}

/**
 * Returns a register as JSON: its head, and every entry as it is kept, so that another program can check the chain; an
 * entry that cannot be read is given as its fault.
 * @param at ISO 8601
 */
export function registerJson(read: readonly ReadEntry[], at: string): string {
  const entries = read.map(({ place, entry, fault }) => ({ place, fault, entry }));
  return JSON.stringify({ version: EXPORT_VERSION, exportedAt: at, head: headOf(read), entries }, null, 1);
}

/** What a column says of an entry; null for an entry that is no verification. */
interface Column {
  readonly heading: string;
  readonly cell: (record: VerificationRecord, entry: RegisterEntry) => string | null;
}

const COLUMNS: readonly Column[] = [
  { heading: "outcome", cell: ({ outcome }) => outcome },
  { heading: "by one person", cell: ({ byOnePerson }) => (byOnePerson ? "yes" : "no") },
  { heading: "payee", cell: ({ payee }) => payee },
  { heading: "amount", cell: ({ amount }) => (amount ? `${amount.currency} ${amount.value}` : null) },
  { heading: "account kind", cell: ({ account }) => account?.kind ?? null },
  { heading: "account", cell: ({ account }) => account?.masked ?? null },
  { heading: "known accounts", cell: ({ known = [] }) => known.map(({ masked }) => masked).join("; ") },
  { heading: "scenario", cell: ({ scenario }) => scenario },
  { heading: "by", cell: ({ by }) => by },
  { heading: "started", cell: ({ startedAt }) => startedAt },
  { heading: "valid until", cell: ({ expires }) => expires },
  { heading: "message from", cell: ({ message }) => message.from },
  { heading: "message subject", cell: ({ message }) => message.subject },
  { heading: "message date", cell: ({ message }) => message.date },
  { heading: "message id", cell: ({ message }) => message.messageId },
  { heading: "message sha-256", cell: ({ message }) => message.sha256 },
  { heading: "findings", cell: ({ findings }) => findings.map(({ code }) => code).join(" ") },
  { heading: "numbers", cell: ({ answers }) => answers.flatMap(({ given }) => numberIn(given)).join("; ") },
  { heading: "second person", cell: ({ answers }) => answers.flatMap(({ given }) => agreedIn(given)).join("; ") },
  { heading: "answers", cell: ({ answers }) => canonicalJson(answers) },
  { heading: "corrects", cell: ({ corrects }) => corrects },
  { heading: "remark", cell: ({ remark }) => remark },
];

/**
 * Returns entries as a CSV file (RFC 4180) in which no cell is a formula; every row carries the chain's head.
 * @param shown the entries to export
 * @param head of the whole register
 */
export function registerCsv(shown: readonly ReadEntry[], head: Head): string {
  const headings = ["entry", "time", "fault", ...COLUMNS.map(({ heading }) => heading), "hash", "register head"];
  const rows = shown.map((one) => [...rowOf(one), headText(head)].map(safeCell));
  return MARK + Papa.unparse([headings, ...rows], { newline: "\r\n" });
}

function rowOf({ place, entry, fault }: ReadEntry): readonly string[] {
  const cells = COLUMNS.map(({ cell }) => (entry && isVerification(entry) ? (cell(entry.record, entry) ?? "") : ""));
  return [`${place}`, entry?.record.at ?? "", fault ?? "", ...cells, entry?.hash ?? ""];
}

function numberIn(given: Given): readonly string[] {
  if (!("number" in given) || !given.number) return [];
  const { e164, provenance } = given.number;
  return [[e164, provenance.source, provenance.named, provenance.dated].filter(Boolean).join(", ")];
}

function agreedIn(given: Given): readonly string[] {
  if (given.form !== "second-person") return [];
  const { name, address, way } = given.agreement;
  return [[name, address, way].filter((text) => text !== "").join(", ")];
}
