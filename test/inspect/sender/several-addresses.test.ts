import { severalAddresses } from "../../../src/inspect/sender/several-addresses";
import { message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

function find(...lines: string[]) {
  return severalAddresses.find(factsOf(message({ headers: headers(...lines) })));
}

describe("sender.several-addresses (RFC 5322, section 3.6: From and Reply-To once)", () => {
  it("finds two senders in one From", () => {
    expect(find("From: Ann <ann@payee.example>, Bob <bob@else.example>")).toMatchObject([
      { severity: "caution", params: { header: "From", seen: "ann@payee.example, bob@else.example" } },
    ]);
  });

  it("finds From given twice with different senders", () => {
    expect(find("From: ann@payee.example", "From: bob@else.example")).toMatchObject([{ severity: "caution" }]);
  });

  it("merely notes a field repeated with the same address", () => {
    expect(find("Reply-To: ann@payee.example", "Reply-To: ANN@payee.example")).toMatchObject([{ severity: "info" }]);
  });

  it("is silent for one sender, and for several reply addresses in one field", () => {
    expect(find('From: "Payee, Ann" <ann@payee.example>')).toEqual([]);
    expect(find("Reply-To: ann@payee.example, bob@payee.example")).toEqual([]);
  });
});
