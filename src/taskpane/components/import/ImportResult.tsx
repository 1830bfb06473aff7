import { makeStyles } from "@griffel/react";
import type { Addition, ImportOutcome } from "../../../directory/import/import-outcome";
import type { ReadVendors, RowReport } from "../../../directory/import/read-vendors";
import type { Doubt } from "../../../verify/listed-doubts";
import { rowLine } from "../../presenters/row-report";
import { tokens } from "../../tokens";
import { useImportWords } from "../../use-import-words";
import { useSentences } from "../../use-sentences";
import { Disclosure } from "../Disclosure";
import { Hint } from "../Hint";
import { Section } from "../Section";
import Additions from "./Additions";
import Doubts from "./Doubts";
import { RowLines } from "./RowLines";

const useStyles = makeStyles({ counts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });

interface ImportResultProps {
  readonly read: ReadVendors;
  readonly outcome: ImportOutcome;
  readonly doubts: readonly Doubt[];
  /** Ids of the additions to known payees that will be made. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** What an import would do, before it does anything, and what was told of the rows. */
export function ImportResult({ read, outcome, doubts, ticked, onTick }: ImportResultProps) {
  const words = useImportWords();
  const styles = useStyles();
  const { will } = words;
  const { added, same, additions } = outcome;
  const isNothing = added + additions.length === 0;
  return (
    <>
      <Section title={words.result}>
        <ul className={styles.counts}>
          <li>{will.add(added)}</li>
          <li>{will.change(payeesIn(additions, ticked))}</li>
          {same === 0 ? null : <li>{will.same(same)}</li>}
          <li>{will.refuse(read.refused)}</li>
        </ul>
        <Hint isWarning={isNothing && read.refused > 0}>
          {isNothing ? (read.refused > 0 ? words.nothing : words.nothingNew) : words.onlyAdds}
        </Hint>
        <Reports read={read} />
      </Section>
      {doubts.length === 0 ? null : <Doubts doubts={doubts} />}
      {additions.length === 0 ? null : <Additions {...{ additions, ticked, onTick }} />}
    </>
  );
}

/** Returns to how many known payees something is added. */
export function payeesIn(additions: readonly Addition[], ticked: ReadonlySet<string>): number {
  return new Set(additions.filter(({ id }) => ticked.has(id)).map(({ payee }) => payee)).size;
}

/** Errors first: they are to be corrected. */
function Reports({ read: { reports, told } }: { readonly read: ReadVendors }) {
  const words = useImportWords();
  const problems = reports.filter(({ isProblem }) => isProblem);
  const notices = reports.filter(({ isProblem }) => !isProblem);
  return (
    <>
      {told > reports.length ? <Hint>{words.firstOnly(reports.length, told)}</Hint> : null}
      <ReportsOf reports={problems} label={words.problems(problems.length)} />
      <ReportsOf reports={notices} label={words.notices(notices.length)} />
    </>
  );
}

function ReportsOf({ reports, label }: { readonly reports: readonly RowReport[]; readonly label: string }) {
  const words = useImportWords();
  const sentences = useSentences();
  if (reports.length === 0) return null;
  return (
    <Disclosure label={label}>
      <RowLines label={label} lines={reports.map((report) => rowLine(words, sentences, report))} />
    </Disclosure>
  );
}
