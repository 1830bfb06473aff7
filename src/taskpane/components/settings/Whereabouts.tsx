import { useEffect, useState } from "react";
import type { Host } from "../../../host/host";
import type { Persistence } from "../../../host/store";
import type { Summary } from "../../../verify/backup";
import { useSettingsWords } from "../../use-settings-words";
import { Hint } from "../Hint";
import { Section } from "../Section";

interface WhereaboutsProps {
  readonly host: Host;
  /** Null while it is being read, or where it cannot be. */
  readonly summary: Summary | null;
}

/** Which device has the data, how much there is, and whether the browser keeps it for good: it is asked here. */
export function Whereabouts({ host: { client, me, store }, summary }: WhereaboutsProps) {
  const { where: words } = useSettingsWords();
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  useEffect(() => {
    let isWanted = true;
    void store.persist().then((answer) => isWanted && setPersistence(answer));
    return () => {
      isWanted = false;
    };
  }, [store]);
  return (
    <Section title={words.title}>
      <Hint>{words.device(client, me ?? "")}</Hint>
      {summary === null ? null : <Hint>{words.counts(summary)}</Hint>}
      {persistence === null ? null : (
        <Hint isWarning={persistence !== "persistent"}>{words.persistence[persistence]}</Hint>
      )}
    </Section>
  );
}
