import type { Finding } from "../../inspect/finding";
import type { Message } from "../../message/message";
import { senderView } from "../presenters/sender-view";
import { useSentences } from "../use-sentences";
import { SenderAddress } from "./SenderAddress";

/** Who wrote, and where a finding says that replies go elsewhere, whom an answer would reach. */
export function SenderAddresses({
  message: { from, replyTo },
  findings,
}: {
  readonly message: Message;
  readonly findings: readonly Finding[];
}) {
  const sentences = useSentences();
  const { sender } = sentences.pane;
  const [answered] = replyTo;
  const isElsewhere = findings.some(({ code, severity }) => code.startsWith("sender.reply-to") && severity !== "info");
  return (
    <>
      {from ? (
        <SenderAddress label={sender.label} view={senderView(sentences, from, findings)} />
      ) : (
        <p>{sender.none}</p>
      )}
      {answered && isElsewhere ? (
        <SenderAddress label={sender.repliesTo} view={senderView(sentences, answered, findings)} />
      ) : null}
    </>
  );
}
