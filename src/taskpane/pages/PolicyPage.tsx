import { makeStyles } from "@fluentui/react-components";
import { use, useState } from "react";
import { loadPolicy } from "../../locales/policy/load-policy";
import type { PolicySentences } from "../../locales/policy/policy-sentences";
import { amountText } from "../../locales/format";
import { visible } from "../../locales/visible";
import type { Approver, Policy } from "../../verify/policy";
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
  check: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  save: { padding: tokens.spacingHorizontalM },
});

interface PolicyPageProps {
  readonly known: PolicyRule;
  readonly save: SavePolicy;
  /** The person's own address, lower case. */
  readonly me: string;
  readonly onBack: () => void;
}

/** When a second person has to agree and who may, as the person sets it beside their organisation. */
export default function PolicyPage({ known, save: keep, me, onBack }: PolicyPageProps) {
  const { language } = useSentences();
  const styles = useStyles();
  const words = use(loadPolicy(language));
  const [approvers, setApprovers] = useState(known.own.approvers);
  const [alwaysForChanges, setAlways] = useState(known.own.alwaysForChanges);
  const [limit, setLimit] = useState(known.own.from ? `${known.own.from.value}` : "");
  const [currency, setCurrency] = useState(known.own.from?.currency ?? "");
  const [months, setMonths] = useState(`${known.own.validMonths}`);
  const [state, setState] = useState<"limitWrong" | "monthsWrong" | "saved" | "notSaved" | null>(null);
  const save = async () => {
    const from = limitOf(limit, currency);
    const validMonths = Number(months);
    const isWhole = Number.isInteger(validMonths) && validMonths >= 1 && validMonths <= 60;
    if (from === "wrong") setState("limitWrong");
    else if (!isWhole) setState("monthsWrong");
    else {
      const fault = await keep({ approvers, alwaysForChanges, from, validMonths });
      setState(fault === null ? "saved" : "notSaved");
    }
  };
  return (
    <Page title={words.title} onBack={onBack}>
      <div className={styles.hints}>
        <Hint>{words.why}</Hint>
        {known.organisation ? <Hint>{words.organisation}</Hint> : null}
        {known.proposed ? <Proposed words={words} proposed={known.proposed} own={known.own} onChoose={keep} /> : null}
      </div>
      <Approvers words={words} approvers={approvers} me={me} onChange={setApprovers} />
      <Section title={words.when}>
        <label className={styles.check}>
          <input type="checkbox" checked={alwaysForChanges} onChange={({ target }) => setAlways(target.checked)} />
          <span>{words.alwaysForChanges}</span>
        </label>
        <TextField label={words.limit} value={limit} onType={setLimit} />
        <TextField label={words.currency} value={currency} onType={setCurrency} />
        <Hint>{words.limitHint}</Hint>
        <TextField label={words.months} value={months} onType={setMonths} />
      </Section>
      <div className={styles.save}>
        {state === null ? null : <Hint isWarning>{words[state]}</Hint>}
        <Button appearance="primary" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </Page>
  );
}

interface ProposedProps {
  readonly words: PolicySentences;
  readonly proposed: Policy;
  readonly own: Policy;
  readonly onChoose: SavePolicy;
}

/** What the mailbox says and this device was never told: it counts only once the person says that it is theirs. */
function Proposed({ words, proposed, own, onChoose }: ProposedProps) {
  const { language } = useSentences();
  const { approvers, alwaysForChanges, from, validMonths } = proposed;
  const lines = [
    ...approvers.map(({ name, address }) => `${visible(name)} (${visible(address)})`),
    ...(alwaysForChanges ? [words.alwaysForChanges] : []),
    ...(from ? [`${words.limit}: ${amountText(language, from)}`] : []),
    `${words.months}: ${validMonths}`,
  ];
  return (
    <>
      <Hint isWarning>{words.proposed}</Hint>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button size="small" onClick={() => void onChoose(proposed)}>
        {words.take}
      </Button>{" "}
      <Button size="small" onClick={() => void onChoose(own)}>
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
            <span>
              {visible(one.name)} ({visible(one.address)})
            </span>
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
      <Button size="small" onClick={add}>
        {words.add}
      </Button>
    </Section>
  );
}
