import { chosenNumber, offeredNumbers, TYPED, withChosenNumber } from "../../src/verify/offered-numbers";
import { body, message, payee } from "../support/build";
import { AT, NUMBER } from "../support/verification";

const phone = (number: string, source: string | null = "contract", since: string | null = "2024-03-01") => ({
  number,
  source,
  since,
});
const offer = (...phones: ReturnType<typeof phone>[]) => offeredNumbers([payee({ phones })], null, message(), AT);

describe("the numbers that are offered", () => {
  it("are the directory's, with whether each may be used", () => {
    const signed = message({ body: body("Ann, +1 202 555 0143") });
    const undated = offeredNumbers([payee({ phones: [phone("+12025550143", "contract", null)] })], null, signed, AT);
    expect(undated).toMatchObject([{ shown: "+1 202 555 0143", payee: "Payee", admission: { refused: "not-dated" } }]);
    expect(offer(phone("+12025550143"))).toMatchObject([{ admission: { usable: { repeatedIn: [] } } }]);
  });

  it("stand by age, so that a number that came with a list of today is not the first", () => {
    const [imported, undated, old] = ["+12025550101", "+12025550102", "+12025550103"] as const;
    const offered = offer(phone(imported, "vendor list a.csv", "2026-11-28"), phone(undated, null, null), phone(old));
    expect(offered.map(({ e164 }) => e164)).toEqual([old, imported, undated]);
  });

  it("begin with the number of the first call, each once", () => {
    const phones = [phone("+12025550143"), phone("+12025550199")];
    const offered = offeredNumbers([payee({ phones })], NUMBER, message(), AT);
    expect(offered.map(({ e164, payee: of }) => [e164, of])).toEqual([
      ["+12025550143", null],
      ["+12025550199", "Payee"],
    ]);
  });
});

describe("the number that is chosen", () => {
  const [usable, other] = ["+12025550143", "+12025550199"];

  it("is the first usable one at the beginning, and a typed one where none is offered", () => {
    expect(chosenNumber({}, offer(phone(usable, null), phone(other)))).toBe(other);
    expect(chosenNumber({}, [])).toBe(TYPED);
  });

  it("comes back as it was told", () => {
    const offered = offer(phone(usable), phone(other));
    expect(chosenNumber({ number: other, source: "directory" }, offered)).toBe(other);
    expect(chosenNumber({ number: other, source: "contract" }, offered)).toBe(TYPED);
  });

  it("brings its provenance, and leaves alone what is typed for another one", () => {
    const offered = offer(phone(usable));
    const typed = { number: "202 555 0100", source: "contract", chosen: usable };
    expect(withChosenNumber(typed, offered)).toMatchObject({ number: usable, source: "directory", named: "contract" });
    expect(withChosenNumber({ ...typed, chosen: TYPED }, offered)).toEqual({ ...typed, chosen: TYPED });
  });
});
