import { makeStyles } from "@griffel/react";
import { Suspense, useState } from "react";
import type { Sentences } from "../locales/sentences";
import { Button } from "./components/Button";
import { Notice } from "./components/Notice";
import type { MenuPage } from "./menu-pages";
import type { OpenMessage } from "./open-message";
import { tokens } from "./tokens";
import { useSentences } from "./use-sentences";

const useStyles = makeStyles({
  pages: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  page: { width: "100%", justifyContent: "flex-start", borderRadius: 0, ":focus-visible": { outlineOffset: "-2px" } },
});

interface WithoutMessageProps {
  readonly open: Exclude<OpenMessage, { readonly status: "ready" }>;
  /** The mail program's name. */
  readonly client: string;
  readonly pages: readonly MenuPage[];
  readonly onRetry: () => void;
}

/** While there is no message to inspect: why, and the pages that are about no one message. */
export function WithoutMessage({ open, client, pages, onRetry }: WithoutMessageProps) {
  const sentences = useSentences();
  const { pane } = sentences;
  const styles = useStyles();
  const [page, setPage] = useState<string | null>(null);
  const opened = pages.find(({ label }) => label === page);
  if (opened) {
    return <Suspense fallback={<Notice title={pane.loading} isBusy />}>{opened.draw(() => setPage(null))}</Suspense>;
  }
  if (open.status === "loading") return <Notice title={pane.loading} isBusy />;
  return (
    <>
      {open.status === "none" ? (
        <Notice title={pane.empty.title} text={pane.empty.hint} />
      ) : (
        <Notice title={pane.failed.title} text={failureText(sentences, open.reason, client)} onRetry={onRetry} />
      )}
      <ul className={styles.pages}>
        {pages.map(({ label }) => (
          <li key={label}>
            <Button appearance="subtle" className={styles.page} onClick={() => setPage(label)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type Failure = Extract<OpenMessage, { readonly status: "failed" }>["reason"];

function failureText({ pane: { failed } }: Sentences, reason: Failure, client: string): string {
  const texts: Readonly<Record<Failure, string>> = {
    "no-answer": failed.noAnswer(client),
    refused: failed.refused(client),
    unexpected: failed.unexpected,
  };
  return texts[reason];
}
