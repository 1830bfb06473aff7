import { englishVerification as words } from "../../../src/locales/verification/en";
import { answerStanding } from "../../../src/taskpane/presenters/answer-standing";
import { stepsOf } from "../../../src/verify/scenarios";

const steps = stepsOf("account-change");
const advised = steps.find(({ mandatory }) => !mandatory);
const mandatory = steps.find((step) => step.mandatory);
const LEFT = { given: { form: "could-not", note: "" }, kind: "could-not" } as const;
const UNAVAILABLE = { given: { form: "name-check", result: "unavailable", note: "" }, kind: "could-not" } as const;

it.each([
  ["an advised step that nobody tried", LEFT, advised, "Skipped"],
  ["a mandatory step that could not be done", LEFT, mandatory, "Could not"],
  ["an advised check that the bank does not offer", UNAVAILABLE, advised, "Could not"],
])("%s reads so", (_, answer, step, standing) => {
  expect(answerStanding(words, answer, step)).toBe(standing);
});
