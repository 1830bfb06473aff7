import { ownDomainSpoofed } from "../../../src/inspect/sender/own-domain-spoofed";
import type { Message } from "../../../src/message/message";
import { mailbox, message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const BORDER =
  "Received: from host.example (203.0.113.5) by C1.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server";
const INTERNAL_HOP =
  "Received: from A1.eurprd04.prod.outlook.com (2603:10a6:10:3a5::59) by B1.eurprd05.prod.outlook.com with HTTPS";
const ANONYMOUS = "X-MS-Exchange-Organization-AuthAs: Anonymous";

function reason(lines: string[], overrides: Partial<Message> = {}) {
  const mail = message({ from: mailbox("Dana <dana@buyer.example>"), headers: headers(...lines), ...overrides });
  return ownDomainSpoofed.find(factsOf(mail))[0]?.params.reason;
}

describe("sender.own-domain-spoofed", () => {
  it("finds our domain where our mail service refused it", () => {
    expect(reason(["Authentication-Results: spf=fail; dmarc=fail; compauth=fail reason=000", BORDER])).toBe("failed");
  });

  it("finds our domain where Exchange took it from nobody in particular and nothing vouches for it", () => {
    expect(reason(["Authentication-Results: spf=none; dmarc=none", BORDER, ANONYMOUS])).toBe("anonymous");
  });

  it("finds our domain from outside when replies leave the organisation", () => {
    expect(reason([BORDER], { replyTo: [mailbox("dana@gmail.com")] })).toBe("reply-outside");
  });

  it("is silent for internal mail, and for an own service that passed", () => {
    expect(reason([INTERNAL_HOP, "X-MS-Exchange-Organization-AuthAs: Internal"])).toBeUndefined();
    expect(reason(["Authentication-Results: spf=pass; dmarc=pass; compauth=pass", BORDER, ANONYMOUS])).toBeUndefined();
  });

  it("is silent for the organisation's web form, which writes to itself and answers to the visitor", () => {
    const toItself = { to: [mailbox("dana@buyer.example")], replyTo: [mailbox("visitor@gmail.com")] };
    expect(reason([BORDER], toItself)).toBeUndefined();
  });

  it("does not believe a stamp where Exchange did not receive the message", () => {
    const postfix = "Received: from h.example (h.example [203.0.113.5]) by mx.buyer.example (Postfix)";
    expect(reason([postfix, ANONYMOUS])).toBeUndefined();
  });
});
