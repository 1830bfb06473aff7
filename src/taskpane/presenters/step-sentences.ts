import type { ChecklistSentences, StepSentences } from "../../locales/sentences";
import type { ChecklistId } from "../../verify/scenarios";

/**
 * Returns what is read of a step; null for one that no list has. A second person asked for where the list itself asks for
 * none has the sentences of the list that stands for all others.
 */
export function stepSentences(
  checklists: ChecklistSentences,
  checklist: ChecklistId,
  step: string,
): StepSentences | null {
  const ofList = (id: ChecklistId): StepSentences | undefined =>
    (checklists[id] as Readonly<Record<string, StepSentences>>)[step];
  return ofList(checklist) ?? ofList("other") ?? null;
}
