import { isRole, nameVariants } from "../../../src/inspect/sender/name-variants";

describe("the forms of a display name", () => {
  it.each([
    ["Ann Payee via Billing Service", "Ann Payee"],
    ["Ann Payee (Payee Ltd)", "Ann Payee"],
    ["Northgate Title Accounts", "northgate title"],
    ["Facturación Conservas del Sur SL", "conservas del sur"],
    ["Muster GmbH Rechnungsservice", "muster"],
    ["Dana Reyes, CFO", "dana reyes"],
    ["Dr. Dana Reyes | Geschäftsführerin", "dana reyes"],
    ["Tom 0tter", "tom otter"],
    ["Mart1n 0tter", "martin otter"],
    ["A1ice Otter", "alice otter"],
  ])("of %s hold %s", (name, form) => {
    expect(nameVariants(name)).toContain(form);
  });

  it("are none for a role, which is nobody's name", () => {
    expect(nameVariants("Accounts Payable")).toEqual([]);
    expect(isRole("Ressources humaines")).toBe(true);
    expect(isRole("Dana Reyes")).toBe(false);
  });
});
