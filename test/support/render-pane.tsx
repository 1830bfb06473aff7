import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { sentencesFor } from "../../src/locales/locales";
import { Themed } from "../../src/taskpane/components/Themed";
import { SentencesContext } from "../../src/taskpane/use-sentences";

/** Draws a piece of the pane as `TaskPane` does, in a language. */
export function renderPane(piece: ReactNode, language = "en") {
  const inPane = (children: ReactNode) => (
    <SentencesContext value={sentencesFor(language)}>
      <Themed theme="light" lang={language}>
        <main>{children}</main>
      </Themed>
    </SentencesContext>
  );
  const { rerender, ...rest } = render(inPane(piece));
  return { ...rest, rerender: (next: ReactNode) => rerender(inPane(next)) };
}
