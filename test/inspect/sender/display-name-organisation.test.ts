import { displayNameOrganisation } from "../../../src/inspect/sender/display-name-organisation";
import { mailbox, message, payee } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const PAYEES = [
  payee({ name: "Maple Pallets", domains: ["maplepallets.example"], addresses: ["office@maplepallets.example"] }),
];
const directory = { payees: PAYEES, ownDomains: ["birch-works.example"] };

function severity(from: string) {
  return displayNameOrganisation.find(factsOf(message({ from: mailbox(from) }), { directory }))[0]?.severity;
}

describe("sender.display-name-organisation", () => {
  it("finds a payee's name on a domain that is not theirs", () => {
    expect(severity("Maple Pallets Billing <billing@freight-desk.example>")).toBe("caution");
  });

  it("finds the own organisation's name", () => {
    expect(severity("Birch Works <hr@portal-host.example>")).toBe("caution");
  });

  it("finds a department of the own organisation, also where its name is short", () => {
    const find = (from: string) =>
      displayNameOrganisation.find(
        factsOf(message({ from: mailbox(from) }), { directory: { ownDomains: ["acme.example"] } }),
      );
    expect(find("Acme Accounts Payable <ap@billing-desk.example>")).toHaveLength(1);
    expect(find("Acme <ap@billing-desk.example>")).toEqual([]);
  });

  it("is a note when an authenticated service writes for the payee and replies go to their address on record", () => {
    const mail = message({
      from: mailbox("Maple Pallets via Xero <messaging-service@post.xero.com>"),
      replyTo: [mailbox("office@maplepallets.example")],
      headers: headers(
        "Authentication-Results: mx.buyer.example; dmarc=pass header.from=post.xero.com",
        "Received: from out.xero.com (out.xero.com [203.0.113.5]) by mx.buyer.example with ESMTPS",
      ),
    });
    expect(displayNameOrganisation.find(factsOf(mail, { directory }))).toMatchObject([{ severity: "info" }]);
  });

  it("is silent for the payee's own address and for strangers", () => {
    expect(severity("Maple Pallets <office@maplepallets.example>")).toBeUndefined();
    expect(severity("Oak Crates <office@oakcrates.example>")).toBeUndefined();
  });
});
