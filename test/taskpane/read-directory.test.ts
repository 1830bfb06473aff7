import { readDirectory } from "../../src/taskpane/read-directory";

describe("readDirectory", () => {
  it("without a file knows the user's own domain", () => {
    expect(readDirectory(null, "Bob@Buyer.example").directory.ownDomains).toEqual(["buyer.example"]);
  });

  it("never makes free mail an own domain", () => {
    expect(readDirectory(null, "bob@gmail.com").directory.ownDomains).toEqual([]);
  });

  it("adds the user's domain to the organisation's, once", () => {
    const text = JSON.stringify({ ownDomains: ["buyer.example", "buyer-group.example"] });
    expect(readDirectory(text, "bob@buyer.example").directory.ownDomains).toEqual([
      "buyer.example",
      "buyer-group.example",
    ]);
    expect(readDirectory(text, null).directory.ownDomains).toEqual(["buyer.example", "buyer-group.example"]);
  });

  it("a file with a mistake is left out whole, and the mistake is told", () => {
    const text = JSON.stringify({ payees: [{ name: "Payee", domains: ["payee.example"] }, { name: "" }] });
    const { directory, mistake } = readDirectory(text, "bob@buyer.example");
    expect(directory.payees).toEqual([]);
    expect(directory.ownDomains).toEqual(["buyer.example"]);
    expect(mistake).toMatchObject({ path: "payees[1].name", problem: "empty" });
  });
});
