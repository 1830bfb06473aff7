import { growth } from "../../support/counted-work";
import fc from "fast-check";
import type { LookalikeKind } from "../../../src/inspect/address/lookalike";
import { lookalikesOf } from "../../../src/inspect/address/lookalikes";
import { directory, payee } from "../../support/build";

/** Returns the search of somebody who knows these domains. */
const knowing = (...domains: string[]) =>
  lookalikesOf(directory({ ownDomains: [], payees: [payee({ domains, addresses: [] })] }), null);

/** A crowd of invented companies, so that limits are those of a large directory. */
const crowd = (count: number): string[] => Array.from({ length: count }, (_, n) => `${syllables(n * 7919)}.example`);
const syllables = (seed: number): string => {
  const parts = [
    "bra",
    "cto",
    "dwe",
    "fiu",
    "gla",
    "hju",
    "kno",
    "lpe",
    "mri",
    "nvo",
    "psa",
    "qui",
    "rth",
    "sze",
    "tvy",
    "wxa",
  ];
  return [0, 4, 8, 12].map((shift) => parts[(seed >> shift) & 15] ?? "").join("");
};

/** Kind, seen, known, and what the sentence names: the changed piece on both sides. */
type Row = readonly [kind: LookalikeKind, seen: string, known: string, seenPiece: string, knownPiece: string];

const ATTACKS: Readonly<Record<string, readonly Row[]>> = {
  "glyphs: one or two characters that look like another": [
    ["glyph", "harrnonwell.com", "harmonwell.com", "rn", "m"],
    ["glyph", "vvestbridge.com", "westbridge.com", "vv", "w"],
    ["glyph", "dearwaterpumps.com", "clearwaterpumps.com", "d", "cl"],
    ["glyph", "be1monte-foods.com", "belmonte-foods.com", "1", "l"],
    ["glyph", "beimonte-foods.com", "belmonte-foods.com", "i", "l"],
    ["glyph", "m0rrisfield.com", "morrisfield.com", "0", "o"],
    ["glyph", "stirlinq.com", "stirling.com", "q", "g"],
  ],
  "letters of other scripts and accents (UTS #39)": [
    ["glyph", "hаrmonwell.com", "harmonwell.com", "а", ""],
    ["glyph", "harmonwéll.com", "harmonwell.com", "é", ""],
    ["glyph", "xn--hrmonwell-0yh.com", "harmonwell.com", "а", ""],
    ["glyph", "ʀedfern.com", "redfern.com", "ʀ", ""],
  ],
  "slips of letters": [
    ["transposed", "hamronwell.com", "harmonwell.com", "mr", "rm"],
    ["doubled", "harmmonwell.com", "harmonwell.com", "m", ""],
    ["dropped", "harmnwell.com", "harmonwell.com", "", "o"],
    ["added", "harmontwell.com", "harmonwell.com", "t", ""],
    ["replaced", "harmonwelk.com", "harmonwell.com", "k", "l"],
    ["plural", "harmonwells.com", "harmonwell.com", "s", ""],
  ],
  "hyphens in and out": [
    ["hyphen", "harmon-well.com", "harmonwell.com", "-", ""],
    ["hyphen", "northgatetitle.com", "northgate-title.com", "", "-"],
  ],
  "other endings": [
    ["ending", "harmonwell.co", "harmonwell.com", "co", "com"],
    ["ending", "harmonwell.de", "harmonwell.com", "de", "com"],
    ["ending", "harmonwell.onmicrosoft.com", "harmonwell.com", "onmicrosoft.com", "com"],
  ],
  "the ending folded into the name": [
    ["folded-ending", "tarvo-vn.com", "tarvo.com.vn", "-vn", ""],
    ["folded-ending", "tarvo-kr.co", "tarvo.co.kr", "-kr", ""],
    ["folded-ending", "tvx-co.de", "tvx.co.de", "-co", ""],
  ],
  "words added": [
    ["word", "harmonwell-billing.com", "harmonwell.com", "-billing", ""],
    ["word", "secure-harmonwell.com", "harmonwell.com", "secure-", ""],
    ["word", "harmonwellinvoices.com", "harmonwell.com", "invoices", ""],
    ["word", "harmonwell-rechnung.com", "harmonwell.com", "-rechnung", ""],
    ["word", "harmonwellqzpad.com", "harmonwell.com", "qzpad", ""],
  ],
  "the known name elsewhere in the host": [
    ["sub-domain", "harmonwell.com.qx-desk.net", "harmonwell.com", "qx-desk.net", ""],
    ["sub-domain", "harmonwell.qx-desk.net", "harmonwell.com", "qx-desk.net", "com"],
    ["dots", "harmonwell.com-pay.net", "harmonwell.com", "-pay.net", ""],
    ["dots", "harmon.well.com", "harmonwell.com", ".", ""],
    ["dots", "harmonwellcom.com", "harmonwell.com", "com.", "."],
    ["folded-ending", "tarvo-co-kr.net", "tarvo.co.kr", "-co-kr", ""],
  ],
  "words in another order": [["reordered", "title-northgate.com", "northgate-title.com", "", ""]],
  "two changes at once": [
    ["several", "harmnwlel.com", "harmonwell.com", "", "o"],
    ["several", "harrnonwell.co", "harmonwell.com", "rn", "m"],
    ["several", "harmonwel-billing.com", "harmonwell.com", "", "l"],
  ],
};

describe.each(Object.entries(ATTACKS))("a domain with %s", (_family, rows) => {
  it.each(rows)("%s: %s is taken for %s", (kind, seen, known) => {
    expect(knowing(known, "unrelated.example").ofDomain(seen)).toMatchObject({ kind, known });
  });
});

describe("what a finding says", () => {
  const marked = (seen: string, known: string) => {
    const lookalike = knowing(known).ofDomain(seen);
    const cut = (text: string, marks: readonly { start: number; end: number }[] = []) =>
      marks.map(({ start, end }) => text.slice(start, end));
    return {
      seen: cut(lookalike?.seen ?? "", lookalike?.seenMarks),
      known: cut(lookalike?.known ?? "", lookalike?.knownMarks),
      pieces: [lookalike?.seenPiece, lookalike?.knownPiece],
    };
  };

  it.each([
    ["harrnonwell.com", "harmonwell.com", ["rn"], ["m"]],
    ["hamronwell.com", "harmonwell.com", ["mr"], ["rm"]],
    ["harmnwell.com", "harmonwell.com", [], ["o"]],
    ["mail.harrnonwell.com", "harmonwell.com", ["rn"], ["m"]],
    ["harmonwell-billing.com", "harmonwell.com", ["-billing"], []],
    ["secure-harmonwell.com", "harmonwell.com", ["secure-"], []],
    ["harmonwell.co", "harmonwell.com", ["co"], ["com"]],
    ["harmonwell.com.qx-desk.net", "harmonwell.com", [".qx-desk.net"], []],
  ])("marks what differs between %s and %s", (seen, known, seenMarks, knownMarks) => {
    expect(marked(seen, known)).toMatchObject({ seen: seenMarks, known: knownMarks });
  });

  it("gives the pieces of the sentence 'rn in place of m'", () => {
    expect(marked("harrnonwell.com", "harmonwell.com").pieces).toEqual(["rn", "m"]);
  });

  it("shows punycode decoded, with the foreign letter marked", () => {
    const lookalike = knowing("harmonwell.com").ofDomain("xn--hrmonwell-0yh.com");
    expect(lookalike).toMatchObject({ seen: "hаrmonwell.com", seenMarks: [{ start: 1, end: 2 }], severity: "danger" });
  });
});

describe("quiet neighbours", () => {
  it.each([
    ["the known domain itself", "harmonwell.com", "harmonwell.com"],
    ["in capitals, with a trailing dot", "HarmonWell.COM.", "harmonwell.com"],
    ["a sub-domain of it", "mail.emea.harmonwell.com", "harmonwell.com"],
    ["another company that shares a word", "harmonfield.com", "harmonwell.com"],
    ["another company with a short name", "tarvi.com", "dorva.com"],
    ["a numbered host beside another", "relay-41.net", "relay-51.net"],
    ["a branch with the next number", "store12-harmonwell.com", "store13-harmonwell.com"],
    ["a provider of free mail", "gmail.com", "gmai.example"],
    ["an ordinary word within another company's name", "homegardenworld.com", "home.com"],
    ["a public suffix", "co.uk", "harmonwell.co.uk"],
    ["an IP address", "192.0.2.1", "harmonwell.com"],
    ["nothing", "", "harmonwell.com"],
  ])("%s: %s beside %s", (_what, seen, known) => {
    expect(knowing(known).ofDomain(seen)).toBeNull();
  });

  it("notes, and no more, a county's twin under an ending that only an authority hands out", () => {
    expect(knowing("ashfordcountyga.gov").ofDomain("ashfordcountyia.gov")).toMatchObject({ severity: "info" });
  });

  it("notes, and no more, a sister under another country's ending when many are known", () => {
    const many = knowing("harmonwell.fr", ...crowd(1200));
    expect(many.ofDomain("harmonwell.it")).toMatchObject({ severity: "info", kind: "ending" });
    expect(knowing("harmonwell.fr").ofDomain("harmonwell.it")).toMatchObject({ severity: "caution" });
  });

  it("asks for more likeness the more domains are known, and for less in context", () => {
    const [few, many] = [knowing("tarvon.com"), knowing("tarvon.com", ...crowd(8000))];
    expect(few.ofDomain("tervin.com")?.known).toBe("tarvon.com");
    expect(many.ofDomain("tervin.com")).toBeNull();
    expect(many.ofDomain("tervin.com", "in-context")?.known).toBe("tarvon.com");
  });

  it("says nothing for an empty directory", () => {
    expect(lookalikesOf(directory({ ownDomains: [] }), null).ofDomain("harmonwell.com")).toBeNull();
  });
});

describe("laws", () => {
  const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz"));
  const label = fc.string({ unit: letter, minLength: 8, maxLength: 20 });
  const domain = label.map((name) => `${name}.com`);
  /**
   * Two letters can look like one (`cl` like `d`), and then one dropped letter changes three of the skeleton, which is
   * past what the index promises; names without them, and with no letter more than twice, keep to two.
   */
  const plain = fc
    .string({ unit: fc.constantFrom(...Array.from("abdefghkmnopqstuwxyz")), minLength: 8, maxLength: 20 })
    .filter((name) => Array.from(name).every((one) => name.split(one).length <= 3));

  it("a domain is never its own lookalike", () => {
    fc.assert(
      fc.property(fc.array(fc.domain(), { minLength: 1, maxLength: 5 }), (domains) => {
        const { ofDomain } = knowing(...domains);
        for (const known of domains) expect(ofDomain(known)).toBeNull();
      }),
    );
  });

  it("case, IDNA form and a trailing dot change nothing (UTS #46)", () => {
    const odd = fc.constantFrom(
      "hаrmonwell.com",
      "harmonwéll.com",
      "harrnonwell.com",
      "harmönwell.de",
      "harmonwell.co",
    );
    fc.assert(
      fc.property(odd, (seen) => {
        const { ofDomain } = knowing("harmonwell.com");
        const plain = ofDomain(seen);
        expect(plain).not.toBeNull();
        for (const form of [seen.toUpperCase(), `${seen}.`, new URL(`http://${seen}`).hostname]) {
          expect(ofDomain(form)).toEqual(plain);
        }
      }),
    );
  });

  it("every single change of a name of eight letters or more is found", () => {
    const change = fc.constantFrom<(name: string, at: number, by: string) => string>(
      (name, at, by) => name.slice(0, at) + by + name.slice(at),
      (name, at) => name.slice(0, at) + name.slice(at + 1),
      (name, at, by) => name.slice(0, at) + by + name.slice(at + 1),
      (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
      (name, at) => `${name.slice(0, at)}-${name.slice(at)}`,
    );
    fc.assert(
      fc.property(plain, change, fc.nat({ max: 18 }), letter, (name, make, place, by) => {
        const changed = make(name, 1 + (place % (name.length - 2)), by);
        fc.pre(changed !== name);
        expect(knowing(`${name}.com`).ofDomain(`${changed}.com`)?.known).toBe(`${name}.com`);
      }),
      { numRuns: 300 },
    );
  });

  it("marks lie within the names, and the distance between 0 and 1", () => {
    fc.assert(
      fc.property(domain, domain, fc.nat({ max: 7 }), (known, other, cut) => {
        const lookalike = knowing(known).ofDomain(
          known.slice(0, cut) + other.slice(0, 1) + known.slice(cut),
          "in-context",
        );
        if (lookalike === null) return;
        for (const [marks, name] of [
          [lookalike.seenMarks, lookalike.seen],
          [lookalike.knownMarks, lookalike.known],
        ] as const) {
          expect(marks.every(({ start, end }) => start >= 0 && start < end && end <= name.length)).toBe(true);
        }
        expect(lookalike.distance).toBeGreaterThanOrEqual(0);
        expect(lookalike.distance).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("survives any host a message can hold", () => {
    const { ofDomain, ofAddress } = knowing("harmonwell.com", "northgate-title.com");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(() => [
          ofDomain(text),
          ofDomain(`${text}.com`),
          ofAddress(text),
          ofAddress(`${text}@${text}`),
        ]).not.toThrow();
      }),
    );
  });

  it.each(["-", "a-", "a.", "a", "rn", "pay", "xn--"])("does no more than linear work for %j repeated", (piece) => {
    const { ofDomain } = knowing("harmonwell.com", ...crowd(500));
    expect(growth((count) => ofDomain(piece.repeat(count)), 2500)).toBeLessThan(12);
  });
});
