import { arrivedAnonymously, envelopeDomainOf, verdictOf } from "../../../src/inspect/sender/authentication";
import { message } from "../../support/build";
import { headers } from "../../support/facts";

const BORDER = "Received: from mx.payee.example (mx.payee.example [203.0.113.7]) by mail.buyer.example (Postfix)";
const EXCHANGE_BORDER =
  "Received: from mx.payee.example (203.0.113.7) by C1.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server";

function verdict(...lines: string[]) {
  return verdictOf(message({ headers: headers(...lines) }));
}

describe("which Authentication-Results count (RFC 8601, section 5)", () => {
  it("counts what stands above the hop at which the message came in", () => {
    expect(
      verdict("Authentication-Results: spf=fail; dmarc=fail action=none; compauth=fail reason=001", EXCHANGE_BORDER),
    ).toBe("failed");
  });

  it("counts the receiving server's own stamp right below its hop, as milters write it", () => {
    expect(verdict(BORDER, "Authentication-Results: mail.buyer.example; dmarc=fail header.from=payee.example")).toBe(
      "failed",
    );
    expect(verdict(BORDER, "Authentication-Results: mx.buyer.example; dmarc=pass header.from=payee.example")).toBe(
      "passed",
    );
  });

  it("does not count, neither good nor bad, what the sender wrote below", () => {
    expect(verdict(BORDER, "Authentication-Results: mx.payee.example; dmarc=pass")).toBe("unknown");
    expect(verdict(BORDER, "Authentication-Results: mx.payee.example; dmarc=fail")).toBe("unknown");
    expect(verdict(BORDER, "Received: from x by y", "Authentication-Results: mail.buyer.example; dmarc=pass")).toBe(
      "unknown",
    );
  });

  it("lets the topmost stamp speak where a forged one stands below it", () => {
    expect(
      verdict(
        "Authentication-Results: spf=fail; dmarc=fail; compauth=fail reason=000",
        EXCHANGE_BORDER,
        "Authentication-Results: C1.mail.protection.outlook.com; dmarc=pass; compauth=pass",
      ),
    ).toBe("failed");
  });
});

describe("the verdict", () => {
  const above = (results: string) => verdict(`Authentication-Results: ${results}`, EXCHANGE_BORDER);

  it("lets Microsoft's composite result go before DMARC, since it knows of lists and forwarders", () => {
    expect(above("dkim=fail; dmarc=fail action=none; compauth=pass reason=130")).toBe("passed");
  });

  it("takes no record for no word", () => {
    expect(above("spf=pass; dkim=none; dmarc=none action=none")).toBe("unknown");
  });

  it("counts a failure of SPF only where no signature holds: a forwarder breaks SPF", () => {
    expect(above("spf=fail; dkim=none")).toBe("failed");
    expect(above("spf=fail; dkim=pass header.d=payee.example")).toBe("unknown");
    expect(above("spf=softfail; dkim=none")).toBe("unknown");
  });
});

describe("what else the receiving side stamps", () => {
  it("names the envelope's domain", () => {
    const stamped = headers("Authentication-Results: spf=pass smtp.mailfrom=bounces@host.example", EXCHANGE_BORDER);
    expect(envelopeDomainOf(message({ headers: stamped }))).toBe("host.example");
  });

  it("says whether Exchange took the message from nobody in particular", () => {
    const stamp = "X-MS-Exchange-Organization-AuthAs: Anonymous";
    expect(arrivedAnonymously(message({ headers: headers(EXCHANGE_BORDER, stamp) }))).toBe(true);
    expect(arrivedAnonymously(message({ headers: headers(BORDER, stamp) }))).toBe(false);
    expect(arrivedAnonymously(message({ headers: headers(stamp) }))).toBe(false);
  });
});
