import { likenessOf } from "../../../src/inspect/sender/likeness";
import { spellsName } from "../../../src/inspect/sender/name-variants";
import { mailbox, message, payee } from "../../support/build";
import { factsOf } from "../../support/facts";

const DIRECTORY = {
  people: [{ name: "Dana Reyes", addresses: ["dana.reyes@maplepallets.example"] }],
  payees: [payee({ name: "Maple Pallets", domains: ["maplepallets.example"], addresses: [] })],
};

function known(written: string) {
  return likenessOf(factsOf(message(), { directory: DIRECTORY }), mailbox(written))?.lookalike.known;
}

describe("an address on a known organisation's own domain", () => {
  it.each([
    ["bears the other's name, a letter changed", "Dana Reyes <dana.rees@maplepallets.example>"],
    ["bears the other's name, a digit added", "Reyes, Dana <dana.reyes1@maplepallets.example>"],
    ["differs in a glyph, whatever its name", "dana.r3yes@maplepallets.example"],
  ])("imitates a person there when it %s", (_what, written) => {
    expect(known(written)).toBe("dana.reyes@maplepallets.example");
  });

  it("is a colleague's otherwise, and the known one is its own", () => {
    expect(known("Dana Rees <dana.rees@maplepallets.example>")).toBeUndefined();
    expect(known("Treasury <treasury@maplepallets.example>")).toBeUndefined();
    expect(known("Dana Reyes <Dana.Reyes@maplepallets.example>")).toBeUndefined();
  });
});

describe("the part of an address before the @ spells a name", () => {
  it.each(["jane.doe@x.example", "jdoe@x.example", "doe-jane@x.example", "j.doe+news@x.example"])("%s", (address) => {
    expect(spellsName(address, "Jane Doe")).toBe(true);
  });

  it.each(["jd@x.example", "jane.dole@x.example", "ceo.desk@x.example", "jane.doe7@x.example"])("not %s", (address) => {
    expect(spellsName(address, "Jane Doe")).toBe(false);
  });
});
