import { makeStyles } from "@griffel/react";
import { useCallback, useEffect, useState } from "react";
import type { Host } from "../../host/host";
import type { Stored, StoreFault } from "../../host/store";
import { amountText, dayText } from "../../locales/format";
import type { StepSentences } from "../../locales/sentences";
import { visible } from "../../locales/visible";
import { dueAgain } from "../../verify/expiry";
import { HELD_ORDERS, onHold, type Held, type HeldOrder } from "../../verify/on-hold";
import { standing } from "../../verify/register";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Disclosure } from "../components/Disclosure";
import { Hint } from "../components/Hint";
import { Notice } from "../components/Notice";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { allKept, forget, type AllKept } from "../kept-verifications";
import { entryLine } from "../presenters/entry-line";
import { tokens } from "../tokens";
import { useKeptRegister } from "../use-kept-register";
import { useNow } from "../use-now";
import { useRecordWords } from "../use-record-words";
import { useRegisterWords } from "../use-register-words";
import { useSentences } from "../use-sentences";

const DAY_MS = 86_400_000;

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, listStyleType: "none" },
  detail: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface OnHoldPageProps {
  readonly host: Host;
  /** The device's key: 64 hexadecimal digits. */
  readonly deviceKey: string;
  readonly onBack: () => void;
}

/** The payments that wait, how to get back to each, and the accounts that have to be verified again. */
export default function OnHoldPage(props: OnHoldPageProps) {
  // Fetched with the page, so that no part of it waits when it is opened.
  useRegisterWords();
  useRecordWords();
  return <OnHold {...props} />;
}

function OnHold({ host, deviceKey, onBack }: OnHoldPageProps) {
  const { held: words, faults, notKept } = useRegisterWords();
  const { pane } = useSentences();
  const styles = useStyles();
  const [order, setOrder] = useState<HeldOrder>("age");
  const [fault, setFault] = useState<StoreFault | null>(null);
  const [kept, reload] = useAllKept(host, deviceKey);
  const now = useNow();
  if (kept === null) return <Notice title={pane.loading} isBusy />;
  const all = kept.status === "done" ? onHold(kept.value.kept, order) : [];
  const unread = kept.status === "done" ? kept.value.unread : 0;
  const takeOff = async ({ mark }: Held) => {
    const forgotten = await forget(host.store, mark);
    setFault(forgotten.status === "failed" ? forgotten.fault : null);
    reload();
  };
  return (
    <Page title={words.title} onBack={onBack}>
      {kept.status === "failed" ? (
        <div className={styles.part}>
          <Hint isWarning>{words.notRead(faults[kept.fault])}</Hint>
          <Button size="small" onClick={reload}>
            {pane.retry}
          </Button>
        </div>
      ) : null}
      <div className={styles.part}>
        {unread === 0 ? null : <Hint isWarning>{words.unread(unread)}</Hint>}
        {fault === null ? null : <Hint isWarning>{notKept(faults[fault])}</Hint>}
      </div>
      {kept.status === "done" && all.length === 0 ? <p className={styles.part}>{words.none}</p> : null}
      {all.length < 2 ? null : (
        <Choice
          label={words.order}
          value={order}
          options={HELD_ORDERS}
          textOf={(one) => words.orders[one]}
          onChoose={setOrder}
        />
      )}
      <ul className={styles.list}>
        {all.map((held) => (
          <li key={held.mark.sha256}>
            <HeldItem held={held} now={now} onForget={() => void takeOff(held)} />
          </li>
        ))}
      </ul>
      <DueAgain host={host} now={new Date(now).toISOString()} />
    </Page>
  );
}

interface HeldItemProps {
  readonly held: Held;
  readonly now: number;
  readonly onForget: () => void;
}

function HeldItem({ held, now, onForget }: HeldItemProps) {
  const { held: words, entry } = useRegisterWords();
  const { language } = useSentences();
  const { checklists } = useRecordWords();
  const styles = useStyles();
  const { mark, payee, amount, since, checklist, step } = held;
  const steps = checklists[checklist] as Readonly<Record<string, StepSentences>>;
  const title = [payee === "" ? entry.noPayee : visible(payee), amount ? amountText(language, amount) : ""];
  const next = step === null ? words.toConclude : words.next(steps[step]?.title ?? step);
  const day = mark.date === null ? null : dayText(language, mark.date);
  const label = (
    <>
      {title.filter((text) => text !== "").join(", ")}
      <span className={styles.detail}>{`${words.since(daysSince(since, now))}. ${next}`}</span>
    </>
  );
  return (
    <Disclosure label={label}>
      <Hint>{words.back(visible(mark.subject), visible(mark.from), day)}</Hint>
      <Hint>{words.resume}</Hint>
      <Hint>{words.forgetWhat}</Hint>
      <Button size="small" onClick={onForget}>
        {words.forget}
      </Button>
    </Disclosure>
  );
}

function daysSince(since: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(since)) / DAY_MS));
}

/** The accounts whose verification is over, or will be soon. */
function DueAgain({ host, now }: { readonly host: Host; readonly now: string }) {
  const words = useRegisterWords();
  const sentences = useSentences();
  const styles = useStyles();
  const [register] = useKeptRegister(host.store);
  const due = register?.status === "done" ? dueAgain(standing(register.value), now) : [];
  if (due.length === 0) return null;
  return (
    <Section title={words.held.again}>
      <Hint>{words.held.againWhat}</Hint>
      <ul className={styles.list}>
        {due.map((entry) => {
          const shown = { place: entry.sequence, entry, fault: null, head: entry };
          const { title, detail } = entryLine(shown, words, sentences, now);
          return (
            <li key={entry.hash}>
              {[title, entry.record.account ? visible(entry.record.account.masked) : ""].filter(Boolean).join(", ")}
              <span className={styles.detail}>{detail}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Returns all verifications that are kept, fresh after each change; null while they are being read. */
function useAllKept({ store }: Host, key: string): readonly [Stored<AllKept> | null, () => void] {
  const [kept, setKept] = useState<Stored<AllKept> | null>(null);
  const [looks, setLooks] = useState(0);
  const reload = useCallback(() => setLooks((count) => count + 1), []);
  useEffect(() => {
    let isWanted = true;
    void allKept(store, key).then((read) => isWanted && setKept(read));
    return () => {
      isWanted = false;
    };
  }, [store, key, looks]);
  useEffect(() => store.onChanged((collection) => collection === "verifications" && reload()), [store, reload]);
  return [kept, reload];
}
