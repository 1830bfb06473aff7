/**
 * Returns the digit that a character of any script stands for, 0 to 9: the digits of every script stand in a row from zero
 * to nine (Unicode, section 4.6).
 * @param character one code point of the category Nd
 */
export function decimalDigit(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
