import { sipHash } from "../../../src/inspect/digest/siphash";

const counting = (length: number) => Uint8Array.from({ length }, (_, at) => at);
const hex = ([low, high]: readonly [number, number]) =>
  [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");

test("gives the values that its authors published", () => {
  // "SipHash: a fast short-input PRF", appendix A, and the authors' vectors for the key 00 … 0f.
  expect(hex(sipHash(counting(16), counting(15)))).toBe("a129ca6149be45e5");
  expect(hex(sipHash(counting(16), counting(0)))).toBe("726fdb47dd0e0e31");
  expect(hex(sipHash(counting(16), counting(8)))).toBe("93f5f5799a932462");
});

test("another key gives another value", () => {
  expect(sipHash(counting(16).reverse(), counting(15))).not.toEqual(sipHash(counting(16), counting(15)));
});
