import { normalAccount } from "../../../directory/account";
import { aliasesBehind, E_MAIL, PHONE, withoutOverlaps, type Alias } from "../alias";
import type { Finder, SearchedText, Sighting } from "../finder";

/**
 * Brazilian Pix key (Banco Central do Brasil, DICT): a person's or a company's tax number (CPF, CNPJ), an e-mail address,
 * a telephone number or a random UUID, behind its label. A tax number with its marks and right check digits also counts
 * where Pix is named near it and no other key is given. Pix codes to copy are read by `br-code.ts`.
 */
export const pixFinder: Finder = { id: "pix", find: findPixKeys };

const CPF = /(?<![\w.,/-])\d{3}(\.?)\d{3}\1\d{3}[-.]?\d{2}(?![\w-]|[.,/]\d)/g;
const CNPJ = /(?<![\w.,/-])[A-Z0-9]{2}(\.?)[A-Z0-9]{3}\1[A-Z0-9]{3}\/?[A-Z0-9]{4}-?\d{2}(?![\w-]|[.,/]\d)/g;
const RANDOM = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi;

const CPF_LENGTH = 11;
const CNPJ_LENGTH = 14;

/** `11 98765-4321`: an area code (Anatel) and nine digits, which begin with a nine. */
const MOBILE = /^(?:[14689][1-9]|2[1-478]|3[1-578]|5[1345]|7[134579])9\d{8}$/;

function findPixKeys(searched: SearchedText): readonly Sighting[] {
  const keys = aliasesBehind(searched, ["pix"], [RANDOM, E_MAIL, CNPJ, CPF, PHONE]);
  return withoutOverlaps(keys.length > 0 ? keys : taxNumbersNearPix(searched)).map(({ written, span }) => {
    const value = normalAccount("pix", written);
    return { kind: "pix", value, country: "BR", valid: isRightKey(value), spans: [span] };
  });
}

/** As far as a sentence about Pix and the footer below it are apart. */
const NEAR = 200;

/** The access key of an invoice (`chave de acesso`) stands beside the tax number of whoever issued it. */
const NAMES_PIX = /\b(?:pix|chave(?! de acesso))\b/i;

function taxNumbersNearPix({ text, isFree }: SearchedText): readonly Alias[] {
  if (!NAMES_PIX.test(text)) return [];
  return [CNPJ, CPF].flatMap((form) =>
    Array.from(text.matchAll(form)).flatMap((match): Alias[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const isMarked = match[1] === "." && match[0].includes("-");
      const isNear = NAMES_PIX.test(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR));
      const isKey = isMarked && isNear && isRightKey(normalAccount("pix", match[0])) === true;
      return isKey && isFree(span.start, span.end) ? [{ written: match[0], span }] : [];
    }),
  );
}

/** Returns whether the check digits of a tax number are right; null for a key that has none. */
export function isRightKey(value: string): boolean | null {
  if (/^\d+$/.test(value) && value.length === CPF_LENGTH) return isCpf(value) || (MOBILE.test(value) ? null : false);
  return /^[0-9A-Z]+$/.test(value) && value.length === CNPJ_LENGTH ? isCnpj(value) : null;
}

/** Receita Federal: weights rise from 2 at the right end; a CPF is weighted to the end, a CNPJ up to nine and again. */
function isCpf(value: string): boolean {
  return [9, 10].every((length) => value.charAt(length) === taxDigit(value.slice(0, length), CPF_LENGTH));
}

/** Letters count by their ASCII code less 48 (IN RFB 2229/2024). */
function isCnpj(value: string): boolean {
  return [12, 13].every((length) => value.charAt(length) === taxDigit(value.slice(0, length), 9));
}

function taxDigit(characters: string, greatestWeight: number): string {
  const weights = greatestWeight - 1;
  const sum = Array.from(characters)
    .reverse()
    .reduce((total, character, at) => total + (character.charCodeAt(0) - "0".charCodeAt(0)) * (2 + (at % weights)), 0);
  const remainder = sum % 11;
  return String(remainder < 2 ? 0 : 11 - remainder);
}
