import { lazy, Suspense, use, useEffect, useState, type ComponentProps, type ReactNode } from "react";
import type { Host } from "../host/host";
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
import { useKeptVerification } from "./use-kept-verification";
import { useSentences } from "./use-sentences";
import type { VerificationStore } from "./use-verifications";

/** Fetched when opened: the level is on the screen sooner. */
const AboutPage = lazy(() => import("./pages/AboutPage"));
const CoveragePage = lazy(() => import("./pages/CoveragePage"));
const VerificationPage = lazy(() => import("./pages/VerificationPage"));

type PageName = "verdict" | "verification" | "coverage" | "about";

/** A page that is about no one message, reached from the menu. */
export interface MenuPage {
  readonly label: string;
  readonly draw: (onBack: () => void) => ReactNode;
}

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
  readonly ByMail: Matter["ByMail"];
  readonly onConcluded: VerificationPageProps["onConcluded"];
  readonly onAdd: VerificationPageProps["onAdd"];
}

/** The pages about one message. Give it the item's id as key, so that another message starts on the first screen. */
export function Screen(props: ScreenProps) {
  const { host, open, store, lookup, policy, deviceKey, pages, ByMail, onConcluded, onAdd } = props;
  const { pane } = useSentences();
  const [page, setPage] = useState<PageName | MenuPage>("verdict");
  const back = () => setPage("verdict");
  const { id, message, inspection } = open;
  const verification = store.of(id);
  // What is verified can stand in an attachment: nothing begins before all is read, and what is kept is known.
  const { isRead, fault } = useKeptVerification(host, open, store, deviceKey, policy);
  const isDue = page === "verification" && isRead && verification === null;
  useEffect(() => {
    if (isDue && policy) store.tell(id, startOf(message, inspection, policy, new Date().toISOString()));
  }, [isDue, store, id, message, inspection, policy]);
  const pageShown = () => {
    if (typeof page === "object") return page.draw(back);
    if (page === "about") return <AboutPage onBack={back} />;
    if (page === "coverage") return <CoveragePage inspection={inspection} onBack={back} />;
    if (page === "verification") {
      if (!verification || !policy || deviceKey === null) return <Notice title={pane.loading} isBusy />;
      return (
        <Verifying
          about={{ verification, message, policy, ByMail }}
          inspection={inspection}
          lookup={lookup}
          tell={(event) => store.tell(id, event)}
          owner={{ address: host.me ?? "", key: deviceKey }}
          keptFault={fault}
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
          ...pages.map((menuPage) => ({ label: menuPage.label, open: () => setPage(menuPage) })),
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
