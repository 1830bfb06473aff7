import type { ActCode } from "../../../src/inspect/language/act";
import { organisationOnFreeMail } from "../../../src/inspect/sender/organisation-on-free-mail";
import { mailbox, message, payee } from "../../support/build";
import { factsOf } from "../../support/facts";

const PAYEES = [
  payee({ name: "Maple Pallets", domains: ["maplepallets.example"], addresses: ["office@maplepallets.example"] }),
];

function find(from: string, replyTo: string[] = [], acts: ActCode[] = []) {
  const mail = message({ from: mailbox(from), replyTo: replyTo.map(mailbox) });
  return organisationOnFreeMail.find(factsOf(mail, { directory: { payees: PAYEES }, acts }));
}

describe("sender.organisation-on-free-mail", () => {
  it("finds a payee's name as the name shown", () => {
    expect(find("Maple Pallets Ltd <mp.office@gmail.com>")).toMatchObject([
      { severity: "caution", params: { name: "Maple Pallets", domain: "gmail.com" } },
    ]);
  });

  it("is a danger when the address itself is dressed up as the payee's and money is asked for", () => {
    expect(find("Maple Pallets <maplepallets.office@gmail.com>", [], ["language.account-change"])).toMatchObject([
      { severity: "danger" },
    ]);
  });

  it("looks at where replies go", () => {
    expect(find("Maple Pallets <office@maplepallets.example>", ["maple.pallets@outlook.com"])).toMatchObject([
      { evidence: [{ part: "reply-to", quote: "maple.pallets@outlook.com" }] },
    ]);
  });

  it("finds the user's own organisation", () => {
    expect(find("Dana Reyes <dana.buyer@gmail.com>")).toMatchObject([{ params: { name: "buyer.example" } }]);
  });

  it("notes a stranger who speaks for an organisation", () => {
    expect(find("Harbour Hotel <accounts.harbour@gmail.com>")).toMatchObject([{ severity: "info" }]);
  });

  it("is silent for a private person", () => {
    expect(find("Kim West <kim.west@gmail.com>")).toEqual([]);
  });
});
