import * as v from "valibot";
import { normalAccount, type Account, type AccountStatus } from "../account";
import type { Payee, Phone } from "../directory";
import { hostIn, isFreeMail } from "../domain";
import { ibanVerdict } from "../iban";
import { problemIn, quotable } from "../mistake";
import { PAYMENT_KINDS, type PaymentKind } from "../payment-kind";
import { accountMistake, address, date, payeeDomain, phoneNumber, text } from "../schema-fields";
import { cellText, isFormula } from "./cell";
import { phoneInCell } from "./phone-cell";
import type { Row } from "./table";
import { isOurList, type Mapping, type VendorField } from "./vendor-fields";

/** What keeps a row from being imported: a vendor is imported whole or not at all. */
export const ROW_PROBLEMS = [
  "missing",
  "too-long",
  "not-an-address",
  "not-a-domain",
  "not-a-phone",
  "not-international",
  "not-an-account",
  "not-a-whole-iban",
  "wrong-checksum",
  "account-without-bank",
  "unknown-kind",
  "unknown-status",
  "not-a-date",
  "broken-quotes", // lines: more lines that are caught in the row
  "too-many-cells",
  "garbled", // letters of another encoding than the file's
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** What is told of a row that is imported all the same. */
export const ROW_NOTICES = ["formula", "duplicate-name", "free-mail-domain", "wrong-national-digits"] as const;
export type RowNotice = (typeof ROW_NOTICES)[number];

/** Something about a cell: the column's index, null for the row as a whole, and the cell as a sentence quotes it. */
export interface CellReport<Problem extends string> {
  readonly column: number | null;
  readonly problem: Problem;
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface VendorRow {
  /** Null where a problem keeps the row out, or where it is empty. */
  readonly payee: Payee | null;
  readonly problems: readonly CellReport<RowProblem>[];
  readonly notices: readonly CellReport<RowNotice>[];
}

/** What goes for every row. */
export interface RowContext {
  readonly mapping: Mapping;
  /** ISO 3166-1 alpha-2: where numbers without a country code are from; null where that is not known. */
  readonly country: string | null;
  /** ISO date of the import. */
  readonly day: string;
}

/** A cell of a mapped column that holds something. */
interface Cell {
  readonly field: VendorField;
  readonly column: number;
  readonly text: string;
}

/**
 * What reading bytes in the wrong encoding leaves: the replacement character, control characters, and the letters that
 * two bytes of UTF-8 make in windows-1252 ("Ã¼" for "ü").
 */
const GARBLED = /\uFFFD|(?![\t\n\r])\p{Cc}|[ÂÃ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u;

const NAMES_A_COUNTRY = /^[A-Z]{2}$/i;

/** The kind of account that a bank's key in a country belongs to, where only the country tells what the key is. */
const KIND_BY_COUNTRY: ReadonlyMap<string, PaymentKind> = new Map<string, PaymentKind>([
  ["US", "aba"],
  ["GB", "sort-code"],
  ["AU", "bsb"],
  ["DE", "blz"],
  ["IN", "ifsc"],
]);

/** Kinds of bank keys that have a column of their own. */
const BANK_FIELDS = ["aba", "sort-code", "bsb", "blz", "ifsc"] as const;

/** Reads one row of a vendor list. Never throws, and computes no formula. */
export function vendorRow(row: Row, context: RowContext): VendorRow {
  const reader = new RowReader(row, context);
  const payee = reader.payee();
  const { problems, notices } = reader;
  return { payee: problems.length === 0 ? payee : null, problems, notices };
}

/** One row being read: what it says, and what is to be told of it. */
class RowReader {
  readonly problems: CellReport<RowProblem>[] = [];
  readonly notices: CellReport<RowNotice>[] = [];
  private readonly cells: readonly Cell[];
  /** Where the vendor is, as far as the row or the person says. */
  private readonly country: string | null;
  /** A list of this program's own says what it knows, and leaves the rest open. */
  private readonly isOurs: boolean;

  constructor(
    private readonly row: Row,
    private readonly context: RowContext,
  ) {
    this.isOurs = isOurList(context.mapping);
    this.cells = cellsOf(row, context.mapping, this.isOurs);
    this.country = countryIn(this.first("country")) ?? countryIn(this.first("iban")) ?? context.country;
  }

  /** Returns the payee; null for a row in which no mapped column says anything. */
  payee(): Payee | null {
    if (this.cells.length === 0) return null;
    for (const cell of this.cells) if (isFormula(this.row[cell.column] ?? "")) this.tell("formula", cell);
    const garbled = this.cells.find(({ text: written }) => GARBLED.test(written));
    if (garbled) this.report("garbled", garbled);
    const name = this.first("name");
    if (!name) this.report("missing", null);
    return {
      name: (name && this.read(text, name)) ?? "",
      domains: unique(this.all("website").flatMap((cell) => this.domains(cell))),
      addresses: unique(this.all("email").flatMap((cell) => this.addresses(cell))),
      phones: this.all("phone").flatMap((cell) => this.phone(cell)),
      accounts: this.accounts(),
      codeWordAgreed: this.first("code-word")?.text === "yes",
    };
  }

  private all(field: VendorField): readonly Cell[] {
    return this.cells.filter((cell) => cell.field === field);
  }

  private first(field: VendorField): Cell | undefined {
    return this.cells.find((cell) => cell.field === field);
  }

  private report(problem: RowProblem, cell: Cell | null, params: Readonly<Record<string, string>> = {}): void {
    const column = cell?.column ?? null;
    // Several words of one cell can be wrong in the same way.
    if (this.problems.some((one) => one.column === column && one.problem === problem)) return;
    this.problems.push({ column, problem, value: quotable(cell?.text), params });
  }

  private tell(problem: RowNotice, cell: Cell): void {
    this.notices.push({ column: cell.column, problem, value: quotable(cell.text), params: {} });
  }

  /** Returns what a schema of the directory's file makes of a cell; reports what it refuses. */
  private read<T>(schema: v.GenericSchema<unknown, T>, cell: Cell, value = cell.text): T | null {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const { code, params } = problemIn(result.issues[0].message);
    this.report(ROW_PROBLEMS.find((one) => one === code) ?? "missing", cell, params);
    return null;
  }

  private domains(cell: Cell): readonly string[] {
    return this.listIn(cell).flatMap((site) => {
      const domain = this.read(payeeDomain, cell, this.isOurs ? site : hostIn(site));
      if (domain !== null && isFreeMail(domain)) this.tell("free-mail-domain", cell);
      return domain ?? [];
    });
  }

  private addresses(cell: Cell): readonly string[] {
    return this.listIn(cell).flatMap((one) => this.read(address, cell, one) ?? []);
  }

  /** Several addresses or sites may stand in one cell. */
  private listIn({ text: written }: Cell): readonly string[] {
    return written.split(this.isOurs ? " " : /[\s,;]+/).filter((one) => one !== "");
  }

  private phone(cell: Cell): readonly Phone[] {
    const number = this.isOurs ? this.read(phoneNumber, cell) : phoneInCell(cell.text, this.country);
    if (number === null) return [];
    if (number === "not-a-phone" || number === "not-international") {
      this.report(number, cell);
      return [];
    }
    const note = this.first("phone-note")?.text;
    const origin = this.origin("phone-source", "phone-since");
    return [{ number, ...origin, ...(note === undefined ? {} : { note }) }];
  }

  private accounts(): readonly Account[] {
    const ibans = this.all("iban").flatMap((cell) => this.account("iban", cell.text, cell));
    const others = this.all("account").flatMap((cell, at): readonly Account[] => {
      const kind = this.first("account-kind");
      if (kind) return this.accountOfKind(kind, cell);
      const found = numberedAccount(cell.text, this.bankOf(at), this.country);
      if (found) return this.account(found.kind, found.value, cell);
      // Where the row has an IBAN, it is the same account.
      if (ibans.length === 0) this.report("account-without-bank", cell);
      return [];
    });
    return [...ibans, ...others];
  }

  private accountOfKind(written: Cell, cell: Cell): readonly Account[] {
    const kind = PAYMENT_KINDS.find((one) => one === written.text);
    if (kind) return this.account(kind, cell.text, cell);
    this.report("unknown-kind", written);
    return [];
  }

  private account(kind: PaymentKind, value: string, cell: Cell): readonly Account[] {
    const mistake = accountMistake(kind, value);
    if (mistake !== null) {
      const { code, params } = problemIn(mistake);
      this.report(code === "not-a-whole-iban" ? code : "not-an-account", cell, params);
      return [];
    }
    const normal = normalAccount(kind, value);
    const verdict = kind === "iban" || kind === "qr-iban" ? ibanVerdict(normal) : null;
    if (verdict === "wrong" && !this.isOurs) this.report("wrong-checksum", cell);
    if (verdict === "national-digits-wrong") this.tell("wrong-national-digits", cell);
    return [{ kind, value: normal, status: this.status(), ...this.origin("account-source", "account-since") }];
  }

  private status(): AccountStatus {
    const status = this.first("account-status");
    if (status && status.text !== "verified" && status.text !== "recorded") this.report("unknown-status", status);
    return status?.text === "verified" ? "verified" : "recorded";
  }

  private origin(source: VendorField, since: VendorField): Pick<Account, "source" | "since"> {
    const named = this.first(source)?.text ?? (this.isOurs ? null : "import");
    const dated = this.first(since);
    return { source: named, since: dated ? this.read(date, dated) : this.isOurs ? null : this.context.day };
  }

  /** Returns the bank's key that belongs to the account of that number in the row. */
  private bankOf(at: number): Bank | null {
    for (const kind of BANK_FIELDS) {
      const key = this.all(kind)[at]?.text;
      if (key !== undefined) return { kind, key };
    }
    const kind = KIND_BY_COUNTRY.get(countryIn(this.all("bank-country")[at]) ?? this.country ?? "");
    const key = this.all("bank-key")[at]?.text;
    return kind === undefined || key === undefined ? null : { kind, key };
  }
}

interface Bank {
  readonly kind: PaymentKind;
  readonly key: string;
}

/** Countries in which an account number is written in one with its bank's. */
const WHOLE_BY_COUNTRY: ReadonlyMap<string, PaymentKind> = new Map<string, PaymentKind>([
  ["GB", "sort-code"],
  ["AU", "bsb"],
  ["FR", "rib"],
  ["ES", "ccc"],
  ["IT", "cin"],
  ["MX", "clabe"],
]);

/** Returns which account a number names: by its form, its bank's key, or the country; null where that is open. */
function numberedAccount(
  written: string,
  bank: Bank | null,
  country: string | null,
): { readonly kind: PaymentKind; readonly value: string } | null {
  if (/^[A-Z]{2}\s?\d{2}/i.test(written)) return { kind: "iban", value: written };
  if (bank) return { kind: bank.kind, value: `${bank.key}/${written}` };
  const kind = WHOLE_BY_COUNTRY.get(country ?? "");
  return kind && accountMistake(kind, written) === null ? { kind, value: written } : null;
}

/** A lone sign stands for nothing in many lists. */
const NOTHING: ReadonlySet<string> = new Set(["-", "–", "—", "n/a", "N/A"]);

function cellsOf(row: Row, mapping: Mapping, isOurs: boolean): readonly Cell[] {
  return mapping.flatMap((field, column) => {
    const written = cellText(row[column] ?? "").trim();
    const isNothing = written === "" || (!isOurs && NOTHING.has(written));
    return field === null || isNothing ? [] : [{ field, column, text: written }];
  });
}

function countryIn(cell: Cell | undefined): string | null {
  const start = cell?.text.slice(0, cell.field === "iban" ? 2 : undefined) ?? "";
  return NAMES_A_COUNTRY.test(start) ? start.toUpperCase() : null;
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
