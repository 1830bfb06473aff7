import type { ActCode } from "../../../src/inspect/language/act";
import { displayNamePerson } from "../../../src/inspect/sender/display-name-person";
import { mailbox, message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

const DIRECTORY = {
  people: [
    { name: "Dana Reyes", addresses: ["dana.reyes@buyer.example", "dana.private@gmail.com"] },
    { name: "Accounts Payable", addresses: ["ap@buyer.example"] },
  ],
};

function severity(from: string, acts: ActCode[] = []) {
  return displayNamePerson.find(factsOf(message({ from: mailbox(from) }), { directory: DIRECTORY, acts }))[0]?.severity;
}

describe("sender.display-name-person", () => {
  it.each(["D. Reyes", "Dána Reyes", "Dana Reyes, CFO", "\u0044\u0430na Reyes", "Dana Reye5"])(
    "knows the protected person written as %s",
    (name) => {
      expect(severity(`${name} <x@billing-desk.example>`, ["language.payment-instruction"])).toBe("danger");
    },
  );

  it("is a danger when a protected name on a foreign address asks for money", () => {
    expect(severity("Dana Reyes <ceo.desk@gmail.com>", ["language.gift-card"])).toBe("danger");
    expect(severity("Reyes, Dana <dana@reyes-office.example>", ["language.payment-instruction"])).toBe("danger");
  });

  it("is a danger when it opens what leads there", () => {
    expect(severity("Dana Reyes <ceo.desk@gmail.com>", ["language.opener"])).toBe("danger");
  });

  it("is a danger when it moves to another channel in haste, and a caution when it merely writes from a private one", () => {
    expect(severity("Dana Reyes <ceo.desk@gmail.com>", ["language.moves-channel", "language.urgency"])).toBe("danger");
    expect(severity("Dana Reyes <dana.at.home@gmail.com>", ["language.moves-channel"])).toBe("caution");
  });

  it("is a caution when nothing is asked: it may be a private address", () => {
    expect(severity("Dana Reyes <dana.at.home@gmail.com>")).toBe("caution");
  });

  it("is a note where replies go to the person and nothing is asked, and a danger beside a request all the same", () => {
    const mail = message({
      from: mailbox("Dana Reyes <noreply@scans.example>"),
      replyTo: [mailbox("dana.reyes@buyer.example")],
    });
    const weight = (acts: ActCode[]) =>
      displayNamePerson.find(factsOf(mail, { directory: DIRECTORY, acts }))[0]?.severity;
    expect(weight([])).toBe("info");
    expect(weight(["language.payment-instruction"])).toBe("danger");
  });

  it("is not silenced by a list that anybody can run, where money is asked for or our own name failed", () => {
    const onList = (stamp: string, acts: ActCode[]) =>
      displayNamePerson.find(
        factsOf(
          message({
            from: mailbox("Dana Reyes <dana@lists.example>"),
            headers: headers(`Authentication-Results: mx.buyer.example; ${stamp}`, "List-Id: <users.lists.example>"),
          }),
          { directory: DIRECTORY, acts },
        ),
      ).length;
    expect(onList("spf=pass smtp.mailfrom=lists.example", [])).toBe(0);
    expect(onList("spf=pass smtp.mailfrom=lists.example", ["language.payment-instruction"])).toBe(1);
    expect(onList("spf=pass smtp.mailfrom=lists.example; dmarc=fail", [])).toBe(1);
    expect(onList("spf=pass smtp.mailfrom=other.example", [])).toBe(1);
  });

  it("is a note for a namesake at another organisation, until money is asked for", () => {
    expect(severity("Dana Reyes <dana.reyes@coast-college.example>")).toBe("info");
    expect(severity("Dana Reyes <d.reyes@coast-college.example>", ["language.account-change"])).toBe("danger");
    expect(severity("Dana Reyes <office@coast-college.example>")).toBe("caution");
  });

  it("is nothing on an address on record, or on another address of the own organisation", () => {
    expect(severity("Dana Reyes <dana.private@gmail.com>", ["language.gift-card"])).toBeUndefined();
    expect(severity("Dana Reyes <dreyes@buyer.example>", ["language.gift-card"])).toBeUndefined();
  });

  it("takes a role for nobody's name: every firm has one", () => {
    expect(severity("Accounts Payable <ap@payee.example>", ["language.payment-instruction"])).toBeUndefined();
  });
});
