import { visible } from "../../../locales/visible";
import type { Doubt } from "../../../verify/listed-doubts";
import { printedAccount } from "../../presenters/printed-account";
import { useImportWords } from "../../use-import-words";
import { Hint } from "../Hint";
import { Section } from "../Section";
import { RowLines } from "./RowLines";

/** What of a list belongs to others or imitates somebody, to be looked at before anything is imported. */
export default function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { doubts: words } = useImportWords();
  const said = (doubt: Doubt): string => {
    switch (doubt.what) {
      case "account":
        return words.account(visible(printedAccount(doubt.account.kind, doubt.account.value)), visible(doubt.owner));
      case "sender":
        return words.sender(visible(doubt.text), visible(doubt.owner));
      case "lookalike":
        return words.lookalike(visible(doubt.seen), visible(doubt.known));
    }
  };
  return (
    <Section title={words.title}>
      <Hint isWarning>{words.what}</Hint>
      <RowLines
        label={words.title}
        lines={doubts.map((doubt) => ({ place: visible(doubt.payee), said: said(doubt) }))}
      />
    </Section>
  );
}
