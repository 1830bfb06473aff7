import { headIn } from "../../src/verify/pasted-head";

const HASH = "0123456789abcdef".repeat(4);

it.each([
  ["a line of a mail", `The register stood at entry 41, ${HASH}.`],
  ["a JSON export", `{"head":{"sequence":41,"hash":"${HASH}"}}`],
  ["digits broken over lines and quoted", `> Entry 41: ${HASH.slice(0, 30)}\n> ${HASH.slice(30)}`],
  ["capitals", `41 ${HASH.toUpperCase()}`],
])("is read from %s", (_, text) => {
  expect(headIn(text)).toEqual({ sequence: 41, hash: HASH });
});

it.each([
  ["nothing", ""],
  ["a hash without the number of its entry", HASH],
  ["too few digits", `41 ${HASH.slice(1)}`],
  ["too many", `41 ${HASH}0`],
  ["a number that counts no entry", `${"9".repeat(12)} ${HASH}`],
])("is not read from %s", (_, text) => {
  expect(headIn(text)).toBeNull();
});
