import { makeStyles } from "@griffel/react";
import { useState } from "react";
import { maskedAccount } from "../../../directory/account";
import type { Added, Addition } from "../../../directory/import/import-outcome";
import type { Payee } from "../../../directory/directory";
import { dayText, listText } from "../../../locales/format";
import type { ImportSentences } from "../../../locales/import/import-sentences";
import type { Sentences } from "../../../locales/sentences";
import { visible } from "../../../locales/visible";
import { phoneNumberOf } from "../../../verify/phone-number";
import { printedAccount } from "../../presenters/printed-account";
import { tokens } from "../../tokens";
import { useImportWords } from "../../use-import-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { Section } from "../Section";

/** As many as are read in one go; all can be ticked at once only where all are shown. */
const SHOWN_AT_ONCE = 50;

/** More of what is on record would bury what is asked. */
const MAX_ON_RECORD = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  check: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  box: { flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
  text: { minWidth: 0 },
  there: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface AdditionsProps {
  readonly additions: readonly Addition[];
  /** Ids of those that will be added. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** What a list would add to payees who are known, each for the person to tick beside what is on record. */
export default function Additions({ additions, ticked, onTick }: AdditionsProps) {
  const { additions: words } = useImportWords();
  const { pane } = useSentences();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = additions.length - shown;
  const isAll = ticked.size === additions.length;
  return (
    <Section title={words.title(additions.length)}>
      <Hint isWarning>{words.what}</Hint>
      <ol className={styles.list} aria-label={words.title(additions.length)}>
        {additions.slice(0, shown).map((addition) => (
          <li key={addition.id} className={styles.line}>
            <Tickable
              addition={addition}
              isTicked={ticked.has(addition.id)}
              onTick={(isTicked) => onTick(withTick(ticked, addition.id, isTicked))}
            />
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <Button size="small" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {pane.others(rest)}
        </Button>
      ) : additions.length > 1 ? (
        <Button size="small" onClick={() => onTick(new Set(isAll ? [] : additions.map(({ id }) => id)))}>
          {isAll ? words.tickNone : words.tickAll}
        </Button>
      ) : null}
    </Section>
  );
}

function withTick(ticked: ReadonlySet<string>, id: string, isTicked: boolean): ReadonlySet<string> {
  return new Set(isTicked ? [...ticked, id] : [...ticked].filter((one) => one !== id));
}

interface TickableProps {
  readonly addition: Addition;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tickable({ addition: { payee, added }, isTicked, onTick }: TickableProps) {
  const { additions: words } = useImportWords();
  const sentences = useSentences();
  const styles = useStyles();
  const there = onRecord(sentences, words, payee, added.what);
  const more = there.length - MAX_ON_RECORD;
  const told = more > 0 ? [...there.slice(0, MAX_ON_RECORD), sentences.pane.others(more)] : there;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        onChange={({ target }) => onTick(target.checked)}
      />
      <span className={styles.text}>
        {words.add(visible(payee.name), words.kinds[added.what], addedText(added))}
        <span className={styles.there}>
          {told.length === 0 ? words.nothingOnRecord : words.onRecord(listText(sentences.language, told))}
        </span>
      </span>
    </label>
  );
}

/** An account in full: it is the person's own file, which they are to read. */
function addedText(added: Added): string {
  switch (added.what) {
    case "account":
      return visible(printedAccount(added.account.kind, added.account.value));
    case "phone":
      return phoneText(added.phone.number);
    default:
      return visible(added.text);
  }
}

/** Returns what is on record of the same kind, and since when. */
function onRecord(
  { language }: Sentences,
  { since }: ImportSentences["additions"],
  { accounts, phones, domains, addresses }: Payee,
  what: Added["what"],
): readonly string[] {
  const day = (iso: string | null): string | null => iso && dayText(language, iso);
  switch (what) {
    case "account":
      return accounts.map((one) => since[one.status](visible(maskedAccount(one.kind, one.value)), day(one.since)));
    case "phone":
      return phones.map((phone) => since.recorded(phoneText(phone.number), day(phone.since)));
    case "domain":
      return domains.map(visible);
    case "address":
      return addresses.map(visible);
  }
}

function phoneText(number: string): string {
  return phoneNumberOf(number, null)?.shown ?? visible(number);
}
