import { ownWords } from "../../src/events/own-words";

test.each([
  ["English", "From: Ann Payee <ann@payee.example>\nSent: Monday, 16 November 2026 09:12\nTo: Bob\nSubject: Invoice"],
  ["French", "De : Ann Payee <ann@payee.example>\nEnvoyé : lundi 16 novembre 2026\nÀ : Bob\nObjet : Facture"],
  ["German", "*Von:* Ann Payee\n*Gesendet:* Montag, 16. November 2026\n*An:* Bob\n*Betreff:* Rechnung"],
])("leaves out the message that is answered, under the header block of Outlook in %s", (_language, block) => {
  expect(ownWords(`Thanks, Ann.\n\n${block}\n\nPay to DE89`)).toBe("Thanks, Ann.\n\n".slice(0, -1));
});

test("leaves out lines that are quoted by >", () => {
  expect(ownWords("Yes.\n> Is the account right?\nBob")).toBe("Yes.\nBob");
});

test("keeps what only looks like the begin of a block", () => {
  const text = "From: where I stand, this is fine.\nBob";
  expect(ownWords(text)).toBe(text);
});
