/** Cyrillic and Greek letters that look like a Latin capital or small letter (UTS #39), one for one. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs("АВЕЅІЈКМНОРСТХУԚԜ", "ABESIJKMHOPCTXYQW"),
  ...pairs("асԁеһіјӏорԛѕухԝ", "acdehijlopqsyxw"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...pairs("ονρικ", "ovpik"),
]);

const FOREIGN = /[\u0370-\u052F]/g;

/** Returns a text with Cyrillic and Greek letters replaced by the Latin ones they look like; offsets stay. */
export function withLatinLookalikes(text: string): string {
  return text.replace(FOREIGN, (letter) => LOOKALIKES.get(letter) ?? letter);
}

function pairs(letters: string, latin: string): (readonly [string, string])[] {
  return Array.from(letters, (letter, at) => [letter, latin.charAt(at)] as const);
}
