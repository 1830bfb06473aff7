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
import { isSpent, keepRequest, keptRequests, type KeptRequest } from "../../kept-requests";
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
  const [asked, reload] = useAsked(desk);
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
    setFault(isKept ? await desk.host.openDraft(requestMail(request, words, approval)) : "not-kept");
    reload();
  };
  const isChanged = asked !== null && (asked.request.state !== stateFingerprint(verification) || isSpent(asked));
  return (
    <>
      {asked ? (
        <Hint isWarning>
          {isChanged ? ask.changed : ask.sent(nameOf(approvers, asked), timeText(language, asked.request.at))}
        </Hint>
      ) : null}
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
            {asked ? ask.again : ask.open}
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

/** Returns the newest request about the open message, and how to look again. */
function useAsked({ host, itemId }: Desk): readonly [KeptRequest | null, () => void] {
  const [asked, setAsked] = useState<KeptRequest | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void keptRequests(host.store).then((all) => {
      if (!isWanted || all.status === "failed") return;
      setAsked(all.value.find((kept) => kept.itemId === itemId && kept.counted === null) ?? null);
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
