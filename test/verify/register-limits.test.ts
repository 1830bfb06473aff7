import { correctableTo } from "../../src/verify/record";
import { entryAfter, entryText, readRegister, START, standing } from "../../src/verify/register";
import { record } from "../support/record";

it("what a message supplies may be of any length: its record can still be read", () => {
  const long = "x".repeat(100_000);
  const one = record();
  const hostile = { ...one, payee: long, message: { ...one.message, subject: long, messageId: long } };
  expect(readRegister([entryText(entryAfter(START, hostile))])[0]?.fault).toBeNull();
});

it("a verification that came to another end stands for its later record", () => {
  const held = entryAfter(START, record({ outcome: "hold" }));
  const released = entryAfter(held, record({ outcome: "verified" }));
  const read = readRegister([entryText(held), entryText(released)]);
  expect(standing(read).map(({ sequence }) => sequence)).toEqual([2]);
});

it("no correction releases a payment", () => {
  expect(correctableTo(record({ outcome: "hold" }))).toEqual(["hold", "fraud"]);
  expect(correctableTo(record({ outcome: "fraud" }))).toEqual(["fraud", "hold"]);
  expect(correctableTo(record({ outcome: "verified" }))).toEqual(["verified", "hold", "fraud"]);
});
