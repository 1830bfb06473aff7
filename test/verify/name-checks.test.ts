import { nameCheckIn } from "../../src/verify/name-checks";

it.each([
  ["FR", "Verification of Payee (VoP)"],
  ["GB", "Confirmation of Payee (CoP)"],
  ["US", null],
  ["CH", null],
  [null, null],
])("the payee-name check in %s", (country, scheme) => {
  expect(nameCheckIn(country)).toBe(scheme);
});
