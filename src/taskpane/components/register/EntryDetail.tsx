import { makeStyles } from "@griffel/react";
import { useEffect, useRef, useState } from "react";
import type { Store } from "../../../host/store";
import { dayText } from "../../../locales/format";
import { visible } from "../../../locales/visible";
import { validityOf } from "../../../verify/expiry";
import type { VerificationRecord } from "../../../verify/record";
import { isVerification, standing, type EntryOf, type ReadEntry } from "../../../verify/register";
import { recordView } from "../../presenters/record-view";
import { tokens } from "../../tokens";
import { useRecordWords } from "../../use-record-words";
import { useRegisterWords } from "../../use-register-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";
import { Disclosure } from "../Disclosure";
import { Hint } from "../Hint";
import { RecordDetails } from "../RecordDetails";
import { Correction } from "./Correction";

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface EntryDetailProps {
  readonly shown: ReadEntry;
  readonly read: readonly ReadEntry[];
  readonly store: Store;
  readonly me: string;
  /** ISO 8601. */
  readonly now: string;
  readonly onClose: () => void;
  readonly onEntered: () => void;
}

/** One entry in full: what it records, what is wrong with it, and its correction. */
export function EntryDetail({ shown, read, store, me, now, onClose, onEntered }: EntryDetailProps) {
  const words = useRegisterWords();
  const { language } = useSentences();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { place, entry, fault } = shown;
  return (
    <>
      <div className={styles.part}>
        <Button size="small" onClick={onClose}>
          {words.entry.backToList}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {words.entry.title(place)}
          {entry ? ` – ${dayText(language, entry.record.at)}` : null}
        </h2>
        {fault === null ? null : <Hint isWarning>{words.chain.faults[fault]}</Hint>}
        {entry && !isVerification(entry) ? (
          <Hint>
            {words.entry.removed(entry.record.removedThrough.sequence, dayText(language, entry.record.before))}
          </Hint>
        ) : null}
      </div>
      {entry && isVerification(entry) ? (
        <Recorded entry={entry} fault={fault} read={read} {...{ store, me, now, onEntered }} />
      ) : null}
      {entry ? (
        <div className={styles.part}>
          <Hint>{words.entry.hash}</Hint>
          <div className={styles.hash}>{entry.hash}</div>
        </div>
      ) : null}
    </>
  );
}

type RecordedProps = Pick<EntryDetailProps, "read" | "store" | "me" | "now" | "onEntered"> & {
  readonly entry: EntryOf<VerificationRecord>;
  readonly fault: ReadEntry["fault"];
};

function Recorded({ entry, fault, read, store, me, now, onEntered }: RecordedProps) {
  const words = useRegisterWords();
  const recordWords = useRecordWords();
  const styles = useStyles();
  const [isEntered, setEntered] = useState(false);
  const { record, hash } = entry;
  const validity = useValidityText(record, now);
  const corrected = read.find(({ entry: one }) => one?.hash === record.corrects);
  const stands = standing(read).some((one) => one.hash === hash);
  return (
    <>
      <div className={styles.part}>
        {validity === null ? null : <Hint>{validity}</Hint>}
        {corrected ? <Hint>{words.entry.corrects(corrected.place)}</Hint> : null}
        {record.remark === "" ? null : <Hint>{words.entry.remark(visible(record.remark))}</Hint>}
        {isEntered ? <Hint isWarning>{words.correction.entered}</Hint> : null}
        {stands || fault === "altered" ? null : <Hint isWarning>{words.entry.corrected}</Hint>}
      </div>
      <RecordDetails view={recordView(record, recordWords)} labels={recordWords.record} />
      {stands ? (
        <div className={styles.part}>
          <Disclosure label={words.correction.title}>
            <Correction
              entry={entry}
              store={store}
              me={me}
              onEntered={() => {
                setEntered(true);
                onEntered();
              }}
            />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}

/** Returns until when the verification counts, in words; null where it released nothing. */
function useValidityText(record: VerificationRecord, now: string): string | null {
  const { entry: words } = useRegisterWords();
  const { language } = useSentences();
  const day = dayText(language, record.expires ?? "");
  switch (validityOf(record, now)) {
    case "none":
      return null;
    case "valid":
      return words.validUntil(day);
    case "ends-soon":
      return words.endsSoon(day);
    case "expired":
      return words.expired(day);
  }
}
