import type { Finding } from "../../inspect/finding";
import type { Message } from "../../message/message";
import { useSentences } from "../use-sentences";
import { FindingItem } from "./FindingItem";
import { FirstOf } from "./FirstOf";
import { Section } from "./Section";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly message: Message;
}

/** Why the level is what it is: the findings, weightiest first. */
export function Findings({ findings, message }: FindingsProps) {
  const { pane } = useSentences();
  return (
    <Section title={pane.why.title}>
      {findings.length === 0 ? (
        <div>{pane.why.none}</div>
      ) : (
        <FirstOf
          items={findings.map((finding, at) => (
            <FindingItem key={`${finding.code} ${at}`} finding={finding} message={message} />
          ))}
        />
      )}
    </Section>
  );
}
