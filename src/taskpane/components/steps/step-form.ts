import type { FieldName, Fields } from "../../../verify/fields";

/** What every form of a step gets. */
export interface StepFormProps {
  /** What is typed so far. */
  readonly fields: Fields;
  readonly onType: (field: FieldName, text: string) => void;
  /** What to note. */
  readonly evidence: string;
}
