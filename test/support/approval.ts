import type { Message } from "../../src/message/message";
import { decisionBlock, type Decision } from "../../src/verify/approval/decision";
import type { Asked } from "../../src/verify/approval/judge";
import { requestFingerprint, type ApprovalRequest } from "../../src/verify/approval/request";
import { START } from "../../src/verify/register";
import { body, mailbox, message } from "./build";
import { record } from "./record";
import { AT, LATER } from "./verification";

/** Who asks. */
export const ME = "bob@buyer.example";
/** Who is asked. */
export const CEM = "cem@buyer.example";

/** A request of `ME` to `CEM`. */
export const request: ApprovalRequest = {
  version: 1,
  id: "0f".repeat(16),
  requester: ME,
  approver: CEM,
  at: AT,
  record: record({ payee: "Zoë & Söhne" }),
  state: "22".repeat(32),
  head: START,
};
/** Returns what `CEM` decided. */
export const decision = (overrides: Partial<Decision> = {}): Decision => ({
  version: 1,
  request: requestFingerprint(request),
  agreed: true,
  approver: CEM,
  at: LATER,
  nonce: "a1".repeat(16),
  note: "",
  ...overrides,
});
export const asked: Asked = {
  request,
  state: request.state,
  approvers: [CEM, "dan@buyer.example"],
  me: ME,
  refusals: [],
  counted: new Set(),
};

/** What Exchange stamps on a mail between two of its own mailboxes. */
const INTERNAL = [
  {
    name: "Received",
    value:
      "from A1.eurprd04.prod.outlook.com (2603:10a6:10:3a5::59) by B1.eurprd05.prod.outlook.com with HTTPS; Fri, 20 Nov 2026 11:00:00 +0000",
  },
  { name: "X-MS-Exchange-Organization-AuthAs", value: "Internal" },
];

/** Returns the mail in which `CEM` sends a decision. */
export function reply(of: Decision, overrides: Partial<Message> = {}): Message {
  return message({
    from: mailbox(`Cem <${CEM}>`),
    headers: INTERNAL,
    body: body(`Agreed.\n\n${decisionBlock(of)}\n`),
    ...overrides,
  });
}
