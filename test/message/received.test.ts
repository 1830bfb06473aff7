import { parseReceived } from "../../src/message/received";

test("Postfix: greeting, looked-up name, address, protocol and date", () => {
  expect(
    parseReceived(
      "from helo.example (mail.payee.example [192.0.2.7]) (using TLSv1.3) by mx.buyer.example (Postfix) with ESMTPS id ABC; Tue, 10 Nov 2026 09:12:00 +0100 (CET)",
    ),
  ).toEqual({
    helo: "helo.example",
    fromHost: "mail.payee.example",
    fromIp: "192.0.2.7",
    byHost: "mx.buyer.example",
    protocol: "ESMTPS",
    date: "2026-11-10T08:12:00.000Z",
  });
});

test("Exchange Online: the address stands in the comment, IPv6 too", () => {
  expect(
    parseReceived(
      "from A.outlook.example (2603:10a6::d7) by B.outlook.example (2603:10a6::19) with HTTPS; Tue, 10 Nov 2026 09:12:00 +0000",
    ),
  ).toMatchObject({ helo: "A.outlook.example", fromHost: null, fromIp: "2603:10a6::d7", byHost: "B.outlook.example" });
});

test("an unknown name is none, and an address as greeting is the address", () => {
  expect(parseReceived("from [192.0.2.9] (unknown [198.51.100.77]) by mx.buyer.example; x")).toMatchObject({
    helo: "192.0.2.9",
    fromHost: null,
    fromIp: "198.51.100.77",
    date: null,
  });
});

test("a hop without a sender", () => {
  expect(parseReceived("by mx.buyer.example; Tue, 10 Nov 2026 09:12:00 +0100")).toMatchObject({
    helo: null,
    fromHost: null,
    fromIp: null,
    byHost: "mx.buyer.example",
  });
});
