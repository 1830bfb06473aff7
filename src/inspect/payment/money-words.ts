/**
 * Words and signs of money in the seven languages. They prove nothing; without any of them two numbers side by side
 * are dates and orders, and no account.
 */
const MONEY =
  /[€$£]|(?<![a-z])(?:pay(?:s|ing|ment|ments|able|ee)?|paid|ach|wires?|wired|transfer(?:s|red)?|bank|banks|deposit|remit(?:tance)?|invoices?|beneficiary|funds|proceeds|disburse\w{0,5}|accounts?|routing|iban|konto|compte|conto|cuenta|conta|rekening|eur|usd|gbp|aud|virements?|regler|reglement|paie(?:ment|ments)?|payer|banque|facture|uberweis\w{0,6}|zahl(?:en|ung|ungen)|rechnung|bonific[oi]|pag(?:are|amento|amenti|ar|o|os)|fattura|banca|transferencias?|factura|banco|transferir|fatura|beta(?:al|len|ling)|overmaken|overboeking|factuur)(?![a-z])/i;

/** Whether a prepared text speaks of money at all. */
export function speaksOfMoney(text: string): boolean {
  return MONEY.test(text);
}
