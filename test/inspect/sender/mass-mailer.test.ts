import { MASS_MAILERS } from "../../../src/inspect/sender/fraud-indicators";
import { massMailer } from "../../../src/inspect/sender/mass-mailer";
import { attachment, body, message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const sentWith = (program: string) => message({ headers: headers(`X-Mailer: ${program}`) });

describe("sender.mass-mailer", () => {
  it("merely notes a program that honest people buy, with the source that found it on machines of fraud", () => {
    expect(massMailer.find(factsOf(sentWith("SuperMailer 14.30 (32bit)")))).toMatchObject([
      {
        severity: "info",
        params: { seen: "SuperMailer", published: "2026-01-14" },
        evidence: [{ part: "header:X-Mailer", start: 0, end: 11, quote: "SuperMailer" }],
      },
    ]);
  });

  it("finds it in the returned part of a bounce", () => {
    const returned = attachment({ name: "returned.eml", message: sentWith("ultramailer 4") });
    expect(massMailer.find(factsOf(message({ attachments: [returned] })))).toMatchObject([
      { severity: "caution", evidence: [{ part: "attachment:returned.eml" }] },
    ]);
    const text = "Not delivered.\n\n> X-Mailer: UltraMailer 4\n> Subject: x";
    expect(massMailer.find(factsOf(message({ body: body(text) })))).toMatchObject([
      { evidence: [{ part: "body", quote: "UltraMailer", start: text.indexOf("Ultra") }] },
    ]);
  });

  it("finds what the organisation's own directory names", () => {
    const own = { value: "Bulk.Blast", where: "X-Mailer" as const, source: "own incident", since: "2026-03-02" };
    const directory = { fraudIndicators: [own] };
    expect(massMailer.find(factsOf(sentWith("Bulk.Blast/2"), { directory }))).toMatchObject([
      { severity: "caution", params: { seen: "Bulk.Blast", source: "own incident", published: "2026-03-02" } },
    ]);
    expect(massMailer.find(factsOf(sentWith("BulkxBlast/2"), { directory }))).toEqual([]);
  });

  it("is silent for other programs, and for a text that names one", () => {
    expect(massMailer.find(factsOf(sentWith("Microsoft Outlook 16.0")))).toEqual([]);
    expect(massMailer.find(factsOf(message({ body: body("We send our letters with SuperMailer.") })))).toEqual([]);
    expect(massMailer.find(factsOf(message({ headers: headers("Subject: SuperMailer") })))).toEqual([]);
  });

  it("is never a danger, and each has a dated public source", () => {
    for (const { severity, source, since } of MASS_MAILERS) {
      expect(["info", "caution"]).toContain(severity);
      expect(source).not.toBe("");
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
