import { lazy, Suspense, use, useEffect, useMemo, useState, type ComponentProps } from "react";
import type { Host } from "../host/host";
import { loadChecklists } from "../locales/checklists/load-checklists";
import { loadVerification } from "../locales/verification/load-verification";
import type { Lookup } from "../directory/lookup";
import { isOurs } from "../inspect/sender/standing";
import type { Message } from "../message/message";
import { carries } from "../verify/approval/armour";
import { DEFAULT_POLICY, type Policy } from "../verify/policy";
import type { VerificationRecord } from "../verify/record";
import { Notice } from "./components/Notice";
import { SecondPersonNote } from "./components/SecondPersonNote";
import { SharedNote } from "./components/SharedNote";
import { DeskContext, type Desk } from "./desk";
import type { MenuPage } from "./menu-pages";
import type { ReadyMessage } from "./open-message";
import { VerdictPage } from "./pages/VerdictPage";
import type { VerificationPageProps } from "./pages/VerificationPage";
import { useMissingEntry } from "./use-missing-entry";
import type { EnterRecord } from "./use-register";
import { useReportContext } from "./use-report-context";
import { useItemMark } from "./use-item-mark";
import { useSentences } from "./use-sentences";
import type { VerificationStore } from "./use-verifications";

/** Fetched when opened: the level is on the screen sooner. */
const AboutPage = lazy(() => import("./pages/AboutPage"));
const CoveragePage = lazy(() => import("./pages/CoveragePage"));
const ApproverPage = lazy(() => import("./pages/ApproverPage"));
const DecisionPage = lazy(() => import("./pages/DecisionPage"));
const ReportPage = lazy(() => import("./pages/ReportPage"));
const AskByMail = lazy(async () => ({ default: (await import("./components/approval/AskByMail")).AskByMail }));
const VerificationPage = lazy(() => import("./pages/VerificationPage"));

type PageName = "verdict" | "verification" | "coverage" | "about" | "request" | "decision" | "report";

interface ScreenProps {
  readonly host: Host;
  readonly open: ReadyMessage;
  readonly store: VerificationStore;
  readonly lookup: Lookup;
  /** Null while it is being read. */
  readonly policy: Policy | null;
  /** The device's key; null while it is being read. */
  readonly deviceKey: string | null;
  readonly pages: readonly MenuPage[];
  readonly onConcluded: EnterRecord;
  readonly onAdd: VerificationPageProps["onAdd"];
}

/** The pages about one message. Give it the item's id as key, so that another message starts on the first screen. */
export function Screen(props: ScreenProps) {
  const { host, open, store, lookup, policy, deviceKey, pages, onConcluded, onAdd } = props;
  const { pane } = useSentences();
  const [page, setPage] = useState<PageName | MenuPage>("verdict");
  const back = () => setPage("verdict");
  const { id, message, inspection, complete } = open;
  const verification = store.of(id);
  const keeping = store.keepingOf(id);
  const markFault = useItemMark(host, open, verification, keeping.isRead);
  const isElsewhere = typeof page === "object";
  useEffect(() => {
    // What is verified can stand in an attachment: nothing begins before all is read. On the other pages what is kept may
    // be taken off a list.
    if (complete && !isElsewhere) store.open({ id, message, inspection }, policy);
  }, [store, complete, isElsewhere, id, message, inspection, policy]);
  const isDue = page === "verification" && keeping.isRead && verification === null;
  useEffect(() => {
    if (isDue) store.begin(id);
  }, [isDue, store, id]);
  const desk = useMemo(
    (): Desk => ({
      host,
      policy: policy ?? DEFAULT_POLICY,
      isRead: policy !== null && deviceKey !== null,
      itemId: id,
      message,
      inspection,
      deviceKey,
      isOwn: (address) => isOurs(lookup, address),
      store,
    }),
    [host, policy, id, message, inspection, deviceKey, lookup, store],
  );
  const mail = secondPersonMail(message);
  useEffect(() => {
    // A refusal counts once it is read, whether or not anybody looks at its page.
    if (mail !== "decision" || !desk.isRead) return;
    void import("./judged-answer").then(({ judgedAnswer }) => judgedAnswer(message, desk));
  }, [mail, message, desk]);
  const enter = (record: VerificationRecord) =>
    onConcluded(record, () => void store.tell(id, { type: "entered", at: record.at }));
  const isKnown = complete && keeping.isRead && policy !== null && deviceKey !== null;
  const owner = { address: host.me ?? "", key: deviceKey ?? "" };
  useMissingEntry(isKnown ? { verification, message, inspection, policy, owner } : null, enter);
  const report = useReportContext(host, id, () => setPage("report"));
  const pageShown = () => {
    // What the page is drawn from may have changed since it was opened.
    if (typeof page === "object") return (pages.find(({ label }) => label === page.label) ?? page).draw(back);
    if (page === "request") return <ApproverPage message={message} onBack={back} />;
    if (page === "decision") return <DecisionPage message={message} onBack={back} />;
    if (page === "about") return <AboutPage onBack={back} />;
    if (page === "report") return <ReportPage {...{ host, message, context: report }} itemId={id} onBack={back} />;
    if (page === "coverage") return <CoveragePage inspection={inspection} onBack={back} />;
    if (page === "verification") {
      if (!keeping.isRead && keeping.fault !== null) {
        return <Notice title={pane.failed.title} text={pane.failed.unexpected} onRetry={back} />;
      }
      if (!verification || !policy || deviceKey === null) return <Notice title={pane.loading} isBusy />;
      return (
        <Verifying
          about={{ verification, message, policy, ByMail: AskByMail }}
          inspection={inspection}
          lookup={lookup}
          tell={(...events) => store.tell(id, ...events)}
          owner={owner}
          keeping={keeping}
          isUnmarked={markFault !== null}
          onConcluded={enter}
          onAdd={onAdd}
          onBack={back}
        />
      );
    }
    return (
      <VerdictPage
        open={open}
        verification={verification}
        note={
          <>
            {open.shared && <SharedNote shared={open.shared} />}
            {mail && <SecondPersonNote mail={mail} onOpen={() => setPage(mail)} />}
          </>
        }
        onVerify={() => setPage("verification")}
        onCoverage={() => setPage("coverage")}
        menu={[
          { label: pane.report, open: () => setPage("report") },
          ...pages.map((menuPage) => ({ label: menuPage.label, open: () => setPage(menuPage) })),
          { label: pane.coverage.title, open: () => setPage("coverage") },
          { label: pane.about.title, open: () => setPage("about") },
        ]}
      />
    );
  };
  return (
    <DeskContext value={desk}>
      <Suspense fallback={<Notice title={pane.loading} isBusy />}>{pageShown()}</Suspense>
    </DeskContext>
  );
}

/** What a mail about a second person is: a colleague's request, or the answer to one's own; null for any other mail. */
function secondPersonMail({ body }: Message): "request" | "decision" | null {
  if (carries("DECISION", body.text)) return "decision";
  return carries("REQUEST", body.text) ? "request" : null;
}

function Verifying(props: Omit<ComponentProps<typeof VerificationPage>, "checklists" | "words">) {
  const { language } = useSentences();
  const checklists = loadChecklists(language);
  const words = loadVerification(language);
  return <VerificationPage {...props} checklists={use(checklists)} words={use(words)} />;
}
