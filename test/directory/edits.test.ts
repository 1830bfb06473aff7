import type { Account } from "../../src/directory/account";
import type { GenuineAnswer } from "../../src/directory/directory";
import {
  changingPayee,
  withAccount,
  withGenuine,
  withOwnDomain,
  withoutAccount,
  withoutGenuine,
  withoutOwnDomain,
  withoutPayee,
  withoutPerson,
  withoutPhone,
  withoutSameCompany,
  withoutSender,
  withPayee,
  withPerson,
  withPhone,
  withSameCompany,
} from "../../src/directory/edits";
import { directory, payee } from "../support/build";

const RECORDED: Account = {
  kind: "iban",
  value: "GB29NWBK60161331926819",
  status: "recorded",
  source: null,
  since: null,
};
const VERIFIED: Account = { ...RECORDED, status: "verified", source: "call to Ann", since: "2026-11-20" };

describe("editing a payee", () => {
  const known = directory({ payees: [payee({ name: "Harbor Optics Ltd" }), payee({ name: "Northgate Title" })] });

  it("replaces the one of that name, however it is written", () => {
    const edited = withPayee(known, payee({ name: "HARBOR OPTICS", codeWordAgreed: true }));
    expect(edited.payees).toMatchObject([{ name: "HARBOR OPTICS", codeWordAgreed: true }, { name: "Northgate Title" }]);
  });

  it("can change the name, and adds whoever is not there", () => {
    expect(withPayee(known, payee({ name: "Harbour" }), "Harbor Optics").payees[0]).toMatchObject({ name: "Harbour" });
    expect(withPayee(known, payee({ name: "Fabrikam" })).payees).toHaveLength(3);
  });

  it("changes what is there by then, or begins a new one, and leaves one entry of several", () => {
    const add = changingPayee("Harbor Optics", (one) => ({ ...one, domains: [...one.domains, "harbor.example"] }));
    expect(add(known).payees[0]).toMatchObject({
      name: "Harbor Optics Ltd",
      domains: ["payee.example", "harbor.example"],
    });
    expect(add(directory()).payees).toMatchObject([{ name: "Harbor Optics", domains: ["harbor.example"] }]);
    const twice = directory({ payees: [payee({ name: "HARBOR OPTICS" }), ...known.payees] });
    expect(add(twice).payees.map(({ name }) => name)).toEqual(["HARBOR OPTICS", "Northgate Title"]);
  });

  it("tells names apart that have no letters", () => {
    const signs = directory({ payees: [payee({ name: "!!!" }), payee({ name: "???" })] });
    expect(withoutPayee(signs, "!!!").payees).toMatchObject([{ name: "???" }]);
  });

  it("takes one out", () => {
    expect(withoutPayee(known, "northgate title").payees).toMatchObject([{ name: "Harbor Optics Ltd" }]);
  });
});

describe("an account", () => {
  it("is one in both its forms, and the newer entry counts", () => {
    const national: Account = { ...VERIFIED, kind: "sort-code", value: "601613/31926819" };
    expect(withAccount(payee({ accounts: [RECORDED] }), national).accounts).toEqual([national]);
    expect(withoutAccount(payee({ accounts: [RECORDED] }), national).accounts).toEqual([]);
  });

  it("that is verified is not made a recorded one", () => {
    expect(withAccount(payee({ accounts: [VERIFIED] }), RECORDED).accounts).toEqual([VERIFIED]);
  });
});

test("a number is kept once, with its newest provenance", () => {
  const contract = { number: "+12025550143", source: "contract", since: "2024-02-17" };
  const met = { ...contract, source: "face-to-face", note: "Ann, at the office" };
  expect(withPhone(withPhone(payee(), contract), met).phones).toEqual([met]);
  expect(withoutPhone(payee({ phones: [met] }), "+12025550143").phones).toEqual([]);
});

test("people, own domains and senders are added once and taken out", () => {
  const dana = { name: "Dana Reyes", addresses: ["dana@buyer.example"] };
  const moved = { name: "Reyes Dana", addresses: ["dana@buyer-group.example"] };
  expect(withPerson(withPerson(directory(), dana), moved).people).toEqual([moved]);
  expect(withoutPerson(directory({ people: [dana] }), "dana reyes").people).toEqual([]);
  expect(withOwnDomain(directory(), "buyer.example").ownDomains).toEqual(["buyer.example"]);
  expect(withoutOwnDomain(directory(), "buyer.example").ownDomains).toEqual([]);
  const seen = { address: "ann@payee.example", firstSeen: null, lastSeen: null, count: 1 };
  expect(withoutSender(directory({ senders: [seen] }), "ann@payee.example").senders).toEqual([]);
});

test("two domains of one company are remembered once, in either order, until taken back", () => {
  const first = { domains: ["a.example", "b.example"], reason: "their site", since: "2026-11-20" } as const;
  const second = { domains: ["b.example", "a.example"], reason: "asked Ann", since: "2026-11-28" } as const;
  const both = withSameCompany(withSameCompany(directory(), first), second);
  expect(both.sameCompany).toEqual([second]);
  expect(withoutSameCompany(both, first).sameCompany).toEqual([]);
});

test("an answer that a finding is genuine is remembered once, and can be taken back", () => {
  const answer: GenuineAnswer = {
    code: "sender.reply-to-elsewhere",
    party: "ann@payee.example",
    params: { seen: "billing@tool.example", domain: "payee.example" },
    reason: "Their billing tool",
    since: "2026-11-20",
  };
  const again = { ...answer, params: { domain: "payee.example", seen: "billing@tool.example" }, reason: "Asked Ann" };
  const answered = withGenuine(withGenuine(directory(), answer), again);
  expect(answered.genuine).toEqual([again]);
  expect(withoutGenuine(answered, answer).genuine).toEqual([]);
});
