import type { ActCode } from "../../../src/inspect/language/act";
import { replyToLookalike } from "../../../src/inspect/sender/reply-to-lookalike";
import { mailbox, message, payee } from "../../support/build";
import { factsOf } from "../../support/facts";

function find(from: string, reply: string, acts: ActCode[] = []) {
  const mail = message({ from: mailbox(from), replyTo: [mailbox(reply)] });
  return replyToLookalike.find(
    factsOf(mail, { directory: { payees: [payee({ domains: ["maplepallets.example"], addresses: [] })] }, acts }),
  )[0];
}

describe("sender.reply-to-lookalike", () => {
  it("finds a reply domain that imitates the sender's own", () => {
    expect(find("Jo <jo@riverside-timber.example>", "jo@riverside-tirnber.example")).toMatchObject({
      severity: "danger",
      params: { seen: "riverside-tirnber.example", known: "riverside-timber.example" },
    });
  });

  it("finds a reply domain that imitates a payee's", () => {
    expect(find("Jo <jo@hosting.example>", "jo@maple-pallets.example")).toMatchObject({
      params: { known: "maplepallets.example" },
    });
  });

  it("finds free mail that wears the sender's organisation, which weighs more beside a request", () => {
    const [from, reply] = ["Jo <jo@riversidetimber.example>", "riversidetimber.office@gmail.com"] as const;
    expect(find(from, reply)?.severity).toBe("caution");
    expect(find(from, reply, ["language.account-change"])?.severity).toBe("danger");
  });

  it("is silent for the sender's own organisation and for unlike addresses", () => {
    expect(find("Jo <jo@riverside-timber.example>", "accounts@riverside-timber.example")).toBeUndefined();
    expect(find("Jo <jo@riverside-timber.example>", "team@helpdesk-cloud.example")).toBeUndefined();
  });
});
