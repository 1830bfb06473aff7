import {
  entryAfter,
  entryText,
  followsFrom,
  headOf,
  readRegister,
  START,
  type ReadEntry,
  type Registered,
} from "../../src/verify/register";
import { keptSince, removable, removalOf } from "../../src/verify/retention";
import { record } from "../support/record";

const NOW = "2026-11-20T10:00:00.000Z";
const BEFORE = keptSince(NOW, 10);

const years = (at: number) => record({ at: `${at}-03-01T09:00:00.000Z`, expires: null, payee: `payee of ${at}` });

function kept(...records: readonly Registered[]): string[] {
  let head = START;
  return records.map((one) => {
    const entry = entryAfter(head, one);
    head = entry;
    return entryText(entry);
  });
}

/** Returns the texts of a register after its oldest entries were removed. */
function withoutOldest(texts: readonly string[]): string[] {
  const read = readRegister(texts);
  const removed = removable(read, BEFORE, NOW);
  const removal = removalOf(removed, { by: "bob@buyer.example", at: NOW, before: BEFORE });
  return removal ? [...texts.slice(removed.length), entryText(entryAfter(headOf(read), removal))] : [...texts];
}

const FOUR = kept(years(2010), years(2014), years(2020), years(2025));
const places = (read: readonly ReadEntry[]) => read.map(({ place }) => place);
const faults = (texts: readonly string[]) => readRegister(texts).map(({ fault }) => fault);

describe("what may be removed", () => {
  const removed = (...records: readonly Registered[]) => places(removable(readRegister(kept(...records)), BEFORE, NOW));

  it("is what is older than is kept", () => {
    expect(BEFORE).toBe("2016-11-20T10:00:00.000Z");
    expect(removed(years(2010), years(2014), years(2020))).toEqual([1, 2]);
    expect(removed(years(2020))).toEqual([]);
  });

  it("is never taken from the middle of the chain", () => {
    expect(removed(years(2020), years(2010))).toEqual([]);
  });

  it("is nothing that is still valid", () => {
    expect(removed({ ...years(2010), expires: "2027-01-01T00:00:00.000Z" })).toEqual([]);
  });

  it("ends before a fault, so that no trace of a change is cleared away", () => {
    const altered = FOUR.map((text, at) => (at === 1 ? text.replace("2014", "2013") : text));
    expect(places(removable(readRegister(altered), BEFORE, NOW))).toEqual([1]);
  });
});

describe("a register whose oldest entries were removed", () => {
  const after = withoutOldest(FOUR);

  it("goes on from them without a fault, and says that they are gone", () => {
    expect(faults(after)).toEqual([null, null, null]);
    expect(places(readRegister(after))).toEqual([3, 4, 5]);
  });

  it("has a fault where they are gone without an entry that says so", () => {
    expect(faults(FOUR.slice(2))[0]).toBe("detached");
    expect(faults(after.slice(0, -1))[0]).toBe("detached");
  });

  it("has a fault where more is gone than that entry says", () => {
    expect(faults(after.slice(1))[0]).toBe("detached");
  });

  it("is whole though the removal was interrupted", () => {
    expect(faults([FOUR[1] ?? "", ...after])).toEqual([null, null, null, null]);
  });

  it("can be removed from again", () => {
    const later = readRegister(after);
    const removed = removable(later, "2022-01-01T00:00:00.000Z", NOW);
    const removal = removalOf(removed, { by: "bob@buyer.example", at: NOW, before: "2022-01-01T00:00:00.000Z" });
    if (!removal) throw new Error("nothing to remove");
    expect(faults([...after.slice(removed.length), entryText(entryAfter(headOf(later), removal))])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("tells of an earlier head what can still be told", () => {
    const read = readRegister(after);
    const head = (at: number) => readRegister(FOUR)[at]?.head ?? START;
    expect(followsFrom(read, head(3))).toBe("contained");
    expect(followsFrom(read, head(1))).toBe("contained");
    expect(followsFrom(read, head(0))).toBe("removed");
    expect(followsFrom(read, { ...head(1), hash: "f".repeat(64) })).toBe("rewritten");
    expect(followsFrom(read, { sequence: 9, hash: "f".repeat(64) })).toBe("truncated");
  });
});

describe("an entry that cannot be read", () => {
  it("is held in its place by those after it", () => {
    const read = readRegister([FOUR[0] ?? "", "{"]);
    const next = entryText(entryAfter(headOf(read), years(2026)));
    expect(faults([FOUR[0] ?? "", "{", next])).toEqual([null, "unreadable", null]);
    expect(faults([FOUR[0] ?? "", "[", next])).toEqual([null, "unreadable", "detached"]);
  });
});
