import { makeStyles } from "@griffel/react";
import { use, useState } from "react";
import type { FaultName } from "../../locales/faults/fault-sentences";
import { loadPolicy } from "../../locales/policy/load-policy";
import type { PolicySentences } from "../../locales/policy/policy-sentences";
import { amountText } from "../../locales/format";
import type { Approver, Policy } from "../../verify/policy";
import { MAX_VALID_MONTHS } from "../../verify/policy-schema";
import { Approvers } from "../components/approval/Approvers";
import { Button } from "../components/Button";
import { Hint } from "../components/Hint";
import { TextField } from "../components/fields/TextField";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { tokens } from "../tokens";
import type { PolicyRule, SavePolicy } from "../policy-rule";
import {
  approverText,
  NOTHING_TYPED,
  withTyped,
  type AddressFault,
  type TypedApprover,
} from "../presenters/typed-approver";
import { useSentences } from "../use-sentences";

const useStyles = makeStyles({
  hints: { padding: `0 ${tokens.spacingHorizontalM}` },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  check: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  save: { padding: tokens.spacingHorizontalM },
});

interface PolicyPageProps {
  readonly known: PolicyRule;
  readonly save: SavePolicy;
  /** The person's own address, lower case. */
  readonly me: string;
  /** Whether an address is a payee's. */
  readonly isPayee: (address: string) => boolean;
  readonly onBack: () => void;
}

/** What is typed into the page. */
interface Typed {
  readonly approvers: readonly Approver[];
  /** One more, who is not in the list yet. */
  readonly row: TypedApprover;
  readonly alwaysForChanges: boolean;
  readonly limit: string;
  readonly currency: string;
  readonly months: string;
}

function typedFrom({ approvers, alwaysForChanges, from, validMonths }: Policy): Typed {
  const limit = from ? { limit: `${from.value}`, currency: from.currency } : { limit: "", currency: "" };
  return { approvers, row: NOTHING_TYPED, alwaysForChanges, ...limit, months: `${validMonths}` };
}

type PageState = AddressFault | "limitWrong" | "monthsWrong" | "saved" | { readonly fault: FaultName };

/** When a second person has to agree and who may, as the person sets it beside their organisation. */
export default function PolicyPage({ known, save: keep, me, isPayee, onBack }: PolicyPageProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const words = use(loadPolicy(language));
  const [saved, setSaved] = useState(() => typedFrom(known.own));
  const [typed, setTyped] = useState(saved);
  const [state, setState] = useState<PageState | null>(null);
  const [rowFault, setRowFault] = useState<AddressFault | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const keepOwn = async (own: Policy) => {
    const fault = await keep(own);
    setTyped(typedFrom(own));
    if (fault === null) setSaved(typedFrom(own));
    setState(fault === null ? "saved" : { fault });
    return fault === null;
  };
  /** Somebody who is typed and not in the list yet is saved with it. */
  const save = async () => {
    const named = withTyped(typed.approvers, typed.row, { me, isPayee });
    const from = limitOf(typed.limit, typed.currency);
    const validMonths = Number(typed.months);
    const isWhole = Number.isInteger(validMonths) && validMonths >= 1 && validMonths <= MAX_VALID_MONTHS;
    if ("fault" in named) setState(named.fault);
    else if (from === "wrong") setState("limitWrong");
    else if (!isWhole) setState("monthsWrong");
    else return keepOwn({ ...named, alwaysForChanges: typed.alwaysForChanges, from, validMonths });
    return false;
  };
  const add = () => {
    const named = withTyped(typed.approvers, typed.row, { me, isPayee });
    setRowFault("fault" in named ? named.fault : null);
    if ("approvers" in named) change({ ...named, row: NOTHING_TYPED });
  };
  const saveAndLeave = async () => {
    if (await save()) onBack();
    else setLeaving(false);
  };
  const leave = () => {
    if (JSON.stringify(typed) === JSON.stringify(saved)) onBack();
    else setLeaving(true);
  };
  const named = known.organisation?.approvers ?? [];
  return (
    <Page title={words.title} onBack={leave}>
      <div className={styles.hints}>
        {isLeaving ? (
          <>
            <Hint isWarning>{words.unsaved}</Hint>
            <Button size="small" appearance="primary" onClick={() => void saveAndLeave()}>
              {words.saveAndLeave}
            </Button>{" "}
            <Button size="small" onClick={onBack}>
              {words.leave}
            </Button>
          </>
        ) : null}
        <Hint>{words.why}</Hint>
        {known.organisation ? <OfOrganisation words={words} policy={known.organisation} /> : null}
        {known.proposed ? (
          <Proposed words={words} proposed={known.proposed} own={known.own} onChoose={(own) => void keepOwn(own)} />
        ) : null}
      </div>
      {named.length > 0 ? (
        <Section title={words.approvers}>
          <Hint>{words.namedByOrganisation}</Hint>
          <Lines lines={named.map(approverText)} />
        </Section>
      ) : (
        <Approvers
          {...{ words, isPayee }}
          approvers={typed.approvers}
          row={typed.row}
          fault={rowFault}
          onType={(part) => change({ row: { ...typed.row, ...part } })}
          onAdd={add}
          onRemove={(one) => change({ approvers: typed.approvers.filter((other) => other !== one) })}
        />
      )}
      <Section title={words.when}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={typed.alwaysForChanges}
            onChange={({ target }) => change({ alwaysForChanges: target.checked })}
          />
          <span>{words.alwaysForChanges}</span>
        </label>
        <TextField label={words.limit} value={typed.limit} onType={(limit) => change({ limit })} />
        <TextField label={words.currency} value={typed.currency} onType={(currency) => change({ currency })} />
        <Hint>{words.limitHint}</Hint>
        <TextField label={words.months} value={typed.months} onType={(months) => change({ months })} />
      </Section>
      <div className={styles.save}>
        {state === null ? null : (
          <Hint isWarning>{typeof state === "string" ? words[state] : words.notSaved(words.faults[state.fault])}</Hint>
        )}
        <Button appearance="primary" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </Page>
  );
}

/** Returns what a policy says of when a second person is needed, a line each. */
function rulesOf({ alwaysForChanges, from, validMonths }: Policy, words: PolicySentences, language: string) {
  return [
    ...(alwaysForChanges ? [words.alwaysForChanges] : []),
    ...(from ? [`${words.limit}: ${amountText(language, from)}`] : []),
    `${words.months}: ${validMonths}`,
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { lines: list } = useStyles();
  return (
    <ul className={list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What the organisation's file sets, read only. */
function OfOrganisation({ words, policy }: { readonly words: PolicySentences; readonly policy: Policy }) {
  const { language } = useSentences();
  return (
    <>
      <Hint>{words.organisation}</Hint>
      <Lines lines={rulesOf(policy, words, language)} />
    </>
  );
}

interface ProposedProps {
  readonly words: PolicySentences;
  readonly proposed: Policy;
  readonly own: Policy;
  readonly onChoose: (own: Policy) => void;
}

/** What the mailbox says and this device was never told: it counts only once the person says that it is theirs. */
function Proposed({ words, proposed, own, onChoose }: ProposedProps) {
  const { language } = useSentences();
  return (
    <>
      <Hint isWarning>{words.proposed}</Hint>
      <Lines lines={[...proposed.approvers.map(approverText), ...rulesOf(proposed, words, language)]} />
      <Button size="small" onClick={() => onChoose(proposed)}>
        {words.take}
      </Button>{" "}
      <Button size="small" onClick={() => onChoose(own)}>
        {words.refuse}
      </Button>
    </>
  );
}

/** Returns the limit as it was typed: null where there is none. */
function limitOf(typed: string, currency: string): Policy["from"] | "wrong" {
  if (typed.trim() === "") return null;
  const value = Number(typed.trim().replace(/[\s']/g, "").replace(",", "."));
  const code = currency.trim().toUpperCase();
  return Number.isFinite(value) && value >= 0 && /^[A-Z]{3}$/.test(code) ? { currency: code, value } : "wrong";
}
