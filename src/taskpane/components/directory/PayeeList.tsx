import { visible } from "../../../locales/visible";
import type { PayeeEntry } from "../../presenters/directory-entries";
import { useDirectoryWords } from "../../use-directory-words";
import { OpenableList, type OpenableLine } from "../OpenableList";

interface PayeeListProps {
  /** In the order in which they are shown. */
  readonly entries: readonly PayeeEntry[];
  readonly onOpen: (entry: PayeeEntry) => void;
}

/** Payees, each a line that opens: the name, and in a second line by what they are known. */
export function PayeeList({ entries, onOpen }: PayeeListProps) {
  const words = useDirectoryWords();
  const lineOf = ({ key, payee, own }: PayeeEntry): OpenableLine => {
    const detail = [
      visible(payee.domains[0] ?? payee.addresses[0] ?? ""),
      words.line.accounts(payee.accounts.length),
      words.line.phones(payee.phones.length),
      own === null ? words.organisation : "",
    ];
    return {
      key,
      title: visible(payee.name),
      detail: detail.filter((text) => text !== "").join(" · "),
      fault: null,
    };
  };
  return <OpenableList items={entries} lineOf={lineOf} onOpen={onOpen} />;
}
