import { keptFrom, keptMark, keptText } from "../../src/verify/kept";
import { message } from "../support/build";
import { KEY } from "../support/record";
import { verification } from "../support/verification";

const MARK = keptMark(message({ subject: "Invoice 12" }));
const STATE = verification("account-change");
const TEXT = keptText(STATE, MARK, KEY);

/** Returns the kept text with some of its fields replaced; undefined takes one away. */
const changed = (fields: object) => JSON.stringify({ ...(JSON.parse(TEXT) as object), ...fields });

it("a verification is read as it was kept, with what leads back to its message", () => {
  expect(keptFrom(TEXT, KEY)).toEqual({ state: "read", verification: STATE, isOurs: true, mark: MARK });
});

it("one that another device kept, or that was moved to another message, is not ours", () => {
  expect(keptFrom(TEXT, "ab".repeat(32))).toMatchObject({ state: "read", isOurs: false });
  const other = keptMark(message({ subject: "Invoice 13" }));
  expect(keptFrom(TEXT.replace(MARK.sha256, other.sha256), KEY)).toMatchObject({ state: "read", isOurs: false });
});

it("one without a version is of the first form, which had none", () => {
  expect(keptFrom(changed({ version: undefined }), KEY)).toMatchObject({ state: "read", verification: STATE });
});

it("one of a newer program is told apart from a damaged one, whatever else it holds", () => {
  expect(keptFrom(changed({ version: 99, sealed: ["other", "form"] }), KEY)).toEqual({ state: "newer" });
});

it.each(["", "{", "[]", "{}", '{"mark":{},"sealed":""}', "null", TEXT.slice(0, -9)])("%j is damaged", (text) => {
  expect(keptFrom(text, KEY)).toEqual({ state: "damaged" });
});
