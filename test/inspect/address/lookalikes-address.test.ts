import { lookalikesOf } from "../../../src/inspect/address/lookalikes";
import { directory, payee } from "../../support/build";

/** Dana at a payee, her private address, and the payee's billing address. */
const { ofAddress } = lookalikesOf(
  directory({
    people: [
      { name: "Dana Reyes", addresses: ["dana.reyes@harmonwell.com"] },
      { name: "Ines Kollmar", addresses: ["ines.kollmar@gmail.com"] },
    ],
    payees: [
      payee({ domains: ["harmonwell.com"], addresses: ["billing@harmonwell.com", "b.kollwitz@northgate-title.com"] }),
    ],
  }),
  "me.myself@buyer.example",
);

describe("an address that imitates a known one", () => {
  it.each([
    ["letters swapped", "dnaa.reyes@harmonwell.com", "transposed", "dana.reyes@harmonwell.com"],
    ["a letter left out", "dana.rees@harmonwell.com", "dropped", "dana.reyes@harmonwell.com"],
    ["a digit added", "dana.reyes1@harmonwell.com", "added", "dana.reyes@harmonwell.com"],
    ["a glyph", "dana.r3yes@harmonwell.com", "glyph", "dana.reyes@harmonwell.com"],
    ["a glyph in a role's name", "bi11ing@harmonwell.com", "glyph", "billing@harmonwell.com"],
    ["a dot moved", "bk.ollwitz@northgate-title.com", "transposed", "b.kollwitz@northgate-title.com"],
    ["a letter changed at a provider of free mail", "ines.kolmar@gmail.com", "dropped", "ines.kollmar@gmail.com"],
    ["a look-alike of the provider", "ines.kollmar@gmai1.com", "glyph", "ines.kollmar@gmail.com"],
    ["the same name at another provider", "ines.kollmar@outlook.com", "provider", "ines.kollmar@gmail.com"],
    ["the same name at a provider of free mail", "dana.reyes@gmail.com", "provider", "dana.reyes@harmonwell.com"],
    ["the company's name in free mail", "dana.harmonwell@gmail.com", "organisation", "harmonwell.com"],
    ["the company's department in free mail", "harmonwell.accounts@outlook.com", "organisation", "harmonwell.com"],
    ["the company's name without its hyphen", "b.northgatetitle@gmail.com", "organisation", "northgate-title.com"],
    ["the known domain before the @", "dana.reyes-harmonwell.com@qx-desk.net", "organisation", "harmonwell.com"],
    ["name and company swapped", "harmonwell@dana-reyes.com", "swapped", "dana.reyes@harmonwell.com"],
    ["a colleague of one's own", "me.mysefl@buyer.example", "transposed", "me.myself@buyer.example"],
  ])("%s: %s", (_what, seen, kind, known) => {
    expect(ofAddress(seen)).toMatchObject({ kind, known });
  });

  it("marks what differs", () => {
    expect(ofAddress("dana.r3yes@harmonwell.com")).toMatchObject({
      seen: "dana.r3yes@harmonwell.com",
      seenMarks: [{ start: 6, end: 7 }],
      knownMarks: [{ start: 6, end: 7 }],
      seenPiece: "3",
      knownPiece: "e",
    });
  });

  it("weighs a name in free mail as a hint only: people do write from private addresses", () => {
    expect(ofAddress("dana.reyes@gmail.com")?.severity).toBe("caution");
    expect(ofAddress("harmonwell.accounts@outlook.com")?.severity).toBe("danger");
  });
});

describe("an address that imitates nobody", () => {
  it.each([
    ["the known address", "dana.reyes@harmonwell.com"],
    ["in capitals", "DANA.REYES@HARMONWELL.COM"],
    ["with a plus tag (RFC 5233)", "dana.reyes+invoices@harmonwell.com"],
    ["with Gmail's dots", "i.n.e.s.kollmar@gmail.com"],
    ["with Gmail's other name", "ineskollmar@googlemail.com"],
    ["a colleague", "tomas.lindqvist@harmonwell.com"],
    ["a colleague with another initial", "k.kollwitz@northgate-title.com"],
    ["an alias without the dot", "danareyes@harmonwell.com"],
    ["a department in the plural", "billings@harmonwell.com"],
    ["a namesake at another company", "dana.reyes@qx-desk.net"],
    ["a department in free mail", "billing@gmail.com"],
    ["somebody in free mail", "tomas.lindqvist@gmail.com"],
    ["no address", "harmonwell"],
    ["nothing before the @", "@harmonwell.com"],
  ])("%s: %s", (_what, seen) => {
    expect(ofAddress(seen)).toBeNull();
  });
});
