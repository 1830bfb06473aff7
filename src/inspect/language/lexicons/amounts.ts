/** Words that begin with a digit, as alternatives. */
export const DIGITS = Array.from({ length: 10 }, (_, digit) => `${digit}*`).join("|");

/**
 * Amounts without a currency, for any lexicon: digits in groups ("18,650", "18 650") or a round number ("4500"). A time
 * and a date look the same, so a pattern asks for more than an amount.
 */
export const AMOUNTS = `${DIGITS.replace("0*|", "")} ${DIGITS}; *00; *50`;
