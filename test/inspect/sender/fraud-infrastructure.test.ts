import { FRAUD_INDICATORS } from "../../../src/inspect/sender/fraud-indicators";
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

  it("has a dated public source for every indicator", () => {
    for (const { publisher, title, published } of FRAUD_INDICATORS) {
      expect([publisher, title]).not.toContain("");
      expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
