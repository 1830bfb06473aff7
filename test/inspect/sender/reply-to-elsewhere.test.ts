import type { ActCode } from "../../../src/inspect/language/act";
import { replyToElsewhere } from "../../../src/inspect/sender/reply-to-elsewhere";
import type { Header } from "../../../src/message/message";
import { mailbox, message, payee } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const directory = { payees: [payee()] };

function find(from: string, reply: string, acts: ActCode[] = [], fields: readonly Header[] = []) {
  const mail = message({ from: mailbox(from), replyTo: [mailbox(reply)], headers: fields });
  return replyToElsewhere.find(factsOf(mail, { directory, acts }))[0];
}

describe("sender.reply-to-elsewhere", () => {
  it("is a note for another business domain: services do that", () => {
    expect(find("Shop <news@mailer.example>", "Shop <hello@shop.example>")).toMatchObject({
      severity: "info",
      params: { seen: "hello@shop.example", from: "news@mailer.example", sameName: "yes" },
    });
  });

  it("is a caution where a business is to be answered at free mail, or one free mail at another", () => {
    expect(find("Shop <news@shop.example>", "shop@gmail.com")).toMatchObject({
      severity: "caution",
      params: { freeMail: "yes" },
    });
    expect(find("Kim <kim@gmail.com>", "kim@proton.me")?.severity).toBe("caution");
  });

  it("is a danger where answers to a payee on record are led away to free mail and money is asked for", () => {
    const request: ActCode[] = ["language.payment-instruction"];
    expect(find("Ann <ann@payee.example>", "ann.payee@gmail.com", request)?.severity).toBe("danger");
    const reply = headers("In-Reply-To: <1@buyer.example>");
    expect(find("Ann <ann@payee.example>", "ann.payee@gmail.com", request, reply)?.severity).toBe("caution");
  });

  it("is a note when the reply address is on record, and on a list", () => {
    expect(find("Invoicer <send@invoicer.example>", "ann@payee.example")?.severity).toBe("info");
    const list = headers(
      "Authentication-Results: mx.buyer.example; dkim=pass header.d=lists.example",
      "List-Post: <mailto:users@lists.example>",
    );
    expect(find("Kim <kim@shop.example>", "kim@gmail.com", [], list)?.severity).toBe("info");
  });

  it("is nothing within one organisation", () => {
    expect(find("Shop <news@mail.shop.example>", "help@shop.example")).toBeUndefined();
  });
});
