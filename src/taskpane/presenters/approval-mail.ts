import type { Draft } from "../../host/host";
import type { ApprovalSentences } from "../../locales/approval/approval-sentences";
import { decisionBlock, type Decision } from "../../verify/approval/decision";
import { requestBlock, type ApprovalRequest } from "../../verify/approval/request";
import { recordLines, type RecordWords } from "./record-view";

/** Returns the mail that asks a colleague: what was checked in words, and the block that their pane reads. */
export function requestMail(request: ApprovalRequest, words: RecordWords, { mail }: ApprovalSentences): Draft {
  const { record, head, approver } = request;
  return {
    to: approver,
    subject: mail.requestSubject(record.payee),
    text: [
      mail.request,
      "",
      ...recordLines(record, words),
      "",
      mail.head(head.sequence, head.hash),
      mail.block,
      requestBlock(request),
    ].join("\n"),
  };
}

/** Returns the text of the mail that answers a request. */
export function decisionText(decision: Decision, { mail }: ApprovalSentences): string {
  const said = decision.agreed ? mail.agreed : mail.refused;
  return [said, ...(decision.note === "" ? [] : [decision.note]), "", mail.block, decisionBlock(decision)].join("\n");
}
