import type { Store } from "../host/store";
import { QUESTIONS, type Question } from "../locales/approval/approval-sentences";
import { decisionFrom, type Decision } from "../verify/approval/decision";
import { requestFingerprint, type ApprovalRequest } from "../verify/approval/request";
import { setAside } from "./set-aside";

/** What somebody who is asked to agree has ticked, written and decided. */
export interface GivenAnswer {
  /** The questions that they found true. */
  readonly answered: readonly Question[];
  readonly note: string;
  /** Null while they have not decided. */
  readonly decision: Decision | null;
}

export const NOTHING_GIVEN: GivenAnswer = { answered: [], note: "", decision: null };

export interface ReadAnswer {
  readonly answer: GivenAnswer;
  /** Whether what was kept was damaged, and set aside. */
  readonly isSetAside: boolean;
}

/** Reads what was answered to a request on this device. */
export async function readAnswer(store: Store, request: ApprovalRequest): Promise<ReadAnswer> {
  const key = requestFingerprint(request);
  const read = await store.read("answers", key);
  if (read.status === "failed" || read.value === null) return { answer: NOTHING_GIVEN, isSetAside: false };
  const answer = answerIn(read.value);
  if (answer) return { answer, isSetAside: false };
  await setAside(store, { collection: "answers", key, text: read.value }, `answer ${key} ${new Date().toISOString()}`);
  return { answer: NOTHING_GIVEN, isSetAside: true };
}

/** Keeps what was answered to a request, so that it is there when the person comes back; returns whether it is kept. */
export async function keepAnswer(store: Store, request: ApprovalRequest, answer: GivenAnswer): Promise<boolean> {
  const kept = await store.update("answers", requestFingerprint(request), () => JSON.stringify(answer));
  return kept.status === "done";
}

function answerIn(text: string): GivenAnswer | null {
  try {
    const { answered, note, decision } = JSON.parse(text) as Partial<Record<keyof GivenAnswer, unknown>>;
    if (!Array.isArray(answered) || typeof note !== "string") return null;
    const made = decision === null ? null : decisionFrom(JSON.stringify(decision));
    if (decision !== null && made === null) return null;
    return { answered: QUESTIONS.filter((question) => answered.includes(question)), note, decision: made };
  } catch {
    return null;
  }
}
