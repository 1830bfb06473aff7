import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { withOwnDomain } from "../../src/directory/own-domain";

describe("withOwnDomain", () => {
  it("adds the domain of the user's own address", () => {
    expect(withOwnDomain(EMPTY_DIRECTORY, "Bob@Buyer.example").ownDomains).toEqual(["buyer.example"]);
  });

  it("adds it once", () => {
    const directory = { ...EMPTY_DIRECTORY, ownDomains: ["buyer.example", "buyer-group.example"] };
    expect(withOwnDomain(directory, "bob@buyer.example")).toBe(directory);
    expect(withOwnDomain(directory, null)).toBe(directory);
  });

  it("never makes free mail or a shared tenant's ending an own domain", () => {
    expect(withOwnDomain(EMPTY_DIRECTORY, "bob@gmail.com").ownDomains).toEqual([]);
    expect(withOwnDomain(EMPTY_DIRECTORY, "bob@onmicrosoft.com").ownDomains).toEqual([]);
  });
});
