import { keptFrom, keptMark, keptText } from "../../src/verify/kept";
import { message } from "../support/build";
import { KEY } from "../support/record";
import { verification } from "../support/verification";

const MARK = keptMark(message({ subject: "Invoice 12" }));
const STATE = verification("account-change");

it("a verification is read as it was kept, with what leads back to its message", () => {
  expect(keptFrom(keptText(STATE, MARK, KEY), KEY)).toEqual({ verification: STATE, isOurs: true, mark: MARK });
});

it("one that another device kept, or that was moved to another message, is not ours", () => {
  const text = keptText(STATE, MARK, KEY);
  expect(keptFrom(text, "ab".repeat(32))?.isOurs).toBe(false);
  const other = keptMark(message({ subject: "Invoice 13" }));
  expect(keptFrom(text.replace(MARK.sha256, other.sha256), KEY)?.isOurs).toBe(false);
});

it.each(["", "{", "[]", "{}", '{"mark":{},"sealed":""}'])("%j is none", (text) => {
  expect(keptFrom(text, KEY)).toBeNull();
});
