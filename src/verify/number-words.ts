/**
 * How a language says numbers of two digits, without accents and with a dash between words: telephone numbers are read
 * out in pairs, too ("zéro six, douze, trente-quatre").
 */
interface PairWords {
  /** 10 to 19; several ways to say one are separated by a space. */
  readonly teens: readonly string[];
  /** 20, 30 … 90, as far as the language has a word of its own. */
  readonly tens: readonly string[];
  /** 1 to 9 as they stand beside a ten. */
  readonly units: readonly string[];
  /** Returns the ways in which a ten and a unit are said together. */
  readonly joined: (ten: string, unit: string) => readonly string[];
}

const list = (words: string): readonly string[] => words.split(", ");

const withDash = (ten: string, unit: string): readonly string[] => [`${ten}-${unit}`];

const ENGLISH: PairWords = {
  teens: list("ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen"),
  tens: list("twenty, thirty, forty fourty, fifty, sixty, seventy, eighty, ninety"),
  units: list("one, two, three, four, five, six, seven, eight, nine"),
  joined: withDash,
};

const FRENCH: PairWords = {
  teens: list("dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf"),
  tens: list("vingt, trente, quarante, cinquante, soixante, septante, quatre-vingt quatre-vingts huitante, nonante"),
  units: list("un, deux, trois, quatre, cinq, six, sept, huit, neuf"),
  joined: (ten, unit) => [`${ten}-${unit}`, `${ten}-et-${unit}`],
};

const GERMAN: PairWords = {
  teens: list(
    "zehn, elf, zwolf zwoelf, dreizehn, vierzehn, funfzehn fuenfzehn, sechzehn, siebzehn, achtzehn, neunzehn",
  ),
  tens: list("zwanzig, dreissig dreißig, vierzig, funfzig fuenfzig, sechzig, siebzig, achtzig, neunzig"),
  units: list("ein, zwei, drei, vier, funf fuenf, sechs, sieben, acht, neun"),
  joined: (ten, unit) => [`${unit}und${ten}`, `${unit}-und-${ten}`],
};

const ITALIAN: PairWords = {
  teens: list("dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove"),
  tens: list("venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta"),
  units: list("uno, due, tre, quattro, cinque, sei, sette, otto, nove"),
  // The last vowel of the ten is dropped before another one.
  joined: (ten, unit) => [/^[ou]/.test(unit) ? `${ten.slice(0, -1)}${unit}` : `${ten}${unit}`],
};

const SPANISH: PairWords = {
  teens: list("diez, once, doce, trece, catorce, quince, dieciseis, diecisiete, dieciocho, diecinueve"),
  tens: list("veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa"),
  units: list("uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve"),
  joined: (ten, unit) => [`${ten}-y-${unit}`, `${ten.slice(0, -1)}i${unit}`],
};

const PORTUGUESE: PairWords = {
  teens: list(
    "dez, onze, doze, treze, catorze quatorze, quinze, dezasseis dezesseis, dezassete dezessete, dezoito, dezanove dezenove",
  ),
  tens: list("vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa"),
  units: list("um, dois, tres, quatro, cinco, seis, sete, oito, nove"),
  joined: (ten, unit) => [`${ten}-e-${unit}`],
};

const DUTCH: PairWords = {
  teens: list("tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien"),
  tens: list("twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig"),
  units: list("een, twee, drie, vier, vijf, zes, zeven, acht, negen"),
  joined: (ten, unit) => [`${unit}en${ten}`, `${unit}-en-${ten}`],
};

/** Tens after which French counts on with teens: soixante-douze is 72, quatre-vingt-dix 90. */
const COUNTING_ON: ReadonlySet<number> = new Set([60, 80]);

/** Returns the words of a language with the two digits that they say. */
function pairsOf({ teens, tens, units, joined }: PairWords): readonly (readonly [string, string])[] {
  const teenPairs = teens.flatMap((ways, at) => ways.split(" ").map((word) => [word, `${10 + at}`] as const));
  const tenPairs = tens.flatMap((ways, at) => ways.split(" ").map((word) => [word, 20 + 10 * at] as const));
  const unitPairs = units.flatMap((ways, at) => ways.split(" ").map((word) => [word, 1 + at] as const));
  return [
    ...teenPairs,
    ...tenPairs.flatMap(([ten, value]) => [
      [ten, `${value}`] as const,
      ...unitPairs.flatMap(([unit, one]) => joined(ten, unit).map((word) => [word, `${value + one}`] as const)),
      ...(COUNTING_ON.has(value)
        ? teenPairs.flatMap(([teen, more]) =>
            joined(ten, teen).map((word) => [word, `${value + Number(more)}`] as const),
          )
        : []),
    ]),
  ];
}

/** What is said for 10 to 99, as the two digits. The key's words are joined by dashes. */
export const PAIR_OF_WORDS: ReadonlyMap<string, string> = new Map(
  [FRENCH, ENGLISH, GERMAN, ITALIAN, SPANISH, PORTUGUESE, DUTCH].flatMap(pairsOf),
);

/** The words with which such a number begins. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...PAIR_OF_WORDS.keys()].map((words) => words.split("-", 1)[0] ?? ""),
);

/** "quatre-vingt-dix-sept": no number of two digits has more words. */
export const MAX_WORDS = 4;
