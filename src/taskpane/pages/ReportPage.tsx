import { makeStyles } from "@griffel/react";
import { use, useState } from "react";
import type { Host } from "../../host/host";
import type { ReportContext } from "../../host/report-context";
import { dayText } from "../../locales/format";
import { loadReport } from "../../locales/report/load-report";
import { visible } from "../../locales/visible";
import type { Message } from "../../message/message";
import { mailboxText } from "../../message/parts";
import { Button } from "../components/Button";
import { Hint } from "../components/Hint";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { downloadBytes } from "../download";
import { messageFileName } from "../presenters/message-file-name";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";

const useStyles = makeStyles({
  told: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  line: { margin: 0, overflowWrap: "anywhere" },
  subject: { margin: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface ReportPageProps {
  readonly host: Host;
  readonly itemId: string;
  readonly message: Message;
  /** What the report button handed over; null where the person came by the menu. */
  readonly context: ReportContext | null;
  readonly onBack: () => void;
}

/** How far the saving of the message has come. */
type Saving = "not-asked" | "asked" | "saved" | "not-given";

/** Which message is reported, its file, and what to do now. It sends nothing. */
export default function ReportPage({ host, itemId, message, context, onBack }: ReportPageProps) {
  const { language } = useSentences();
  const words = use(loadReport(language));
  const styles = useStyles();
  const [saving, setSaving] = useState<Saving>(context?.eml === "unavailable" ? "not-given" : "not-asked");
  const { subject, from, date } = message;
  const name = messageFileName(subject);
  const save = async () => {
    setSaving("asked");
    const file = await host.messageFile(itemId);
    if (file.status === "available") downloadBytes(name, "message/rfc822", file.bytes);
    setSaving(file.status === "available" ? "saved" : "not-given");
  };
  const told: Readonly<Record<Saving, string | null>> = {
    "not-asked": null,
    asked: words.saving,
    saved: words.saved(name),
    "not-given": words.notGiven(host.client),
  };
  return (
    <Page title={words.title} onBack={onBack}>
      <div className={styles.told}>
        <Hint>{words.nothingSent}</Hint>
      </div>
      <Section title={words.message}>
        <p className={styles.subject}>{visible(subject) || words.noSubject}</p>
        {from === null ? null : (
          <p className={styles.line}>
            {words.from(visible(mailboxText(from)), date === null ? null : dayText(language, date))}
          </p>
        )}
        <Button appearance="primary" disabled={saving === "asked"} onClick={() => void save()}>
          {words.save}
        </Button>
        {told[saving] === null ? null : <Hint isWarning>{told[saving]}</Hint>}
      </Section>
      <Section title={words.next}>
        <ol className={styles.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
