import { lazy, Suspense, use, useEffect, useState, type ComponentProps } from "react";
import { loadChecklists } from "../locales/checklists/load-checklists";
import { loadVerification } from "../locales/verification/load-verification";
import type { Lookup } from "../directory/lookup";
import type { Policy } from "../verify/policy";
import { startOf } from "../verify/start";
import { Notice } from "./components/Notice";
import type { Matter } from "./matter";
import type { ReadyMessage } from "./open-message";
import { VerdictPage } from "./pages/VerdictPage";
import type { VerificationPageProps } from "./pages/VerificationPage";
import { useSentences } from "./use-sentences";
import type { VerificationStore } from "./use-verifications";

/** Fetched when opened: the level is on the screen sooner. */
const AboutPage = lazy(() => import("./pages/AboutPage"));
const CoveragePage = lazy(() => import("./pages/CoveragePage"));
const VerificationPage = lazy(() => import("./pages/VerificationPage"));

type PageName = "verdict" | "verification" | "coverage" | "about";

interface ScreenProps {
  readonly open: ReadyMessage;
  readonly store: VerificationStore;
  readonly lookup: Lookup;
  readonly policy: Policy;
  readonly owner: VerificationPageProps["owner"];
  readonly ByMail: Matter["ByMail"];
  readonly onConcluded: VerificationPageProps["onConcluded"];
  readonly onAdd: VerificationPageProps["onAdd"];
}

/** The pages about one message. Give it the item's id as key, so that another message starts on the first screen. */
export function Screen({ open, store, lookup, policy, owner, ByMail, onConcluded, onAdd }: ScreenProps) {
  const { pane } = useSentences();
  const [page, setPage] = useState<PageName>("verdict");
  const back = () => setPage("verdict");
  const { id, message, inspection, complete } = open;
  const verification = store.of(id);
  // What is verified can stand in an attachment: nothing begins before all is read.
  const isDue = page === "verification" && complete && verification === null;
  useEffect(() => {
    if (isDue) store.tell(id, startOf(message, inspection, policy, new Date().toISOString()));
  }, [isDue, store, id, message, inspection, policy]);
  const pageShown = () => {
    if (page === "about") return <AboutPage onBack={back} />;
    if (page === "coverage") return <CoveragePage inspection={inspection} onBack={back} />;
    if (page === "verification") {
      if (!verification) return <Notice title={pane.loading} isBusy />;
      return (
        <Verifying
          about={{ verification, message, policy, ByMail }}
          inspection={inspection}
          lookup={lookup}
          tell={(event) => store.tell(id, event)}
          owner={owner}
          onConcluded={onConcluded}
          onAdd={onAdd}
          onBack={back}
        />
      );
    }
    return (
      <VerdictPage
        open={open}
        verification={verification}
        onVerify={() => setPage("verification")}
        onCoverage={() => setPage("coverage")}
        menu={[
          { label: pane.coverage.title, open: () => setPage("coverage") },
          { label: pane.about.title, open: () => setPage("about") },
        ]}
      />
    );
  };
  return <Suspense fallback={<Notice title={pane.loading} isBusy />}>{pageShown()}</Suspense>;
}

function Verifying(props: Omit<ComponentProps<typeof VerificationPage>, "checklists" | "words">) {
  const { language } = useSentences();
  const checklists = loadChecklists(language);
  const words = loadVerification(language);
  return <VerificationPage {...props} checklists={use(checklists)} words={use(words)} />;
}
