import { lazy, Suspense, use, useState, type ComponentProps } from "react";
import { loadChecklists } from "../locales/checklists/load-checklists";
import { scenariosFor } from "../verify/scenarios";
import { Notice } from "./components/Notice";
import type { ReadyMessage } from "./open-message";
import { VerdictPage } from "./pages/VerdictPage";
import { useSentences } from "./use-sentences";
import type { VerificationStore } from "./use-verifications";

/** Fetched when opened: the level is on the screen sooner. */
const AboutPage = lazy(() => import("./pages/AboutPage"));
const CoveragePage = lazy(() => import("./pages/CoveragePage"));
const VerificationPage = lazy(() => import("./pages/VerificationPage"));

type PageName = "verdict" | "verification" | "coverage" | "about";

/** The pages about one message. Give it the item's id as key, so that another message starts on the first screen. */
export function Screen({ open, store }: { readonly open: ReadyMessage; readonly store: VerificationStore }) {
  const { pane } = useSentences();
  const [page, setPage] = useState<PageName>("verdict");
  const back = () => setPage("verdict");
  const verification = store.of(open.id);
  const startVerification = () => {
    store.tell(open.id, {
      type: "started",
      proposed: open.inspection.scenario,
      offered: scenariosFor(open.inspection),
      at: new Date().toISOString(),
    });
    setPage("verification");
  };
  const pageShown = () => {
    if (page === "about") return <AboutPage onBack={back} />;
    if (page === "coverage") return <CoveragePage inspection={open.inspection} onBack={back} />;
    if (page === "verification" && verification) {
      return <Verifying verification={verification} tell={(event) => store.tell(open.id, event)} onBack={back} />;
    }
    return (
      <VerdictPage
        open={open}
        verification={verification}
        onVerify={startVerification}
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

function Verifying(props: Omit<ComponentProps<typeof VerificationPage>, "checklists">) {
  const { language } = useSentences();
  return <VerificationPage {...props} checklists={use(loadChecklists(language))} />;
}
