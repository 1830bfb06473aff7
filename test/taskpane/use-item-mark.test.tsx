/** @jest-environment jsdom */
import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Level } from "../../src/inspect/inspection";
import { english } from "../../src/locales/en";
import { englishMarks } from "../../src/locales/marks/en";
import { SentencesContext } from "../../src/taskpane/use-sentences";
import { useItemMark } from "../../src/taskpane/use-item-mark";
import type { Outcome, Verification } from "../../src/verify/verification";
import { message } from "../support/build";
import { FakeHost, settle } from "../support/fake-host";
import { inspection } from "../support/inspection";
import { AT, verification } from "../support/verification";

const ID = "item-1";
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <SentencesContext value={english}>{children}</SentencesContext>
);
const concluded = (outcome: Outcome): Verification => ({
  ...verification("account-change"),
  conclusion: outcome === "hold" ? null : { outcome, at: AT, isEntered: true },
});

/** Shows a message of a level; returns its host, what the hook tells, and how to go on with a verification. */
function show(level: Level, first: Verification | null, host = new FakeHost(), isRead = true) {
  const open = {
    status: "ready",
    id: ID,
    conversation: null,
    shared: null,
    message: message({}),
    inspection: inspection({ level }),
    complete: true,
    progress: { done: 0, total: 0 },
  } as const;
  const { result, rerender } = renderHook(({ next }) => useItemMark(host, open, next, isRead), {
    wrapper,
    initialProps: { next: first },
  });
  return { host, result, goOn: (next: Verification) => rerender({ next }) };
}

test("a payment on hold is marked, a found fraud otherwise, and what is verified no longer", async () => {
  const { host, goOn } = show("verify", concluded("hold"));
  await waitFor(() => expect(host.marks.get(ID)).toBe(englishMarks.hold));
  goOn(concluded("fraud"));
  await waitFor(() => expect(host.marks.get(ID)).toBe(englishMarks.fraud));
  goOn(concluded("verified"));
  await waitFor(() => expect(host.marks.get(ID)).toBeNull());
});

test("signs of fraud are marked before anybody verifies", async () => {
  const { host } = show("stop", null);
  await waitFor(() => expect(host.marks.get(ID)).toBe(englishMarks.stop));
});

test.each(["clear", "routine", "verify"] as const)(
  "a message at %s that nobody verifies is left alone",
  async (level) => {
    const { host } = show(level, null);
    await settle();
    expect(host.marks.size).toBe(0);
  },
);

test("nothing is marked before it is known what was kept: it may be verified long since", async () => {
  const { host } = show("stop", null, new FakeHost(), false);
  await settle();
  expect(host.marks.size).toBe(0);
});

test("a mail program that does not show the mark is told of", async () => {
  const host = new FakeHost();
  host.markFault = "refused";
  const { result } = show("stop", null, host);
  await waitFor(() => expect(result.current).toBe("refused"));
});
