import { borderOf, firstHopOf, hopsOf } from "../../../src/inspect/sender/received";
import { message } from "../../support/build";
import { headers } from "../../support/facts";

const FROM_OUTSIDE =
  "Received: from mx.payee.example (mx.payee.example [203.0.113.7]) by mail.buyer.example (Postfix) with ESMTPS id 1";
const INSIDE = "Received: from mail.buyer.example ([10.0.0.4]) by store.buyer.example with LMTP";

function border(...lines: string[]): string | undefined {
  return borderOf(message({ headers: headers(...lines) }))?.by;
}

describe("the route of a message (RFC 5321, section 4.4)", () => {
  it("is read newest first, with what each server saw", () => {
    const hops = hopsOf(message({ headers: headers(INSIDE, "Subject: Hello", FROM_OUTSIDE) }));
    expect(hops).toMatchObject([
      { at: 0, helo: "mail.buyer.example", ip: "10.0.0.4", by: "store.buyer.example" },
      { at: 2, helo: "mx.payee.example", ip: "203.0.113.7", by: "mail.buyer.example" },
    ]);
  });

  it("reads the address of a hop over IPv6", () => {
    const line = "Received: from a.example (a.example. [IPv6:2001:db8::25]) by b.example with ESMTP";
    expect(hopsOf(message({ headers: headers(line) }))).toMatchObject([{ ip: "2001:db8::25", by: "b.example" }]);
  });

  it("begins at the oldest line", () => {
    expect(firstHopOf(message({ headers: headers(INSIDE, FROM_OUTSIDE) }))?.helo).toBe("mx.payee.example");
  });
});

describe("the border of the receiving side", () => {
  it("is the newest hop from a public address", () => {
    const sendersOwn = "Received: from pc ([198.51.100.9]) by mx.payee.example with ESMTPSA";
    expect(border(INSIDE, FROM_OUTSIDE, sendersOwn)).toBe("mail.buyer.example");
  });

  it("is not moved by a host that calls itself one of ours", () => {
    const liar = "Received: from mail.buyer.example (unknown [203.0.113.66]) by mail.buyer.example with ESMTP";
    expect(border(liar, "Received: from x (x [192.0.2.1]) by y.example with ESMTP")).toBe("mail.buyer.example");
  });

  it("stands where Exchange Online takes mail in, also from another tenant of Microsoft", () => {
    expect(
      border(
        "Received: from A1.eurprd04.prod.outlook.com (2603:10a6:406:96::9) by B1.eurprd05.prod.outlook.com with HTTPS",
        "Received: from EUR05-obe.outbound.protection.outlook.com (203.0.113.140) by C1.mail.protection.outlook.com (10.167.207.143) with Microsoft SMTP Server",
        "Received: from D1.eurprd03.prod.outlook.com ([fe80::83a9:2c23:4d0:6a8e]) by E1.eurprd03.prod.outlook.com ([fe80::a0e1:f88e%4]) with mapi",
      ),
    ).toBe("c1.mail.protection.outlook.com");
  });

  it("is not local delivery, for which some servers note no address (RFC 2033)", () => {
    expect(border("Received: from mx2.buyer.example by store.buyer.example with LMTP id 7", FROM_OUTSIDE)).toBe(
      "mail.buyer.example",
    );
  });

  it("is none for mail that never left the organisation, or has no route", () => {
    expect(
      border(
        "Received: from A1.eurprd04.prod.outlook.com (2603:10a6:10:3a5::59) by B1.eurprd05.prod.outlook.com with HTTPS",
        "Received: from D1.eurprd03.prod.outlook.com ([fe80::364c]) by E1.eurprd03.prod.outlook.com ([fe80::b52e%1]) with mapi",
      ),
    ).toBeUndefined();
    expect(border("Subject: Hello")).toBeUndefined();
  });
});
