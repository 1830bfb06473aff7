import { nameKey, organisationKey } from "../../src/directory/name-key";

describe("a person's name", () => {
  it.each([
    ["Zoë Müller", "MÜLLER, Zoe"],
    ["José  da Silva", "da silva josé"],
    ["Łukasz Strauß", "lukasz strauss"],
    ["O’Brien, Dana", "Dana OBrien"],
    ["Da\u200Bna Reyes", "Dana Reyes"],
  ])("%s is %s", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it("is not another person's", () => {
    expect(nameKey("Dana Reyes")).not.toBe(nameKey("Dana Reyes-Ortiz"));
    expect(nameKey("Al Green Co")).not.toBe(nameKey("Al Green"));
  });

  it("is nothing without letters", () => {
    expect(nameKey(" -- ")).toBe("");
  });
});

describe("an organisation's name", () => {
  it.each([
    ["Northgate Title", "NORTHGATE TITLE, Inc."],
    ["Northgate Title", "Northgate Title L.L.C."],
    ["Bäcker & Söhne", "Backer & Sohne GmbH"],
    ["Atelier Loire", "Atelier Loire S.à r.l."],
    ["Atelier Loire", "SAS Atelier Loire"],
    ["Nord", "Nord Sp. z o.o."],
    ["Rossi", "Rossi S.p.A."],
  ])("%s is %s", (a, b) => {
    expect(organisationKey(a)).toBe(organisationKey(b));
  });

  it("keeps a name that is nothing but legal forms", () => {
    expect(organisationKey("SE AG")).toBe("ag se");
  });
});
