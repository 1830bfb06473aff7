import Papa from "papaparse";
import { maskedAccount, type Account } from "./account";
import type { Directory, Payee, Phone } from "./directory";
import { safeCell } from "./import/cell";
import { HEADINGS, type VendorField } from "./import/vendor-fields";

/** The columns of an exported list, so that it is read back as it was: each is the first heading of its field. */
const COLUMNS = [
  "name",
  "website",
  "email",
  "code-word",
  "phone",
  "phone-source",
  "phone-since",
  "phone-note",
  "account-kind",
  "account",
  "account-status",
  "account-source",
  "account-since",
] as const satisfies readonly VendorField[];

type ExportRow = Partial<Record<(typeof COLUMNS)[number], string | null>>;

/** Excel tells UTF-8 by it. */
const MARK = "\uFEFF";

/**
 * Returns the payees as a CSV file (RFC 4180) in which no cell is a formula. A payee has a row for each of their
 * accounts and numbers.
 * @param accounts whether account numbers stand there in full; a masked list cannot be read back
 */
export function vendorCsv({ payees }: Pick<Directory, "payees">, accounts: "full" | "masked"): string {
  const rows = payees.flatMap((payee) => rowsOf(payee, accounts));
  const cells = rows.map((row) => COLUMNS.map((column) => safeCell(row[column] ?? "")));
  const headings = COLUMNS.map((column) => HEADINGS[column][0] ?? column);
  return MARK + Papa.unparse([headings, ...cells], { newline: "\r\n" });
}

function rowsOf(payee: Payee, accounts: "full" | "masked"): readonly ExportRow[] {
  const count = Math.max(1, payee.phones.length, payee.accounts.length);
  return Array.from({ length: count }, (_, at) => ({
    name: payee.name,
    ...(at === 0 ? aboutPayee(payee) : {}),
    ...aboutPhone(payee.phones[at]),
    ...aboutAccount(payee.accounts[at], accounts),
  }));
}

function aboutPayee({ domains, addresses, codeWordAgreed }: Payee): ExportRow {
  return { website: domains.join(" "), email: addresses.join(" "), "code-word": codeWordAgreed ? "yes" : "" };
}

function aboutPhone(phone: Phone | undefined): ExportRow {
  if (!phone) return {};
  const { number, source, since, note } = phone;
  return { phone: number, "phone-source": source, "phone-since": since, "phone-note": note ?? "" };
}

function aboutAccount(account: Account | undefined, accounts: "full" | "masked"): ExportRow {
  if (!account) return {};
  const { kind, value, status, source, since } = account;
  return {
    "account-kind": kind,
    account: accounts === "full" ? value : maskedAccount(kind, value),
    "account-status": status,
    "account-source": source,
    "account-since": since,
  };
}
