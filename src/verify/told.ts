import type { Message, PartName } from "../message/message";
import { isTold, lacksNewDigits, lacksOldDigits, type ComparedAccounts, type Given } from "./answer";
import type { Heard } from "./call";
import { givenFrom, heardFrom, type Fields } from "./fields";
import { isSamePerson, isWholeName } from "./same-person";
import { isSiteOfMessage } from "./site-of-message";
import { namesItsCountry, phoneNumberOf } from "./phone-number";
import type { StepForm } from "./scenarios";
import { admitted, NUMBER_SOURCES, type CallBackNumber, type Provenance, type Refusal } from "./second-channel";

/** What a form still lacks before it is an answer. */
export type Missing =
  | "result"
  | "file"
  | "dated"
  | "note"
  | "number"
  | "number-unreadable" // no number that could be called
  | "country" // the number is typed without one
  | "source"
  | "named"
  | "way"
  | "person"
  | "verdict"
  | "code-word" // one was agreed, and a confirmation without it is none
  | "digits" // a confirmation without them confirms a conversation, not an account
  | "old-digits" // those of the account paid before, or a note why they were not said
  | "approver"
  | "whole-name" // a first name alone may be anybody's
  | "other-person" // whoever asks, is paid or was called is no second person
  | "first-call"
  | "later"
  | "number-first"; // a call counts only on a number whose provenance was told

/** A number that cannot serve as the second channel, and where the message has it. */
export interface Refused {
  readonly refused: Refusal;
  readonly foundIn: readonly PartName[];
}

/** What the fields of a form tell: an answer, what it lacks, or a number that is refused. */
export type Told = { readonly given: Given } | { readonly missing: readonly Missing[] } | Refused;

/** What the fields are held against. */
export interface HeldAgainst {
  readonly message: Message;
  /** ISO 8601, the beginning of the thread. */
  readonly began: string;
  /** ISO 3166-1 alpha-2: the person's own country; null where it is not known. */
  readonly country: string | null;
  readonly accounts: ComparedAccounts;
  /** Whether the number to call is told already. */
  readonly hasNumber: boolean;
  /** Whether the directory says that a code word was agreed. */
  readonly codeWordAgreed: boolean;
  /** Who is no second person, by name or address: whoever verifies, is paid, or was called. */
  readonly notSecond: readonly string[];
  /** Domains on record of whom the message is about. */
  readonly knownDomains: readonly string[];
  /** ISO 8601: from when on a second call counts; null while nobody was called. */
  readonly secondCallFrom: string | null;
  /** ISO 8601. */
  readonly now: string;
}

/** Returns what the fields of a step tell. Approval by mail is told by its own page, not by fields. */
export function toldOf(form: StepForm, fields: Fields, against: HeldAgainst): Told {
  switch (form) {
    case "confirmed":
      return { given: { form } };
    case "noted":
    case "comparison":
    case "challenge":
    case "name-check":
      return complete(givenFrom(form, fields), against);
    case "number":
      return withNumber(fields, against, (number) => ({ given: { form, number } }));
    case "call":
      return against.hasNumber ? withHeard(fields, against, (heard) => ({ form, heard })) : lacking("number-first");
    case "reached":
      return toldReached(fields, against);
    case "second-person":
      return toldAgreed(fields, against);
  }
}

function lacking(...missing: readonly Missing[]): Told {
  return { missing };
}

function complete(given: Given | null, { accounts }: HeldAgainst): Told {
  if (!given) return lacking("result");
  if (isTold(given, accounts)) return { given };
  if (given.form !== "comparison") return lacking("note");
  return lacking(
    ...(given.file === "" ? (["file"] as const) : []),
    ...(given.dated === null ? (["dated"] as const) : []),
  );
}

function toldReached(fields: Fields, against: HeldAgainst): Told {
  if (fields.way === "met") return withHeard(fields, against, (heard) => ({ form: "reached", number: null, heard }));
  if (fields.way !== "called") return lacking("way");
  return withNumber(fields, against, (number) =>
    withHeard(fields, against, (heard) => ({ form: "reached", number, heard })),
  );
}

function toldAgreed(fields: Fields, against: HeldAgainst): Told {
  if (fields.way === "second-call") return toldSecondCall(fields, against);
  if (fields.way !== "at-the-desk") return lacking("way");
  const name = (fields.person ?? "").trim();
  const address = (fields.address ?? "").trim().toLowerCase();
  if (name === "") return lacking("approver");
  if (isNoSecond(name, address, against)) return lacking("other-person");
  if (address === "" && !isWholeName(name)) return lacking("whole-name");
  const note = (fields.note ?? "").trim();
  return { given: { form: "second-person", agreement: { name, address, way: "at-the-desk", nonce: "", note } } };
}

/** Whoever asks for the money agrees to nothing, nor who verifies or was called. */
function isNoSecond(name: string, address: string, { message: { from }, notSecond }: HeldAgainst): boolean {
  const others = [from?.name ?? "", from?.address ?? "", ...notSecond];
  return others.some((other) => isSamePerson(name, other) || isSamePerson(address, other));
}

function toldSecondCall(fields: Fields, against: HeldAgainst): Told {
  const { secondCallFrom, now } = against;
  if (secondCallFrom === null) return lacking("first-call");
  if (Date.parse(now) < Date.parse(secondCallFrom)) return lacking("later");
  return withNumber(fields, against, (number) =>
    withHeard(fields, against, (heard) => ({ form: "second-call", number, heard })),
  );
}

function withHeard(fields: Fields, { accounts, codeWordAgreed }: HeldAgainst, given: (heard: Heard) => Given): Told {
  const unsaid = codeWordAgreed ? "not-asked" : "none-agreed";
  const heard = heardFrom({ codeWord: unsaid, ...fields });
  const missing: readonly Missing[] = [
    ...((fields.person ?? "").trim() === "" ? (["person"] as const) : []),
    ...(heard === null ? (["verdict"] as const) : []),
    ...(heard !== null && lacksNewDigits(heard, accounts) ? (["digits"] as const) : []),
    ...(heard !== null && lacksOldDigits(heard, accounts) ? (["old-digits"] as const) : []),
    ...(codeWordAgreed && heard !== null && lacksCodeWord(heard) ? (["code-word"] as const) : []),
  ];
  return heard && missing.length === 0 ? { given: given(heard) } : { missing };
}

function lacksCodeWord({ verdict, codeWord }: Heard): boolean {
  return verdict === "confirmed" && codeWord !== "right" && codeWord !== "wrong";
}

function withNumber(fields: Fields, against: HeldAgainst, next: (number: CallBackNumber) => Told): Told {
  const typed = (fields.number ?? "").trim();
  if (typed === "") return lacking("number");
  const country = fields.country ?? against.country;
  if (country === null && !namesItsCountry(typed)) return lacking("country");
  const number = phoneNumberOf(typed, country);
  if (!number) return lacking("number-unreadable");
  const provenance = provenanceFrom(fields);
  if (!provenance) return lacking("source");
  if (provenance.dated !== null && provenance.dated > against.now.slice(0, 10)) return lacking("dated");
  const admission = admitted(number, provenance, against.message, against.began);
  if (!("usable" in admission)) return admission;
  const { usable } = admission;
  return isByMessagesSite(usable, against) ? { refused: "site-of-message", foundIn: usable.repeatedIn } : next(usable);
}

/**
 * Whether nothing but a site that the message brings vouches for a number that the message has too, or for the number of
 * somebody who is known under other domains. A new supplier's own site may give a number that the message does not have.
 */
function isByMessagesSite({ provenance, repeatedIn }: CallBackNumber, { message, knownDomains }: HeldAgainst): boolean {
  if (provenance.source !== "official-site" || (repeatedIn.length === 0 && knownDomains.length === 0)) return false;
  return isSiteOfMessage(provenance.named, message, knownDomains);
}

function provenanceFrom({ source, named = "", dated = "" }: Fields): Provenance | null {
  const known = NUMBER_SOURCES.find((one) => one === source);
  return known ? { source: known, named: named.trim(), dated: dated === "" ? null : dated } : null;
}
