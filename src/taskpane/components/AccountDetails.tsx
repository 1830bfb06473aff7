import { makeStyles, mergeClasses } from "@griffel/react";
import type { AccountComparison, AccountView } from "../presenters/account-view";
import { tokens } from "../tokens";
import { useSentences } from "../use-sentences";
import { Marked } from "./Marked";

const useStyles = makeStyles({
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    textAlign: "start",
    "& th": { fontWeight: "normal" },
    "& th, & td": {
      padding: `0 ${tokens.spacingHorizontalS} 0 0`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
  /** Both accounts break after the same groups, so that each group stands beside its counterpart. */
  compared: { tableLayout: "fixed", marginBottom: tokens.spacingVerticalXS, "& th": { verticalAlign: "bottom" } },
  rowName: { width: "1%", minWidth: "70px", whiteSpace: "nowrap" },
  value: { fontFamily: tokens.fontFamilyMonospace },
});

/** An account in full: beside the one that it stands in the place of, then what is told of it. */
export function AccountDetails({ view }: { readonly view: AccountView }) {
  const styles = useStyles();
  const { details: names } = useSentences().pane.accounts;
  const { recordedAs, comparison, details } = view;
  return (
    <>
      {recordedAs === null ? null : <div className={styles.small}>{recordedAs}</div>}
      {comparison === null ? null : <Compared comparison={comparison} />}
      <table className={mergeClasses(styles.table, styles.small)} aria-label={view.masked}>
        <tbody>
          {details.map(({ name, text }) => (
            <tr key={name}>
              <th scope="row" className={styles.rowName}>
                {names[name]}
              </th>
              <td className={mergeClasses(name === "account" && styles.value)}>
                <bdi>{text}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Two accounts side by side, each under where it stands. */
function Compared({ comparison: { name, seen, known } }: { readonly comparison: AccountComparison }) {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, styles.compared)} aria-label={name}>
      <thead>
        <tr className={styles.small}>
          <th scope="col">
            <bdi>{seen.place}</bdi>
          </th>
          <th scope="col">
            <bdi>{known.place}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.value}>
          <td>
            <Marked segments={seen.value} />
          </td>
          <td>
            <Marked segments={known.value} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
