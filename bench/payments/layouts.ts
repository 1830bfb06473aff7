import type { Drawn } from "./draw";

/** A way in which identifiers stand in mail. */
export interface Layout {
  readonly name: string;
  readonly text: (drawn: Drawn) => string;
}

const INTROS = [
  "Please transfer the amount of the invoice to the following account.",
  "Merci de régler la facture sur le compte suivant.",
  "Bitte überweisen Sie den Rechnungsbetrag auf das folgende Konto.",
  "Si prega di effettuare il bonifico sul conto seguente.",
  "Rogamos realice la transferencia a la cuenta siguiente.",
  "Solicitamos o pagamento da fatura para a conta seguinte.",
  "Gelieve het factuurbedrag over te maken op de volgende rekening.",
];
const LANGUAGES = ["English", "French", "German", "Italian", "Spanish", "Portuguese", "Dutch"];

const fieldsOf = ({ fields }: Drawn, language: number): readonly (readonly [string, string])[] =>
  fields.map(({ labels, written }) => [labels[language] ?? "", written] as const);

const lines = (drawn: Drawn, language: number, separator: string, between: string): string =>
  fieldsOf(drawn, language)
    .map(([label, written]) => `${label}${separator}${written}`)
    .join(between);

const rowsOf = (drawn: Drawn): readonly [string, string] => {
  const fields = fieldsOf(drawn, 0);
  return [fields.map(([label]) => label).join("\t"), fields.map(([, written]) => written).join("\t")];
};

/** The fourteen layouts. */
export const LAYOUTS: readonly Layout[] = [
  ...LANGUAGES.map((name, at) => ({
    name,
    text: (drawn: Drawn) => `${INTROS[at] ?? ""}\n\n${lines(drawn, at, ": ", "\n")}\n\nAnn`,
  })),
  { name: "running text", text: (drawn) => `${INTROS[0] ?? ""} It is ${lines(drawn, 0, " ", ", ")}. Thank you.` },
  { name: "table, beside", text: (drawn) => `${INTROS[0] ?? ""}\n${lines(drawn, 0, "\t", "\n")}\nThank you` },
  { name: "table, below", text: (drawn) => `${INTROS[0] ?? ""}\n${rowsOf(drawn).join("\n")}\nThank you` },
  { name: "split lines", text: (drawn) => `${INTROS[0] ?? ""}\n${lines(drawn, 0, ":\n", "\n")}\nThank you` },
  { name: "quoted", text: (drawn) => `> ${INTROS[0] ?? ""}\n> ${lines(drawn, 0, ": ", "\n> ")}\n> Thank you` },
  {
    name: "footer",
    text: (drawn) => `Regards, Ann\n-- \nA B Ltd | 1 Main Street | payments | ${lines(drawn, 0, ": ", " | ")}`,
  },
  {
    name: "typographic",
    text: (drawn) =>
      `${INTROS[0] ?? ""}\n${lines(drawn, 0, "\u00a0:\u00a0", "\n").replaceAll(/(?<=\d) (?=\d)/g, "\u202f")}\nThank you`,
  },
];
