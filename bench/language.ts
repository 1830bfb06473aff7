import { readLanguage } from "../src/inspect/language/language";

/**
 * Measures what reading a message's words costs: `npm run bench -- language`.
 * First ordinary mail in seven languages from 1 kB to 10 MB, whose cost a kilobyte has to stay flat; then texts made to
 * be dear, at one and at two megabytes, whose cost has to double at most.
 */
const SIZES = [1_000, 5_000, 20_000, 100_000, 1_000_000, 10_000_000];

/** Small texts are read more often, so that every row rests on about as much work. */
const BYTES_A_ROW = 10_000_000;
const LEAST_RUNS = 3;
const MOST_RUNS = 400;

/** Ordinary business mail: what an accountant's mailbox holds most of. */
const PARAGRAPHS = [
  "Hello Marion,\nthanks for the minutes of Tuesday. The pallets left our warehouse this morning and should reach Ghent on Friday; the driver will call you half an hour before. Invoice 40177 is attached, payable within thirty days to the usual account. Could you please return the signed delivery note?",
  "Bonjour,\nnous vous confirmons la commande de quarante chaises pour la salle de réunion. La livraison est prévue la semaine prochaine, entre huit heures et midi. Le règlement se fait comme d'habitude à trente jours, sur le compte que vous connaissez. N'hésitez pas à nous appeler en cas de question.",
  "Guten Tag Frau Albers,\nanbei erhalten Sie die Rechnung für den Wartungsvertrag. Bitte prüfen Sie die Positionen und geben Sie uns bis Ende des Monats Bescheid. Unsere Bankverbindung hat sich nicht geändert. Der Techniker meldet sich am Montag telefonisch bei Ihnen.",
  "Gentile cliente,\nla ringraziamo per l'ordine del 12 marzo. La merce partirà lunedì con il corriere; in allegato trova la fattura e il documento di trasporto. Il pagamento è previsto a sessanta giorni con bonifico bancario. Restiamo a disposizione per qualsiasi chiarimento.",
  "Estimada Carmen:\nadjunto la factura del mes de octubre y el parte de trabajo firmado. Como siempre, el vencimiento es a treinta días y el pago por transferencia. La reunión con el proveedor se ha aplazado al jueves a las diez. Un saludo cordial.",
  "Caro Rui,\nenviamos em anexo a fatura e o recibo do mês passado. A encomenda chega na quarta-feira de manhã; se preferir outro horário, basta responder a esta mensagem. Os nossos dados bancários mantêm-se. Com os melhores cumprimentos.",
  "Beste Joris,\nbijgaand de factuur voor de schilderwerken van vorige maand. Kun je nakijken of het projectnummer klopt? We plannen de volgende fase in week 14 en bellen je nog over de sleutel. Betaling mag zoals altijd binnen dertig dagen.",
];

function ordinary(length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at += 1) text += `${PARAGRAPHS[at % PARAGRAPHS.length] ?? ""}\n\n`;
  return text.slice(0, length);
}

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that would make a careless engine slow: one word again and again, no end, every stem, every beginning. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "the same word": repeated("account "),
  "one word without end": repeated("accountpaymenttransfer"),
  "all stems in one sentence": repeated(
    "please pay transfer new changed bank account details invoice payment today urgent confirm if not your we instead below attached send use call ",
  ),
  "beginnings of phrases": repeated("please make the please send the our new our bank no longer if you have any "),
  "quotation marks": repeated('" pay "account" '),
  "a sentence a word": repeated("Pay. Now. Please. Account. Changed. "),
  "German compounds": repeated("Bankverbindungsänderungsmitteilungsschreibenzahlungskontoüberweisung "),
  "combining marks": repeated("a\u0301\u0302c\u0327c\u0327o\u0302\u0301u\u0308nt "),
  "zero-width letters": repeated("a\u200bc\u200cc\u200dount pay\u2060ment "),
  "line ends": repeated("\n\n.\n"),
};

/** Returns the median milliseconds that reading the text takes. */
function millisecondsOf(text: string): number {
  const runs = Math.min(MOST_RUNS, Math.max(LEAST_RUNS, Math.ceil(BYTES_A_ROW / text.length)));
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    readLanguage([{ part: "body", text, links: [] }]);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

const cell = (value: number, digits: number): string => value.toFixed(digits).padStart(10);

const start = performance.now();
readLanguage([{ part: "body", text: "Hello", links: [] }]);
console.log(`first message (the lexicons are made ready): ${(performance.now() - start).toFixed(1)} ms`);
millisecondsOf(ordinary(20_000));

console.log("\nordinary mail      ms  ms per kB");
for (const size of SIZES) {
  const took = millisecondsOf(ordinary(size));
  console.log(`${`${size / 1_000} kB`.padEnd(10)}${cell(took, 2)} ${cell((1_000 * took) / size, 4)}`);
}

console.log("\nmade to be dear             1 MB: ms  2 MB: ms     ratio");
for (const [name, text] of Object.entries(HOSTILE)) {
  const [one, two] = [millisecondsOf(text(1_000_000)), millisecondsOf(text(2_000_000))];
  console.log(`${name.padEnd(26)}${cell(one, 0)}${cell(two, 0)}${cell(two / one, 2)}`);
}
