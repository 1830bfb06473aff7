import { deceptiveHost } from "../../../src/inspect/link/deceptive-host";
import { linkLookalikeDomain } from "../../../src/inspect/link/lookalike-domain";
import { linkPunycode } from "../../../src/inspect/link/punycode";
import { textShowsAnotherAddress } from "../../../src/inspect/link/text-shows-another-address";
import type { Check } from "../../../src/inspect/check";
import { findPayments } from "../../../src/inspect/payment/find-payments";
import { textParts } from "../../../src/message/parts";
import { attachment, body, message, payee, quotedMessage } from "../../support/build";
import { factsOf } from "../../support/facts";

const NORTHGATE = payee({
  name: "Northgate Title",
  domains: ["northgate-title.example"],
  addresses: ["closing@northgate-title.example"],
});

/** Returns what a check finds in a message with one link, to somebody who knows Northgate Title. */
function find(check: Check, text: string, href: string) {
  const links = [{ start: 0, end: text.length, href }];
  const mail = message({ body: body(text, { links }) });
  return check.find(factsOf(mail, { directory: { payees: [NORTHGATE] } }));
}

describe("link.text-shows-another-address", () => {
  const shows = (text: string, href: string) => find(textShowsAnotherAddress, text, href);

  it("is a danger where the link leads to an imitation of the address it shows", () => {
    const shown = "https://www.northgate-title.example/closing";
    expect(shows(shown, "https://www.northgate-tit1e.example/closing")).toEqual([
      {
        code: "link.text-shows-another-address",
        severity: "danger",
        params: { shown, seen: "www.northgate-tit1e.example", kind: "site" },
        evidence: [{ part: "body", start: 0, end: shown.length, quote: shown }],
      },
    ]);
    expect(shows("www.anybank.example", "https://www.anybamk.example/")).toMatchObject([{ severity: "danger" }]);
  });

  it("is a caution where somebody known is shown, and a note where nobody is", () => {
    expect(shows("northgate-title.example", "https://files.elsewhere.example/x")).toMatchObject([
      { severity: "caution", params: { seen: "files.elsewhere.example" } },
    ]);
    expect(shows("www.museum.example", "https://clicks.agency.example/x")).toMatchObject([{ severity: "info" }]);
  });

  it("looks behind the services that protect links", () => {
    const safe = (href: string) => `https://a.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}`;
    expect(shows("www.northgate-title.example", safe("https://northgate-title.example/a"))).toEqual([]);
    expect(shows("www.northgate-title.example", safe("https://northgate-tit1e.example/a"))).toHaveLength(1);
  });

  it("compares mail addresses and telephone numbers as well", () => {
    expect(shows("closing@northgate-title.example", "mailto:closing@northgate-tit1e.example?subject=x")).toMatchObject([
      { severity: "danger", params: { kind: "mailbox", seen: "closing@northgate-tit1e.example" } },
    ]);
    expect(shows("+1 202 555 0143", "tel:+12025550199")).toMatchObject([{ params: { kind: "number" } }]);
    expect(shows("(202) 555-0143", "tel:+1-202-555-0143")).toEqual([]);
  });

  it("is a danger where the link pays another account than it names", () => {
    const pays = (text: string, href: string) => {
      const mail = message({ body: body(text, { links: [{ start: 0, end: text.length, href }] }) });
      return textShowsAnotherAddress.find(factsOf(mail, { payments: findPayments(textParts(mail)) }));
    };
    const named = "https://paypal.me/northgate/250EUR";
    expect(pays(named, "https://paypal.me/northgate-desk/250EUR")).toMatchObject([
      {
        severity: "danger",
        params: { shown: "paypal.me/northgate", seen: "paypal.me/northgate-desk", kind: "account" },
        evidence: [{ part: "body", start: 0, end: named.length, quote: named }],
      },
    ]);
    const [wallet, other] = ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"];
    expect(pays(`Bitcoin ${wallet}`, `bitcoin:${other}?amount=0.1`)).toMatchObject([{ params: { kind: "account" } }]);
    expect(pays(`Bitcoin ${wallet}`, `bitcoin:${wallet}?amount=0.1`)).toEqual([]);
    expect(pays("www.paypal.me/Northgate", "https://paypal.me/northgate")).toEqual([]);
    expect(pays("Pay with PayPal", "https://paypal.me/northgate")).toEqual([]);
  });

  it("takes the word before an address in angle brackets for what was shown", () => {
    const text = "See https://northgate-title.example/a <https://northgate-tit1e.example/a>.";
    const start = text.indexOf("<") + 1;
    const links = [{ start, end: text.length - 2, href: text.slice(start, -2) }];
    const facts = factsOf(message({ body: body(text, { links }) }), { directory: { payees: [NORTHGATE] } });
    expect(textShowsAnotherAddress.find(facts)).toMatchObject([
      { severity: "danger", evidence: [{ start: 4, quote: "https://northgate-title.example/a" }] },
    ]);
  });

  it.each([
    ["words", "Click here", "https://clicks.agency.example/x"],
    ["a brand", "Northgate Title", "https://clicks.agency.example/x"],
    ["a file name", "invoice.pdf", "https://files.elsewhere.example/1"],
    ["the same organisation", "northgate-title.example", "https://mail.northgate-title.example/"],
    ["the sender's own clicks", "www.museum.example", "https://click.payee.example/x"],
    ["a known counter of clicks", "www.northgate-title.example", "https://u1.ct.sendgrid.net/ls/click"],
    ["a place on the page", "www.northgate-title.example", "#top"],
    ["two addresses", "www.a.example www.b.example", "https://c.example/"],
  ])("is silent about %s", (_, text, href) => {
    expect(shows(text, href)).toEqual([]);
  });

  it("is silent about what somebody else wrote earlier", () => {
    const text = "www.northgate-title.example";
    const links = [{ start: 0, end: text.length, href: "https://northgate-tit1e.example/" }];
    const quoted = [quotedMessage({ from: { name: "Bob", address: "bob@buyer.example" }, text, links })];
    expect(textShowsAnotherAddress.find(factsOf(message({ quoted })))).toEqual([]);
  });
});

describe("link.lookalike-domain", () => {
  it("finds a linked domain that imitates a known one, and says what was changed", () => {
    expect(find(linkLookalikeDomain, "Pay here", "https://pay.northgate-tit1e.example/")).toMatchObject([
      { severity: "caution", params: { known: "northgate-title.example", seenPiece: "1", knownPiece: "l" } },
    ]);
  });

  it("looks into codes, running text and mail addresses", () => {
    const code = attachment({ name: "qr.png", codes: [{ payload: "https://northgate-tit1e.example/pay" }] });
    const facts = (mail: Parameters<typeof message>[0]) =>
      factsOf(message(mail), { directory: { payees: [NORTHGATE] } });
    expect(linkLookalikeDomain.find(facts({ attachments: [code] }))).toMatchObject([
      { evidence: [{ part: "code:qr.png" }] },
    ]);
    expect(linkLookalikeDomain.find(facts({ body: body("At www.northgate-tit1e.example") }))).toHaveLength(1);
    expect(find(linkLookalikeDomain, "Write to us", "mailto:desk@northgate-tit1e.example")).toHaveLength(1);
  });

  it("is silent about the known domain, strangers and mere neighbours", () => {
    for (const host of ["www.northgate-title.example", "museum.example", "northgate-pharmacy.example"]) {
      expect(find(linkLookalikeDomain, "More", `https://${host}/`)).toEqual([]);
    }
  });
});

describe("link.deceptive-host", () => {
  it.each([
    ["a bare address", "http://203.0.113.7/login", "ip"],
    ["a bare address in another spelling", "http://0xcb007107/login", "ip"],
    ["another site's name as user", "https://northgate-title.example@evil.example/", "credentials"],
    ["a character drawn like a slash", "https://northgate-title.example\u2215x.evil.example/", "characters"],
    ["a page of its own", "data:text/html,<h1>Pay</h1>", "content"],
    ["a program", "java\nscript:alert(1)", "content"],
  ])("finds %s", (_, href, reason) => {
    const found = find(deceptiveHost, "Open", href);
    expect(found).toMatchObject([{ code: "link.deceptive-host", severity: "caution", params: { reason } }]);
  });

  it("is silent about ordinary links, an intranet and a path that holds an @", () => {
    for (const href of ["https://payee.example/@ann", "http://10.1.2.3/wiki", "http://localhost:3000/", "cid:1@x"]) {
      expect(find(deceptiveHost, "Open", href)).toEqual([]);
    }
  });
});

describe("link.punycode", () => {
  it("notes a domain with other letters, and warns where they are taken for Latin ones", () => {
    expect(find(linkPunycode, "Open", "https://xn--mller-kva.example/")).toMatchObject([
      { severity: "info", params: { seen: "müller.example", written: "xn--mller-kva.example" } },
    ]);
    expect(find(linkPunycode, "Open", "https://n\u043erthgate.example/")).toMatchObject([{ severity: "caution" }]);
  });

  it("is silent about a plain domain", () => {
    expect(find(linkPunycode, "Open", "https://payee.example/")).toEqual([]);
  });
});
