import fc from "fast-check";
import {
  entryAfter,
  entryText,
  followsFrom,
  headOf,
  isVerification,
  readRegister,
  standing,
  START,
} from "../../src/verify/register";
import { correctionOf } from "../../src/verify/record";
import { record } from "../support/record";
import { AT } from "../support/verification";

/** Returns the kept texts of a register with some records. */
function kept(...payees: readonly string[]): readonly string[] {
  let head = START;
  return payees.map((payee) => {
    const entry = entryAfter(head, record({ payee }));
    head = entry;
    return entryText(entry);
  });
}

const THREE = kept("Ada", "Zoë", "Cem");
const faults = (texts: readonly string[]) => readRegister(texts).map(({ fault }) => fault);

describe("readRegister", () => {
  it("reads what was kept", () => {
    const read = readRegister(THREE);
    expect(read.map(({ entry }) => entry && isVerification(entry) && entry.record.payee)).toEqual([
      "Ada",
      "Zoë",
      "Cem",
    ]);
    expect(read.every(({ fault }) => fault === null)).toBe(true);
  });

  it("finds any change of one byte, at the entry that was changed", () => {
    const bytes = new TextEncoder().encode(THREE[1]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = bytes.map((byte, place) => (place === at ? byte ^ change : byte));
        const text = new TextDecoder().decode(altered);
        expect(faults([THREE[0] ?? "", text, THREE[2] ?? ""])[1]).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["removed", [THREE[0], THREE[2]]],
    ["moved", [THREE[1], THREE[0], THREE[2]]],
    ["repeated", [THREE[0], THREE[0], THREE[1]]],
    ["put in", [THREE[0], kept("Eve")[0], THREE[1]]],
  ])("finds an entry that was %s", (_, texts) => {
    expect(faults(texts.map((text) => text ?? ""))).toContain("detached");
  });

  it("says of an entry that is none that it cannot be read, and reads the others", () => {
    expect(faults([THREE[0] ?? "", "{", THREE[2] ?? ""])).toEqual([null, "unreadable", "detached"]);
  });

  it("finds the same content written otherwise", () => {
    const spaced = JSON.stringify(JSON.parse(THREE[0] ?? ""), null, 1);
    expect(faults([spaced])).toEqual(["altered"]);
  });
});

describe("an earlier head", () => {
  const earlier = headOf(readRegister(THREE));

  it("is contained in the register that went on from it", () => {
    const next = entryText(entryAfter(earlier, record({ payee: "Dan" })));
    expect(followsFrom(readRegister([...THREE, next]), earlier)).toBe("contained");
    expect(followsFrom(readRegister([]), START)).toBe("contained");
  });

  it("finds a register whose newest entries are gone", () => {
    expect(followsFrom(readRegister(THREE.slice(0, 2)), earlier)).toBe("truncated");
  });

  it("finds a chain that was made anew as a whole, which is whole in itself", () => {
    const anew = readRegister(kept("Ada", "Zoë", "Eve"));
    expect(anew.every(({ fault }) => fault === null)).toBe(true);
    expect(followsFrom(anew, earlier)).toBe("rewritten");
  });
});

describe("standing", () => {
  it("a corrected entry stands for its correction", () => {
    const first = entryAfter(START, record());
    const change = {
      hash: first.hash,
      outcome: "fraud",
      remark: "not theirs",
      by: "bob@buyer.example",
      at: AT,
    } as const;
    const second = entryAfter(first, correctionOf(first.record, change));
    const read = readRegister([entryText(first), entryText(second)]);
    expect(standing(read).map(({ sequence }) => sequence)).toEqual([2]);
  });

  it("an altered entry stands for nothing", () => {
    const altered = (THREE[0] ?? "").replace("Ada", "Eve");
    expect(standing(readRegister([altered]))).toEqual([]);
  });
});
