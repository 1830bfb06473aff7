import { maskedRecipients } from "../../../src/inspect/sender/masked-recipients";
import { mailbox, message } from "../../support/build";
import { factsOf } from "../../support/facts";

describe("sender.masked-recipients", () => {
  it("notes a message to nobody, and one to its own sender", () => {
    expect(maskedRecipients.find(factsOf(message({ to: [] })))).toMatchObject([
      { severity: "info", params: { reason: "undisclosed" } },
    ]);
    const toItself = message({ to: [mailbox("ANN@payee.example")] });
    expect(maskedRecipients.find(factsOf(toItself))).toMatchObject([{ params: { reason: "to-sender" } }]);
  });

  it("is a caution beside a request for money", () => {
    const facts = factsOf(message({ to: [] }), { acts: ["language.payment-instruction"] });
    expect(maskedRecipients.find(facts)).toMatchObject([{ severity: "caution" }]);
  });

  it("is silent where somebody is addressed", () => {
    expect(maskedRecipients.find(factsOf(message()))).toEqual([]);
  });
});
