/** Concepts that patterns name together, as a slot lists them. */

/** What a payment is made of, in one list: an order to "process" or "release" is about money only beside one of these. */
export const MONEY = "payment|transfer|invoice|funds|money|owed";
export const DETAILS = "bankDetails|account";
export const SECRECY = "secret|secretSaid";
export const ANY_MONEY = `${MONEY}|bankDetails|pay|paid|paymentContext`;
export const PAYMENT_TALK = `${ANY_MONEY}|account`;

/** What a document that is to be paid by has beside it, where no word of payment is written. */
export const POINTED_AT =
  "stillOpen|meantSo|override|payment|transfer|invoice|funds|owed|pay|paid|bankDetails|paymentContext";

/** What a loading bay, a form or a price list that replaces the old one has nowhere beside it. */
export const ABOUT_PAYING = `${PAYMENT_TALK}|bank|newAccount|holder|payroll|closing|closingFunds|closingAccount`;
