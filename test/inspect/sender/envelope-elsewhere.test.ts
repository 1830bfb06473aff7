import { envelopeElsewhere } from "../../../src/inspect/sender/envelope-elsewhere";
import { mailbox, message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

function find(lines: string[], replyTo: string[] = []) {
  const from = mailbox("Ann <ann@payee.example>");
  return envelopeElsewhere.find(
    factsOf(message({ from, replyTo: replyTo.map(mailbox), headers: headers(...lines) })),
  )[0];
}

describe("sender.envelope-elsewhere", () => {
  it("is a note where a service delivers", () => {
    expect(find(["Return-Path: <bounce-17@mailer.example>"])).toMatchObject({
      severity: "info",
      params: { seen: "mailer.example", domain: "payee.example", header: "Return-Path" },
      evidence: [{ part: "header:Return-Path", quote: "mailer.example" }],
    });
  });

  it("is a caution where sender, replies and envelope are three organisations and nobody vouches for it", () => {
    expect(find(["Return-Path: <x@mailer.example>"], ["ann@third.example"])?.severity).toBe("caution");
  });

  it("is nothing where the envelope is the sender's own, is empty (a bounce), or is a list's", () => {
    expect(find(["Return-Path: <bounces@mail.payee.example>"])).toBeUndefined();
    expect(find(["Return-Path: <>"])).toBeUndefined();
    const stamp = "Authentication-Results: mx.buyer.example; spf=pass smtp.mailfrom=users-bounces@lists.example";
    const list = ["Return-Path: <users-bounces@lists.example>", "List-Id: <users.lists.example>"];
    expect(find([stamp, ...list])).toBeUndefined();
  });
});
