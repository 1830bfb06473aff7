import type { KeptFault } from "../host";
import type { Answer } from "./call";

/** Returns why Outlook did not keep a text, or null when it did. */
export function faultOf(answer: Answer<unknown>): KeptFault | null {
  return answer.status === "available" ? null : answer.reason;
}
