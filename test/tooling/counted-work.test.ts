import { countedWork, growth } from "../support/counted-work";

const once = (length: number): void => {
  for (let at = 0; at < length; at += 1) Math.sqrt(at);
};
const each = (length: number): void => {
  for (let at = 0; at < length; at += 1) once(length);
};

it("linear work grows with its input, quadratic work with its square", () => {
  expect(growth(once, 1000)).toBeLessThan(12);
  expect(growth(each, 100)).toBeGreaterThan(40);
});

it("what is made ready only once does not hide the growth", () => {
  let isReady = false;
  const prepared = (length: number): void => {
    if (!isReady) once(1_000_000);
    isReady = true;
    each(length);
  };
  expect(growth(prepared, 100)).toBeGreaterThan(40);
});

it("counts the same however often it is done", () => {
  once(1000);
  expect(countedWork(() => once(1000))).toBe(countedWork(() => once(1000)));
});
