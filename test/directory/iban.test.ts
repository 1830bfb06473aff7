import fc from "fast-check";
import { digitPositions, IBAN_LENGTHS, ibanVerdict, isQrIban } from "../../src/directory/iban";
import { ibanOf } from "../support/iban";

describe("ISO 13616-1, examples of the SWIFT IBAN Registry", () => {
  it.each([
    "AD1200012030200359100100",
    "AT611904300234573201",
    "BE68539007547034",
    "BG80BNBG96611020345678",
    "BR9700360305000010009795493P1",
    "CH9300762011623852957",
    "CR05015202001026284066",
    "CY17002001280000001200527600",
    "CZ6508000000192000145399",
    "DE89370400440532013000",
    "DK5000400440116243",
    "EE382200221020145685",
    "ES9121000418450200051332",
    "FI2112345600000785",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "GR1601101250000000012300695",
    "HU42117730161111101800000000",
    "IE29AIBK93115212345678",
    "IT60X0542811101000000123456",
    "LI21088100002324013AA",
    "LU280019400644750000",
    "MT84MALT011000012345MTLCAST001S",
    "NL91ABNA0417164300",
    "NO9386011117947",
    "PL61109010140000071219812874",
    "PT50000201231234567890154",
    "SA0380000000608010167519",
    "SE4550000000058398257466",
    "TR330006100519786457841326",
  ])("%s is right", (iban) => {
    expect(ibanVerdict(iban)).toBe("right");
  });
});

describe("ISO 7064 MOD 97-10", () => {
  it.each(["DE89370400440532013001", "GB29NWBK60161331926918", "DE98370400440532013000"])("%s is wrong", (iban) => {
    expect(ibanVerdict(iban)).toBe("wrong");
  });

  it("catches every single changed digit", () => {
    const iban = "DE89370400440532013000";
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const changed = iban.slice(0, at) + `${(Number(iban[at]) + by) % 10}` + iban.slice(at + 1);
        expect(ibanVerdict(changed)).toBe("wrong");
      }),
    );
  });
});

it("tells wrong national check digits from a wrong IBAN", () => {
  // The example of the Spanish CCC (2100 0418 45 0200051332) with other national digits and the IBAN's own made right.
  expect(ibanVerdict(ibanOf("ES", "21000418460200051332"))).toBe("national-digits-wrong");
});

it("keeps as possible what passes MOD 97 in an unexpected form", () => {
  expect(ibanVerdict(ibanOf("DE", "37040044053201300A"))).toBe("possible");
});

it.each(["DE8937040044053201300", "XX89370400440532013000", "", "DE"])(
  "%j is no IBAN: no country has that length",
  (text) => {
    expect(ibanVerdict(text)).toBe("no-iban");
  },
);

it("knows a QR-IBAN by its institution, 30000 to 31999 (Swiss Payment Standards)", () => {
  expect(isQrIban("CH4431999123000889012")).toBe(true);
  expect(ibanVerdict("CH4431999123000889012")).toBe("right");
  expect(isQrIban("CH9300762011623852957")).toBe(false);
});

it("knows where a country has digits, for every country whose length it knows", () => {
  expect(digitPositions("NL")).toEqual([...Array<boolean>(4).fill(false), ...Array<boolean>(10).fill(true)]);
  expect(digitPositions("ZZ")).toBeNull();
  for (const [country, length] of IBAN_LENGTHS) expect(digitPositions(country)).toHaveLength(length - 4);
});
