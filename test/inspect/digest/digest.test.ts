import fc from "fast-check";
import {
  CAPACITY,
  DIGEST_LISTS,
  digestIn,
  digestText,
  emptyDigest,
  hashFor,
  MAX_DIGEST_LENGTH,
  withoutText,
  withTexts,
} from "../../../src/inspect/digest/digest";
import { KEY } from "./support";

test("what is written is read again", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 30 }), fc.constantFrom(...DIGEST_LISTS), (texts, list) => {
      const digest = withTexts(emptyDigest(KEY), list, texts);
      expect(digestIn(digestText(digest))).toEqual(digest);
    }),
  );
});

test("filled to the brim it stays below its limit", () => {
  const full = DIGEST_LISTS.reduce(
    (digest, list) =>
      withTexts(
        digest,
        list,
        Array.from({ length: CAPACITY[list] + 500 }, (_, at) => `text ${at}`),
      ),
    emptyDigest(KEY),
  );
  for (const list of DIGEST_LISTS) expect(full.lists[list]).toHaveLength(CAPACITY[list]);
  expect(digestText(full).length).toBeLessThanOrEqual(MAX_DIGEST_LENGTH);
});

test("a full list forgets what came first, and what comes again is new", () => {
  const numbered = Array.from({ length: CAPACITY.hold }, (_, at) => `conversation ${at}`);
  const full = withTexts(emptyDigest(KEY), "hold", numbered.toReversed());
  const again = withTexts(withTexts(full, "hold", ["conversation 0"]), "hold", ["one more"]);
  expect(again.lists.hold).toContain(hashFor(again, "hold", "conversation 0"));
  expect(again.lists.hold).not.toContain(hashFor(again, "hold", "conversation 1"));
});

test("a text is taken out of its list alone", () => {
  const both = withTexts(withTexts(emptyDigest(KEY), "stop", ["a"]), "hold", ["a"]);
  const { lists } = withoutText(both, "stop", "a");
  expect([lists.stop, lists.hold.length]).toEqual([[], 1]);
});

test("no name can be read in it", () => {
  expect(digestText(withTexts(emptyDigest(KEY), "known", ["northgate-title.example"]))).not.toContain("northgate");
});

test.each<[why: string, text: unknown]>([
  ["nothing is kept", null],
  ["it is no text", 7],
  ["it is no JSON", "{"],
  ["it is of a newer version", JSON.stringify({ ...(JSON.parse(digestText(emptyDigest(KEY))) as object), version: 2 })],
  ["its key is too short", digestText(emptyDigest(KEY.slice(1)))],
  ["its lists are no base64", digestText(emptyDigest(KEY)).replace('"stop":""', '"stop":"?"')],
  ["it is larger than any that is written", " ".repeat(MAX_DIGEST_LENGTH) + digestText(emptyDigest(KEY))],
])("there is no digest where %s", (_why, text) => {
  expect(digestIn(text)).toBeNull();
});
