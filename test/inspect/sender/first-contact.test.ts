import { firstContact } from "../../../src/inspect/sender/first-contact";
import { mailbox, message, payee } from "../../support/build";
import { factsOf } from "../../support/facts";

describe("sender.first-contact", () => {
  it("notes an address that is on no record", () => {
    const facts = factsOf(message({ from: mailbox("Kim <kim@new.example>") }));
    expect(firstContact.find(facts)).toMatchObject([{ severity: "info", params: { seen: "kim@new.example" } }]);
  });

  it("is silent for payees, colleagues and senders seen before", () => {
    const senders = [{ address: "kim@new.example", firstSeen: null, lastSeen: null, count: 1 }];
    const directory = { payees: [payee()], senders };
    for (const address of ["other@payee.example", "bob@buyer.example", "Kim@New.example"]) {
      expect(firstContact.find(factsOf(message({ from: mailbox(address) }), { directory }))).toEqual([]);
    }
  });
});
