import "./newer-methods";
import { onMessageSend } from "./on-message-send";
import { onSpamReport } from "./on-spam-report";

/**
 * What Outlook runs without a pane. Classic Outlook for Windows runs this file alone, and code in `onReady` never;
 * browser clients run it in events.html, where handlers may be tied before the library is ready and lost.
 */
function tie(): void {
  Office.actions.associate("onMessageSend", onMessageSend);
  Office.actions.associate("onSpamReport", onSpamReport);
}

try {
  tie();
} finally {
  void Office.onReady(tie);
}
