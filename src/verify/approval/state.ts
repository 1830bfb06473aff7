import { hashOf } from "../canonical";
import { withSecondPerson } from "../scenarios";
import { checklistIn, stepsIn, type Verification } from "../verification";

/**
 * Returns the fingerprint of what a second person is asked to agree to: the list, the account, and every answer before
 * their step. Whatever changes one of them makes a decision void. SHA-256, 64 hexadecimal digits.
 */
export function stateFingerprint(verification: Verification): string {
  const { scenario, reason, role, subject, paid, answers } = verification;
  const checklist = checklistIn(verification);
  const steps = withSecondPerson(stepsIn(verification));
  const before = steps
    .slice(
      0,
      steps.findIndex(({ form }) => form === "second-person"),
    )
    .map(({ id }) => id);
  const told = answers.filter((answer) => answer.checklist === checklist && before.includes(answer.step));
  return hashOf({ checklist, scenario, reason, role, subject, paid, told });
}
