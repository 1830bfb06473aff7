import { authenticationFailed } from "../../../src/inspect/sender/authentication-failed";
import { message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const STAMP = "Authentication-Results: mx.buyer.example; dmarc=fail header.from=payee.example";
const BORDER = "Received: from x.example (x.example [203.0.113.5]) by mx.buyer.example with ESMTPS";

function find(...lines: string[]) {
  return authenticationFailed.find(factsOf(message({ headers: headers(...lines) })));
}

describe("sender.authentication-failed", () => {
  it("says what the own mail service found", () => {
    expect(find(STAMP, BORDER)).toMatchObject([{ severity: "caution", params: { domain: "payee.example" } }]);
  });

  it("is silent for a result that the sender wrote, and for a mailing list", () => {
    expect(find(BORDER, "Authentication-Results: x.example; dmarc=fail")).toEqual([]);
    const list = "Authentication-Results: mx.buyer.example; spf=pass smtp.mailfrom=bounces@lists.example";
    expect(find(STAMP, list, BORDER, "List-Id: <users.lists.example>")).toEqual([]);
  });

  it("is not silenced by a List-Id that the sender wrote (RFC 2919, section 8): nothing says that the list sent it", () => {
    expect(find(STAMP, BORDER, "List-Id: <users.lists.example>")).toHaveLength(1);
    const forged = "Authentication-Results: x.example; spf=pass smtp.mailfrom=bounces@lists.example";
    expect(find(STAMP, BORDER, forged, "List-Id: <users.lists.example>")).toHaveLength(1);
  });
});
