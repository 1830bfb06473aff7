/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useReducer } from "react";
import { englishChecklists } from "../../../src/locales/checklists/en";
import { frenchChecklists } from "../../../src/locales/checklists/fr";
import { SCENARIOS, type Scenario } from "../../../src/inspect/inspection";
import VerificationPage from "../../../src/taskpane/pages/VerificationPage";
import { verificationAfter, type Verification } from "../../../src/verify/verification";
import { existing } from "../../support/existing";
import { renderPane } from "../../support/render-pane";

const onBack = jest.fn();

function Checklist({ proposed, language }: { readonly proposed: Scenario; readonly language: string }) {
  const [verification, tell] = useReducer<Verification, [Parameters<typeof verificationAfter>[1]]>(
    verificationAfter,
    verificationAfter(null, { type: "started", proposed, offered: SCENARIOS, at: "2026-11-20T10:00:00.000Z" }),
  );
  const checklists = language === "fr" ? frenchChecklists : englishChecklists;
  return <VerificationPage verification={verification} checklists={checklists} tell={tell} onBack={onBack} />;
}

const show = (proposed: Scenario, language = "en") =>
  renderPane(<Checklist proposed={proposed} language={language} />, language);
const steps = () => screen.getAllByRole("listitem");
const step = (text: RegExp) => within(existing(steps().find((item) => text.test(item.textContent))));
const noteOf = (text: RegExp) => step(text).getByRole("textbox", { name: /^Note/ });
async function done(text: RegExp) {
  await userEvent.type(noteOf(text), "Ann, 10:05");
  await userEvent.click(step(text).getByRole("button", { name: "Done" }));
}
const REQUIRED = [/Stop\. Do not pay/, /Take the phone number/, /Call\. Let them/, /Have a second person/];
const release = () => screen.queryByRole("button", { name: "They confirmed: release" });

describe("the checklist", () => {
  it("begins with its heading focused, on hold, the proposed scenario chosen", () => {
    show("account-change");
    expect(screen.getByRole("heading", { level: 1, name: "Verify another way" })).toHaveFocus();
    expect(screen.getByText("On hold")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "What is it about?" })).toHaveDisplayValue(
      "Changed bank details (proposed)",
    );
    expect(steps()).toHaveLength(7);
    expect(screen.getByText("4 required steps to do")).toBeVisible();
  });

  it("offers release only when every required step is done", async () => {
    show("account-change");
    for (const required of REQUIRED) {
      expect(release()).toBeNull();
      await done(required);
    }
    await userEvent.click(existing(release()));
    expect(screen.getByText("Verified")).toBeVisible();
  });

  it("a required step that could not be done keeps the payment on hold, with the note", async () => {
    show("account-change");
    const call = step(/Call\. Let them/);
    await userEvent.type(noteOf(/Call\. Let them/), "nobody there");
    await userEvent.click(call.getByRole("button", { name: "Could not" }));
    expect(step(/Call\. Let them/).getByText("nobody there")).toBeVisible();
    expect(screen.getByText("4 required steps to do")).toBeVisible();
    expect(screen.getByText("On hold")).toBeVisible();
  });

  it("counts a call as done only with a note, and loses nothing that is typed", async () => {
    const { unmount } = show("account-change");
    const call = () => step(/Call\. Let them/);
    expect(call().getByRole("button", { name: "Done" })).toBeDisabled();
    await userEvent.type(noteOf(/Call\. Let them/), "Ann");
    expect(call().getByRole("button", { name: "Done" })).toBeEnabled();
    const scenario = screen.getByRole("combobox", { name: "What is it about?" });
    await userEvent.selectOptions(scenario, "other");
    await userEvent.selectOptions(scenario, "account-change");
    expect(noteOf(/Call\. Let them/)).toHaveValue("Ann");
    unmount();
  });

  it("an answer can be changed", async () => {
    show("other");
    await done(/Stop\. Do not pay/);
    await userEvent.click(step(/Stop\. Do not pay/).getByRole("button", { name: "Change" }));
    expect(step(/Stop\. Do not pay/).getByRole("button", { name: "Done" })).toBeVisible();
  });

  it("who works alone calls a second time, and the outcome says so", async () => {
    show("other");
    for (const required of [/Stop\. Do not pay/, /Take the phone number/, /Call, and have them/]) await done(required);
    await userEvent.type(noteOf(/Have a second person/), "Ann again, 16:30");
    await userEvent.click(screen.getByRole("button", { name: "I work alone: called again later" }));
    await userEvent.click(screen.getByRole("button", { name: "They confirmed: release" }));
    expect(screen.getByText(/Verified by one person\./)).toBeVisible();
  });

  it("a denial is fraud, at any time", async () => {
    show("account-change");
    await userEvent.click(screen.getByRole("button", { name: "They denied it: fraud" }));
    expect(screen.getByText("Fraud")).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Note" })).toBeInTheDocument(); // the step after the payment
  });

  it("another scenario can be chosen, and what was answered is there on the way back", async () => {
    show("account-change");
    await done(/Stop\. Do not pay/);
    const scenario = screen.getByRole("combobox", { name: "What is it about?" });
    await userEvent.selectOptions(scenario, "invoice");
    expect(steps()).toHaveLength(2);
    await userEvent.selectOptions(scenario, "account-change");
    expect(screen.getByText("3 required steps to do")).toBeVisible();
  });

  it("a closing asks on which side the person stands", async () => {
    show("closing-funds");
    expect(steps()[0]).toHaveTextContent("Stop. Do not pay");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Your part" }), "agent");
    expect(steps()[0]).toHaveTextContent("Note where the instructions came from");
    expect(screen.getByRole("heading", { name: "After the payment" })).toBeVisible();
  });

  it("the light list of an invoice promises no more than it did", async () => {
    show("invoice");
    await done(/Open your own vendor file/);
    await done(/The same\?/);
    await userEvent.click(screen.getByRole("button", { name: "It matches my files" }));
    expect(screen.getByText("Matches your own files")).toBeVisible();
    expect(screen.queryByText("Verified")).toBeNull();
  });

  it.each(["en", "fr"])("axe finds no fault in it (%s)", async (language) => {
    const { container } = show("closing-funds", language);
    expect((await axe(container)).violations).toEqual([]);
  });

  it("is done by keyboard alone", async () => {
    show("other");
    const press = async (name: string) => {
      do await userEvent.tab();
      while (document.activeElement?.textContent !== name && document.activeElement !== document.body);
      await userEvent.keyboard("{Enter}");
    };
    await press("Done");
    for (let noted = 0; noted < 3; noted += 1) {
      await userEvent.tab();
      while (!(document.activeElement instanceof HTMLTextAreaElement)) await userEvent.tab();
      await userEvent.keyboard("Ann, 10:05");
      await press("Done");
    }
    await press("They confirmed: release");
    expect(screen.getByText("Verified")).toBeVisible();
  });
});
