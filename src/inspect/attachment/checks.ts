import type { Check } from "../check";
import { codeWithPayment } from "./code-with-payment";
import { deceptiveName } from "./deceptive-name";
import { executableContent } from "./executable-content";
import { nestedMessage } from "./nested-message";
import { passwordProtected } from "./password-protected";

/** The checks of the `attachment.` family. */
export const attachmentChecks: readonly Check[] = [
  executableContent,
  deceptiveName,
  passwordProtected,
  codeWithPayment,
  nestedMessage,
];
