import { CAUTION_PAIRS, columnOf } from "../../src/inspect/column";
import type { Finding, FindingCode, Severity } from "../../src/inspect/finding";
import type { ActCode } from "../../src/inspect/language/act";
import { mailbox, message, payee } from "../support/build";
import { factsOf } from "../support/facts";

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
    expect(columnOf(KNOWN, findings)).toBe("unknown");
  });

  it("is not unfit by two cautions that are no pair", () => {
    const acts: ActCode[] = ["language.payment-instruction"];
    const findings = [finding("sender.reply-to-elsewhere", "caution"), finding("language.secrecy", "caution")];
    expect(columnOf(factsOf(message(), { directory, acts }), findings)).toBe("unknown");
  });

  it("has no pair within one family", () => {
    for (const [one, other] of CAUTION_PAIRS) expect(one.code.split(".")[0]).not.toBe(other.code.split(".")[0]);
  });
});
