import { useEffect, useState } from "react";
import type { Host, KeptFault } from "../../../host/host";
import type { StoreFault } from "../../../host/store";
import type { ReadEntry } from "../../../verify/register";
import { keptSince, removable, YEARS_KEPT } from "../../../verify/retention";
import { removeOldest } from "../../kept-register";
import { sectionIn, withSection } from "../../preference-sections";
import { useRegisterWords } from "../../use-register-words";
import { Button } from "../Button";
import { SelectField } from "../fields/SelectField";
import { Hint } from "../Hint";

const FOREVER = "0";

interface RetentionProps {
  readonly host: Host;
  readonly read: readonly ReadEntry[];
  /** ISO 8601. */
  readonly now: string;
  readonly onRemoved: () => void;
}

/** For how long entries are kept, and the removal of those that are older: by the person's own click only. */
export function Retention({ host, read, now, onRemoved }: RetentionProps) {
  const { retention: words, faults, notKept } = useRegisterWords();
  const [fault, setFault] = useState<StoreFault | KeptFault | null>(null);
  const [years, setYears] = useYearsKept(host, setFault);
  const before = keptSince(now, years);
  const due = years === 0 ? [] : removable(read, before, now);
  const remove = async () => {
    const removed = await removeOldest(host.store, due, { by: host.me ?? "", at: new Date().toISOString(), before });
    setFault(removed.status === "failed" ? removed.fault : null);
    onRemoved();
  };
  return (
    <>
      <SelectField
        label={words.keep}
        value={`${years}`}
        options={[FOREVER, ...YEARS_KEPT.map((count) => `${count}`)]}
        textOf={(option) => (option === FOREVER ? words.forever : words.years(Number(option)))}
        onChoose={(option) => setYears(Number(option))}
      />
      <Hint>{words.what}</Hint>
      {years === 0 ? null : <Hint isWarning>{due.length === 0 ? words.nothingDue : words.due(due.length)}</Hint>}
      {due.length === 0 ? null : (
        <Button size="small" onClick={() => void remove()}>
          {words.remove}
        </Button>
      )}
      {fault === null ? null : <Hint isWarning>{notKept(faults[fault])}</Hint>}
    </>
  );
}

/** Returns for how many years entries are kept, 0 for ever, and how that is changed; tells why it was not kept. */
function useYearsKept(
  { preferences }: Host,
  tell: (fault: KeptFault | null) => void,
): readonly [number, (years: number) => void] {
  const [years, setYears] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void preferences.read().then((read) => {
      const kept = "text" in read ? yearsIn(sectionIn(read.text, "register")) : 0;
      if (isWanted) setYears(kept);
    });
    return () => {
      isWanted = false;
    };
  }, [preferences]);
  const keep = async (chosen: number) => {
    const read = await preferences.read();
    if ("fault" in read) return read.fault;
    return preferences.write(withSection(read.text, "register", { years: chosen }));
  };
  const choose = (chosen: number) => {
    setYears(chosen);
    void keep(chosen).then(tell);
  };
  return [years, choose];
}

function yearsIn(section: unknown): number {
  const years = typeof section === "object" && section !== null && "years" in section ? section.years : 0;
  return YEARS_KEPT.find((one) => one === years) ?? 0;
}
