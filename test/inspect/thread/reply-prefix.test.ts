import { hasReplyPrefix } from "../../../src/inspect/thread/reply-prefix";

describe("the prefix of a reply", () => {
  it.each([
    "Re: Invoice",
    "FW: Invoice",
    "Fwd:Invoice",
    "TR : Facture",
    "AW: Rechnung",
    "WG: Rechnung",
    "R: Fattura",
    "I: Fattura",
    "RV: Factura",
    "RES: Fatura",
    "ENC: Fatura",
    "Antw: Factuur",
    "[list] Re: Invoice",
    "Re[2]: Invoice",
  ])("is found in %s", (subject) => {
    expect(hasReplyPrefix(subject)).toBe(true);
  });

  it.each(["Invoice 17", "Report: third quarter", "Rechnung: 17", "Internal: news"])(
    "is not found in %s",
    (subject) => {
      expect(hasReplyPrefix(subject)).toBe(false);
    },
  );
});
