import { CAUTION_PAIRS, columnOf } from "../../src/inspect/column";
import type { Finding, FindingCode, Severity } from "../../src/inspect/finding";
import type { Account } from "../../src/directory/account";
import type { ActCode } from "../../src/inspect/language/act";
import type { Message } from "../../src/message/message";
import { mailbox, message, payee } from "../support/build";
import { factsOf, headers, payment } from "../support/facts";

function finding(code: FindingCode, severity: Severity): Finding {
  return { code, severity, params: {}, evidence: [] };
}

const directory = { payees: [payee()] };
const KNOWN = factsOf(message(), { directory });
const STRANGER = factsOf(message({ from: mailbox("Kim <kim@freight.example>") }), { directory });

describe("the column of a message", () => {
  it("fits when the sender is on record and nothing weighs against it", () => {
    expect(columnOf(KNOWN, [])).toBe("fits");
    expect(columnOf(KNOWN, [finding("sender.reply-to-elsewhere", "info")])).toBe("fits");
  });

  it("is unknown for a stranger, however many notes there are", () => {
    const notes = [finding("sender.first-contact", "info"), finding("sender.reply-to-elsewhere", "info")];
    expect(columnOf(STRANGER, notes)).toBe("unknown");
  });

  it("is unknown for a sender on record against whom a caution speaks", () => {
    expect(columnOf(KNOWN, [finding("sender.authentication-failed", "caution")])).toBe("unknown");
  });

  it("is unfit by one danger about sender or thread, and by no other danger", () => {
    expect(columnOf(KNOWN, [finding("thread.participant-replaced", "danger")])).toBe("unfit");
    expect(columnOf(KNOWN, [finding("payment.account-differs-from-directory", "danger")])).toBe("fits");
  });

  const pairs = CAUTION_PAIRS.map(([one, other]) => ({ one: one.code, other: other.code, pair: [one, other] }));
  it.each(pairs)("is unfit by $one with $other beside an act of payment, and only there", ({ pair }) => {
    const findings = pair.map(({ code, least }) => finding(code, least));
    const acts: ActCode[] = ["language.payment-instruction"];
    expect(columnOf(factsOf(message(), { directory, acts }), findings)).toBe("unfit");
    expect(columnOf(KNOWN, findings)).not.toBe("unfit");
  });

  it("is not unfit by two cautions that are no pair", () => {
    const acts: ActCode[] = ["language.payment-instruction"];
    const findings = [finding("sender.reply-to-elsewhere", "caution"), finding("language.secrecy", "caution")];
    expect(columnOf(factsOf(message(), { directory, acts }), findings)).toBe("unknown");
  });

  describe("for a sender on record", () => {
    const BORDER = "Received: from h.example (h.example [203.0.113.5]) by mx.buyer.example with ESMTPS";
    const INSIDE =
      "Received: from A1.eurprd04.prod.outlook.com (2603:10a6:10:3a5::59) by B1.eurprd05.prod.outlook.com with HTTPS";
    const column = (from: string, lines: string[], overrides: Partial<Message> = {}) =>
      columnOf(factsOf(message({ from: mailbox(from), headers: headers(...lines), ...overrides }), { directory }), []);
    const OURS = "Dana <dana@buyer.example>";
    const PAYEE = "Ann <ann@payee.example>";

    it("does not fit from the own domain by a hop from elsewhere, unless the receiving side vouches for it", () => {
      expect(column(OURS, [BORDER])).toBe("unknown");
      expect(column(OURS, ["Authentication-Results: mx.buyer.example; dmarc=pass", BORDER])).toBe("fits");
      const signed = "Authentication-Results: mx.buyer.example; dmarc=none; dkim=pass header.d=mail.buyer.example";
      expect(column(OURS, [signed, BORDER])).toBe("fits");
      const signedElsewhere = "Authentication-Results: mx.buyer.example; dkim=pass header.d=h.example";
      expect(column(OURS, [signedElsewhere, BORDER])).toBe("unknown");
    });

    it("does not believe results from below the border (RFC 8601, section 5)", () => {
      expect(column(OURS, [BORDER, "Authentication-Results: h.example; dmarc=pass"])).toBe("unknown");
    });

    it("fits from the own domain where the message began inside: by Exchange's stamp, or submitted with a password", () => {
      expect(column(OURS, [INSIDE, "X-MS-Exchange-Organization-AuthAs: Internal"])).toBe("fits");
      expect(column(OURS, [BORDER, "X-MS-Exchange-Organization-AuthAs: Internal"])).toBe("unknown");
      expect(column(OURS, ["X-MS-Exchange-Organization-AuthAs: Internal"])).toBe("unknown");
      expect(column(OURS, [BORDER.replace("ESMTPS", "ESMTPSA")])).toBe("fits");
      const submitted = "Authentication-Results: mx.buyer.example; auth=pass smtp.auth=dana@buyer.example";
      expect(column(OURS, [submitted, BORDER])).toBe("fits");
    });

    it("leaves headers that were not read to the rows", () => {
      expect(column(OURS, [], { unread: [{ part: "header:*", reason: "missing" }] })).toBe("fits");
    });

    it("does not fit where SPF objects, softly or not, and neither DMARC nor an own signature passed", () => {
      const stamped = (results: string) => [`Authentication-Results: mx.buyer.example; ${results}`, BORDER];
      expect(column(PAYEE, stamped("spf=softfail smtp.mailfrom=payee.example"))).toBe("unknown");
      expect(column(PAYEE, stamped("spf=softfail; dkim=pass header.d=h.example"))).toBe("unknown");
      expect(column(PAYEE, stamped("spf=softfail; dkim=pass header.d=payee.example"))).toBe("fits");
      expect(column(PAYEE, stamped("spf=none; dkim=none; dmarc=none"))).toBe("fits");
    });

    it("does not fit where authentication failed, list or no list", () => {
      const list = ["Authentication-Results: mx.buyer.example; dmarc=fail; spf=pass smtp.mailfrom=lists.example"];
      expect(column(PAYEE, [...list, BORDER, "List-Id: <users.lists.example>"])).toBe("unknown");
    });
  });

  describe("for a stranger with a payee in Reply-To", () => {
    const IBAN = "DE89370400440532013000";
    const account: Account = { kind: "iban", value: IBAN, status: "recorded", source: "a paid invoice", since: null };
    const carried = (sender: string, result: string, asked: string, replyTo = "ann@payee.example") => {
      const fields = headers(`Authentication-Results: mx.buyer.example; dmarc=${result}`);
      const mail = message({ from: mailbox(sender), replyTo: [mailbox(replyTo)], headers: fields });
      const known = { payees: [payee({ accounts: [account] })], senders: [SEEN] };
      return columnOf(factsOf(mail, { directory: known, payments: [payment({ value: asked })] }), []);
    };
    const SEEN = { address: "kim@freight.example", firstSeen: null, lastSeen: null, count: 3 };
    const NEW_IBAN = "DE02120300000000202051";

    it("fits by a known service that is vouched for", () => {
      expect(carried("bills@post.xero.com", "pass", NEW_IBAN)).toBe("fits");
      expect(carried("bills@post.xero.com", "none", NEW_IBAN)).toBe("unknown");
      expect(carried("bills@xero.com.h.example", "pass", NEW_IBAN)).toBe("unknown");
    });

    it("fits by another stranger only when nothing but the payee's accounts on record are asked for", () => {
      expect(carried("bills@stranger.example", "pass", IBAN)).toBe("fits");
      expect(carried("bills@stranger.example", "pass", NEW_IBAN)).toBe("unknown");
    });

    it("does not fit where replies go to somebody seen before who is no payee", () => {
      expect(carried("bills@post.xero.com", "pass", NEW_IBAN, "kim@freight.example")).toBe("unknown");
    });
  });

  it("has no pair within one family", () => {
    for (const [one, other] of CAUTION_PAIRS) expect(one.code.split(".")[0]).not.toBe(other.code.split(".")[0]);
  });
});
