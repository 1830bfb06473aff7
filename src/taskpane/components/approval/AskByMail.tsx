import { use, useCallback, useEffect, useState } from "react";
import type { DraftFault } from "../../../host/host";
import { loadApproval } from "../../../locales/approval/load-approval";
import { timeText } from "../../../locales/format";
import { condensed, type ApprovalRequest } from "../../../verify/approval/request";
import { stateFingerprint } from "../../../verify/approval/state";
import { recordOf } from "../../../verify/record";
import type { Approver } from "../../../verify/policy";
import { headOf, readRegister } from "../../../verify/register";
import { useDesk, type Desk } from "../../desk";
import { keepRequest, keptRequests, noteDrafted, type KeptRequest } from "../../kept-requests";
import type { ByMailProps } from "../../matter";
import { requestMail } from "../../presenters/approval-mail";
import { randomHex } from "../../random-hex";
import { useRecordWords } from "../../use-record-words";
import { useSentences } from "../../use-sentences";
import { Button } from "../Button";
import { Hint } from "../Hint";
import { SelectField } from "../fields/SelectField";

const ID_BYTES = 16;

/** Asks an approver by mail: says what leaves the mailbox, opens the draft, and tells how the request stands. */
export function AskByMail({ verification }: Pick<ByMailProps, "verification">) {
  const { language } = useSentences();
  const words = useRecordWords();
  const approval = use(loadApproval(language));
  const desk = useDesk();
  const { ask } = approval;
  const { deviceKey } = desk;
  const [{ asked, isSetAside }, reload] = useAsked(desk);
  const [chosen, setChosen] = useState<string | null>(null);
  const [fault, setFault] = useState<DraftFault | "not-kept" | null>(null);
  const approvers = desk.policy.approvers.filter(({ address }) => address !== desk.host.me?.toLowerCase());
  const approver =
    approvers.find(({ address }) => address === chosen) ?? (approvers.length === 1 ? approvers[0] : null);
  if (approvers.length === 0) return <Hint isWarning>{ask.nobody}</Hint>;

  const open = async (to: Approver, key: string) => {
    const request = await requestTo(to, desk, verification, key);
    if (request === null) {
      setFault("not-kept");
      return;
    }
    const isKept = await keepRequest(desk.host.store, request, desk.itemId);
    const failed = isKept ? await desk.host.openDraft(requestMail(request, words, approval)) : "not-kept";
    if (failed === null) await noteDrafted(desk.host.store, request);
    setFault(failed);
    reload();
  };
  const isChanged = asked !== null && asked.request.state !== stateFingerprint(verification);
  return (
    <>
      {isSetAside ? <Hint isWarning>{ask.requestDamaged}</Hint> : null}
      {asked?.isDrafted ? (
        <Hint isWarning>
          {isChanged ? ask.changed : ask.sent(nameOf(approvers, asked), timeText(language, asked.request.at))}
        </Hint>
      ) : null}
      {asked && !asked.isDrafted && fault === null ? <Hint isWarning>{ask.notOpened}</Hint> : null}
      <SelectField
        label={ask.whom}
        value={approver?.address ?? null}
        options={approvers.map(({ address }) => address)}
        textOf={(address) => approvers.find((one) => one.address === address)?.name ?? address}
        placeholder="–"
        onChoose={setChosen}
      />
      {approver ? (
        <>
          <Hint>{ask.leaves(approver.address)}</Hint>
          <Button
            size="small"
            appearance="primary"
            disabled={deviceKey === null}
            onClick={() => {
              if (deviceKey !== null) void open(approver, deviceKey);
            }}
          >
            {asked?.isDrafted ? ask.again : ask.open}
          </Button>
        </>
      ) : null}
      {fault === null ? null : (
        <Hint isWarning>{fault === "not-kept" ? approval.notKept : approval.draftFaults[fault]}</Hint>
      )}
    </>
  );
}

function nameOf(approvers: readonly Approver[], { request }: KeptRequest): string {
  return approvers.find(({ address }) => address === request.approver)?.name ?? request.approver;
}

interface Asked {
  /** The newest request about the open message, or one whose draft was not opened where there is none that was. */
  readonly asked: KeptRequest | null;
  /** Whether a damaged request was set aside meanwhile. */
  readonly isSetAside: boolean;
}

/** Returns what was asked about the open message, and how to look again. */
function useAsked({ host, itemId }: Desk): readonly [Asked, () => void] {
  const [asked, setAsked] = useState<Asked>({ asked: null, isSetAside: false });
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void keptRequests(host.store).then((all) => {
      if (!isWanted || all.status === "failed") return;
      const { requests, isSetAside } = all.value;
      const open = requests.filter((kept) => kept.itemId === itemId && kept.counted === null);
      const newest = open.find(({ isDrafted }) => isDrafted) ?? open[0] ?? null;
      setAsked((before) => ({ asked: newest, isSetAside: before.isSetAside || isSetAside }));
    });
    return () => {
      isWanted = false;
    };
  }, [host, itemId, looks]);
  return [asked, useCallback(() => setLooks((count) => count + 1), [])];
}

/** Null where the register, whose head the request carries, cannot be read. */
async function requestTo(
  { address }: Approver,
  { host, message, inspection, policy }: Desk,
  verification: ByMailProps["verification"],
  key: string,
): Promise<ApprovalRequest | null> {
  const at = new Date().toISOString();
  const register = await host.store.list("register");
  if (register.status === "failed") return null;
  return {
    version: 1,
    id: randomHex(ID_BYTES),
    requester: (host.me ?? "").toLowerCase(),
    approver: address,
    at,
    record: condensed(
      recordOf({
        verification,
        message,
        inspection,
        by: host.me ?? "",
        key,
        validMonths: policy.validMonths,
        at,
      }),
    ),
    state: stateFingerprint(verification),
    head: headOf(readRegister(register.value.map(({ text }) => text))),
  };
}
