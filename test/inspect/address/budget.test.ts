import { domainLookalike } from "../../../src/inspect/address/domain-lookalike";
import { knownDomainsFrom, type KnownDomains } from "../../../src/inspect/address/known-domains";

const ONSETS = "b br c ch d dr f g gr h k l m n p pr r s st t tr v w z".split(" ");
const NUCLEI = "a e i o u ai ea io ou".split(" ");
const CODAS = ["", "", "l", "n", "r", "s", "t", "nd", "rt", "x"];

/** Returns a domain of three syllables; the same for the same number. */
function invented(number: number): string {
  let state = number + 1;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length] ?? "";
  };
  return `${[1, 2, 3].map(() => pick(ONSETS) + pick(NUCLEI) + pick(CODAS)).join("")}.com`;
}

/** Returns how many known names a look-up meets in the index, and how many of them it compares, on average. */
function workAmong(size: number, lookups: number): { readonly met: number; readonly compared: number } {
  const known = knownDomainsFrom(Array.from({ length: size }, (_, number) => invented(number)));
  let [met, compared] = [0, 0];
  const counted: KnownDomains = {
    ...known,
    index: {
      forEach: (key, visit) =>
        known.index.forEach(key, (id) => {
          met += 1;
          visit(id);
        }),
    },
    label: (id) => {
      compared += 1;
      return known.label(id);
    },
  };
  for (let number = 0; number < lookups; number += 1) {
    domainLookalike(counted, invented(1_000_000 + number), "stranger");
  }
  return { met: met / lookups, compared: compared / lookups };
}

describe("the work of a look-up", () => {
  it("does not scan: of twenty thousand names it meets one in a hundred and compares one in five thousand", () => {
    const { met, compared } = workAmong(20_000, 200);
    expect(met).toBeLessThan(200);
    expect(compared).toBeLessThan(4);
  });

  it("takes no more keys for a larger directory", () => {
    const keys = (size: number): number => {
      const known = knownDomainsFrom(Array.from({ length: size }, (_, number) => invented(number)));
      let asked = 0;
      const index: KnownDomains["index"] = {
        forEach: (key, visit) => {
          asked += 1;
          known.index.forEach(key, visit);
        },
      };
      domainLookalike({ ...known, index }, "harmonwell-billing.com", "stranger");
      return asked;
    };
    expect(keys(10_000)).toBe(keys(100));
  });
});
