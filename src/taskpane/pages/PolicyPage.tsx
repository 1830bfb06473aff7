import { makeStyles } from "@griffel/react";
import { use, useState } from "react";
import type { FaultName } from "../../locales/faults/fault-sentences";
import { loadPolicy } from "../../locales/policy/load-policy";
import type { PolicySentences } from "../../locales/policy/policy-sentences";
import { amountText } from "../../locales/format";
import { visible } from "../../locales/visible";
import type { Approver, Policy } from "../../verify/policy";
import { MAX_VALID_MONTHS } from "../../verify/policy-schema";
import { Button } from "../components/Button";
import { Hint } from "../components/Hint";
import { TextField } from "../components/fields/TextField";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { tokens } from "../tokens";
import type { PolicyRule, SavePolicy } from "../policy-rule";
import { useSentences } from "../use-sentences";

const useStyles = makeStyles({
  hints: { padding: `0 ${tokens.spacingHorizontalM}` },
  approvers: { margin: 0, padding: 0, listStyleType: "none" },
  approver: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  check: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  add: { marginTop: tokens.spacingVerticalS },
  save: { padding: tokens.spacingHorizontalM },
});

interface PolicyPageProps {
  readonly known: PolicyRule;
  readonly save: SavePolicy;
  /** The person's own address, lower case. */
  readonly me: string;
  readonly onBack: () => void;
}

/** What is typed into the page. */
interface Typed {
  readonly approvers: readonly Approver[];
  readonly alwaysForChanges: boolean;
  readonly limit: string;
  readonly currency: string;
  readonly months: string;
}

function typedFrom({ approvers, alwaysForChanges, from, validMonths }: Policy): Typed {
  const limit = from ? { limit: `${from.value}`, currency: from.currency } : { limit: "", currency: "" };
  return { approvers, alwaysForChanges, ...limit, months: `${validMonths}` };
}

type PageState = "limitWrong" | "monthsWrong" | "saved" | { readonly fault: FaultName };

/** When a second person has to agree and who may, as the person sets it beside their organisation. */
export default function PolicyPage({ known, save: keep, me, onBack }: PolicyPageProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const words = use(loadPolicy(language));
  const [typed, setTyped] = useState(() => typedFrom(known.own));
  const [state, setState] = useState<PageState | null>(null);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const keepOwn = async (own: Policy) => {
    const fault = await keep(own);
    setState(fault === null ? "saved" : { fault });
  };
  const save = async () => {
    const from = limitOf(typed.limit, typed.currency);
    const validMonths = Number(typed.months);
    const isWhole = Number.isInteger(validMonths) && validMonths >= 1 && validMonths <= MAX_VALID_MONTHS;
    if (from === "wrong") setState("limitWrong");
    else if (!isWhole) setState("monthsWrong");
    else await keepOwn({ approvers: typed.approvers, alwaysForChanges: typed.alwaysForChanges, from, validMonths });
  };
  const choose = async (own: Policy) => {
    setTyped(typedFrom(own));
    await keepOwn(own);
  };
  const named = known.organisation?.approvers ?? [];
  return (
    <Page title={words.title} onBack={onBack}>
      <div className={styles.hints}>
        <Hint>{words.why}</Hint>
        {known.organisation ? <OfOrganisation words={words} policy={known.organisation} /> : null}
        {known.proposed ? (
          <Proposed words={words} proposed={known.proposed} own={known.own} onChoose={(own) => void choose(own)} />
        ) : null}
      </div>
      {named.length > 0 ? (
        <Section title={words.approvers}>
          <Hint>{words.namedByOrganisation}</Hint>
          <Lines lines={named.map(approverText)} />
        </Section>
      ) : (
        <Approvers words={words} approvers={typed.approvers} me={me} onChange={(approvers) => change({ approvers })} />
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

function approverText({ name, address }: Approver): string {
  return `${visible(name)} (${visible(address)})`;
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

const DOMAIN = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u;

function addressFault(address: string, me: string): "addressWrong" | "ownAddress" | null {
  const at = address.lastIndexOf("@");
  const isAddress = at > 0 && DOMAIN.test(address.slice(at + 1)) && !/[\s<>]/.test(address);
  if (!isAddress) return "addressWrong";
  return address === me ? "ownAddress" : null;
}

interface ApproversProps {
  readonly words: PolicySentences;
  readonly approvers: readonly Approver[];
  readonly me: string;
  readonly onChange: (approvers: readonly Approver[]) => void;
}

function Approvers({ words, approvers, me, onChange }: ApproversProps) {
  const styles = useStyles();
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const [wrong, setWrong] = useState<"addressWrong" | "ownAddress" | null>(null);
  const add = () => {
    const written = address.trim().toLowerCase();
    const fault = addressFault(written, me);
    setWrong(fault);
    if (fault !== null) return;
    onChange([
      ...approvers.filter((one) => one.address !== written),
      { name: name.trim() || written, address: written },
    ]);
    setName("");
    setAddress("");
  };
  return (
    <Section title={words.approvers}>
      {approvers.length === 0 ? <Hint>{words.nobody}</Hint> : null}
      <ul className={styles.approvers}>
        {approvers.map((one) => (
          <li key={one.address} className={styles.approver}>
            <span>{approverText(one)}</span>
            <Button
              size="small"
              aria-label={words.remove(visible(one.name))}
              onClick={() => onChange(approvers.filter((other) => other !== one))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={words.name} value={name} onType={setName} />
      <TextField label={words.address} value={address} onType={setAddress} />
      {wrong === null ? null : <Hint isWarning>{words[wrong]}</Hint>}
      <Button size="small" className={styles.add} onClick={add}>
        {words.add}
      </Button>
    </Section>
  );
}
