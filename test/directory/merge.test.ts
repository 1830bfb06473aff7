import type { Account } from "../../src/directory/account";
import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { mergedDirectory, withPayees } from "../../src/directory/merge";
import { directory, payee } from "../support/build";

const VERIFIED: Account = {
  kind: "iban",
  value: "GB29NWBK60161331926819",
  status: "verified",
  source: "call",
  since: null,
};
const RECORDED: Account = { ...VERIFIED, status: "recorded", source: "import" };

describe("the organisation's directory under one's own", () => {
  it("adds what one's own lacks", () => {
    const organisation = directory({ ownDomains: ["buyer.example", "group.example"], payees: [payee({ name: "A" })] });
    const own = directory({
      payees: [payee({ name: "B" })],
      sameCompany: [{ domains: ["a.example", "b.example"], reason: null, since: null }],
    });
    const merged = mergedDirectory(organisation, own);
    expect(merged.ownDomains).toEqual(["buyer.example", "group.example"]);
    expect(merged.payees.map(({ name }) => name)).toEqual(["B", "A"]);
    expect(merged.sameCompany).toEqual(own.sameCompany);
  });

  it("makes one payee of two entries of one name; what the person noted comes first", () => {
    const theirs = payee({
      name: "Harbor Optics Ltd",
      domains: ["harbor-optics.example"],
      phones: [{ number: "+12025550143", source: "organisation", since: null }],
      accounts: [RECORDED],
    });
    const mine = payee({
      name: "Harbor Optics",
      domains: ["harbor.example"],
      phones: [{ number: "+12025550143", source: "contract", since: "2024-02-17" }],
      codeWordAgreed: true,
    });
    expect(mergedDirectory(directory({ payees: [theirs] }), directory({ payees: [mine] })).payees).toEqual([
      {
        ...mine,
        domains: ["harbor.example", "harbor-optics.example"],
        accounts: [RECORDED],
      },
    ]);
  });

  it.each([
    ["one's own", RECORDED, VERIFIED],
    ["the organisation's", VERIFIED, RECORDED],
  ])("counts an account as verified when %s entry says so", (_, theirs, mine) => {
    const merged = mergedDirectory(
      directory({ payees: [payee({ accounts: [theirs] })] }),
      directory({ payees: [payee({ accounts: [mine] })] }),
    );
    expect(merged.payees[0]?.accounts).toEqual([VERIFIED]);
  });

  it("is one's own where the organisation has none", () => {
    const own = directory({ payees: [payee()] });
    expect(mergedDirectory(EMPTY_DIRECTORY, own)).toEqual(own);
  });
});

test("payees whose names hold no letter or digit stay apart", () => {
  const nameless = [payee({ name: "–" }), payee({ name: "***" })];
  expect(withPayees(directory(), nameless).payees).toEqual(nameless);
});
