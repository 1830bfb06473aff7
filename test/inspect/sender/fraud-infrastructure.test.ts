import { FRAUD_MACHINES } from "../../../src/inspect/sender/fraud-indicators";
import { fraudInfrastructure } from "../../../src/inspect/sender/fraud-infrastructure";
import { attachment, body, message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const HOP = "Received: from WIN-BUNS25TD77J (ip3.example [203.0.113.3]) by mail.host.example with ESMTPSA";

describe("sender.fraud-infrastructure", () => {
  it("finds a published computer name in the route, with its source", () => {
    expect(fraudInfrastructure.find(factsOf(message({ headers: headers(HOP) })))).toMatchObject([
      {
        severity: "danger",
        params: { seen: "WIN-BUNS25TD77J", name: "RedVDS", published: "2026-01-14" },
        evidence: [{ part: "header:Received", quote: "WIN-BUNS25TD77J" }],
      },
    ]);
  });

  it("finds it in the returned part of a bounce, attached or quoted in the text", () => {
    const returned = message({ headers: headers(HOP) });
    const attached = message({ attachments: [attachment({ name: "returned.eml", message: returned })] });
    expect(fraudInfrastructure.find(factsOf(attached))).toMatchObject([
      { evidence: [{ part: "attachment:returned.eml" }] },
    ]);
    const text =
      "Your message could not be delivered.\n\nReturn-path: <x@y.example>\nReceived: from [192.0.2.1]\n\t(helo=win-buns25td77j) by h.example\nSubject: x";
    expect(fraudInfrastructure.find(factsOf(message({ body: body(text) })))).toHaveLength(1);
  });

  it("is silent for an article that names it, and for a name that merely contains it", () => {
    const article = body("Microsoft found that each machine was called WIN-BUNS25TD77J.");
    expect(fraudInfrastructure.find(factsOf(message({ body: article })))).toEqual([]);
    const longer = headers("Received: from WIN-BUNS25TD77J-2 ([203.0.113.3]) by mail.host.example");
    expect(fraudInfrastructure.find(factsOf(message({ headers: longer })))).toEqual([]);
  });

  it("finds it in the message's number and in the program's name (RFC 5322, section 3.6.4)", () => {
    for (const line of ["Message-ID: <41f@WIN-BUNS25TD77J>", "X-Mailer: mailer on win-buns25td77j"]) {
      expect(fraudInfrastructure.find(factsOf(message({ headers: headers(line) })))).toHaveLength(1);
    }
  });

  it("finds it in a field that a bounce quotes over several lines, and not in the field after it", () => {
    const folded = "> Received: from [192.0.2.1]\n>\t(helo=WIN-BUNS25TD77J)\n>\tby h.example\n";
    const after = "> Received: from [192.0.2.1]\n> Subject: WIN-BUNS25TD77J\n";
    expect(fraudInfrastructure.find(factsOf(message({ body: body(folded) })))).toMatchObject([
      { evidence: [{ start: folded.indexOf("WIN-"), quote: "WIN-BUNS25TD77J" }] },
    ]);
    expect(fraudInfrastructure.find(factsOf(message({ body: body(after) })))).toEqual([]);
  });

  it("finds what the organisation's own directory names, in the field that it names", () => {
    const own = { value: "relay7.rented.example", where: "Received" as const, source: "incident 14", since: null };
    const directory = { fraudIndicators: [own] };
    const passed = message({ headers: headers("Received: from relay7.rented.example by mx.buyer.example") });
    expect(fraudInfrastructure.find(factsOf(passed, { directory }))).toMatchObject([
      { severity: "danger", params: { seen: "relay7.rented.example", source: "incident 14" } },
    ]);
    const elsewhere = message({ headers: headers("Message-ID: <1@relay7.rented.example>") });
    expect(fraudInfrastructure.find(factsOf(elsewhere, { directory }))).toEqual([]);
    const other = message({ headers: headers("Received: from relay7xrented.example by mx.buyer.example") });
    expect(fraudInfrastructure.find(factsOf(other, { directory }))).toEqual([]);
  });

  it("has a dated public source for every indicator", () => {
    for (const { source, since } of FRAUD_MACHINES) {
      expect(source).not.toBe("");
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
