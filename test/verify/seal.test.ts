import { MAX_ITEM_STATE, resumed, sealed, sealedWithin, unsealed } from "../../src/verify/seal";
import { outcomeOf } from "../../src/verify/verification";
import { KEY } from "../support/record";
import { answered, AT, couldNot, RELEASED, start, verification } from "../support/verification";

const fresh = start("account-change");
const ITEM = "AAMkAD";

function kept(text: string, itemId = ITEM, key = KEY) {
  const read = unsealed(text, itemId, key);
  if (!read) throw new Error("not read");
  return read;
}

describe("a kept verification", () => {
  const text = sealed(RELEASED, ITEM, KEY);

  it("is read as it was kept, and gone on with", () => {
    expect(kept(text)).toEqual({ verification: RELEASED, isOurs: true });
    expect(resumed(kept(text), fresh)).toEqual(RELEASED);
  });

  it.each([
    ["by another device", kept(text, ITEM, "00".repeat(32))],
    ["for another message", kept(text, "AAMkAE")],
    ["and altered since", kept(text.replace("verified", "recorded"))],
  ])("%s releases nothing: what was told is there to be answered again", (_, read) => {
    expect(read.isOurs).toBe(false);
    const again = resumed(read, fresh);
    expect(outcomeOf(again)).toBe("hold");
    expect(again.answers).toEqual([]);
    expect(again.drafts).toContainEqual({
      checklist: "account-change",
      step: "call",
      fields: expect.objectContaining({ person: "Ann" }) as unknown,
    });
  });

  it("goes on under today's rule for a second person", () => {
    const stricter = start("account-change", {
      secondPerson: { for: ["account-change"], approvers: ["cem@buyer.example"], inEveryList: false },
    });
    expect(resumed(kept(text), stricter).secondPerson.for).toEqual(["account-change"]);
  });

  it.each(["", "[]", '["", "{}"]', '{"version":2}', "null", "[".repeat(10_000)])(
    "is none where the text is %s",
    (other) => {
      expect(unsealed(other, ITEM, KEY)).toBeNull();
    },
  );
});

describe("within a message's properties", () => {
  it("a short one is whole", () => {
    const short = verification("account-change", couldNot("hold"));
    expect(kept(sealedWithin(short, ITEM, KEY)).verification).toEqual(short);
  });

  it("a long one is shortened until it fits, and keeps its outcome", () => {
    const note = "x".repeat(1000);
    const long = verification(
      "first-payment",
      ...["exists", "test"].map((step) => answered(step, { form: "noted", note })),
      { type: "typed", step: "number", field: "named", text: note },
      { type: "concluded", outcome: "fraud", at: AT },
    );
    const text = sealedWithin(long, ITEM, KEY);
    expect(text.length).toBeLessThanOrEqual(MAX_ITEM_STATE);
    expect(outcomeOf(kept(text).verification)).toBe("fraud");
  });
});
