import { entryAfter, entryText, readRegister, START } from "../../src/verify/register";
import { EVERYTHING, filtered, payeesIn, type RegisterFilter } from "../../src/verify/register-filter";
import { record } from "../support/record";

const texts = (() => {
  let head = START;
  return [
    record({ payee: "Zoë", outcome: "verified", at: "2026-03-01T09:00:00.000Z" }),
    record({ payee: "Ada", outcome: "hold", at: "2026-04-01T09:00:00.000Z", remark: "called twice" }),
    record({ payee: "Ada", outcome: "fraud", at: "2026-05-01T09:00:00.000Z" }),
  ].map((one) => {
    const entry = entryAfter(head, one);
    head = entry;
    return entryText(entry);
  });
})();

const places = (filter: Partial<RegisterFilter>, kept = texts) =>
  filtered(readRegister(kept), { ...EVERYTHING, ...filter }).map(({ place }) => place);

it.each<[string, Partial<RegisterFilter>, number[]]>([
  ["everything, newest first", {}, [3, 2, 1]],
  ["a payee", { payee: "Ada" }, [3, 2]],
  ["an outcome", { outcome: "verified" }, [1]],
  ["days, both included", { from: "2026-03-01", to: "2026-04-01" }, [2, 1]],
  ["a text without its accents", { text: " ZOE" }, [1]],
  ["a text of a remark", { text: "twice" }, [2]],
  ["nothing that is there", { text: "nobody" }, []],
])("shows %s", (_, filter, shown) => {
  expect(places(filter)).toEqual(shown);
});

it("an entry that cannot be read is always shown", () => {
  expect(places({ text: "nobody" }, [...texts, "{"])).toEqual([4]);
});

it("names each payee once, in the order of the language", () => {
  expect(payeesIn(readRegister(texts), "en")).toEqual(["Ada", "Zoë"]);
});
