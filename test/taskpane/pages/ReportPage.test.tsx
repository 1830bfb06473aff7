/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import { englishReport } from "../../../src/locales/report/en";
import { frenchReport } from "../../../src/locales/report/fr";
import ReportPage from "../../../src/taskpane/pages/ReportPage";
import { mailbox, message } from "../../support/build";
import { FakeHost } from "../../support/fake-host";
import { renderPane } from "../../support/render-pane";

const MESSAGE = message({
  subject: "New bank details",
  from: mailbox("Ann Payee <ann@payee.example>"),
  date: "2026-11-18T09:00:00Z",
});
const bytes = new TextEncoder().encode("Subject: New bank details\r\n\r\n");

async function show(host: FakeHost, eml: "available" | "unavailable" | null = null, language = "en") {
  const context = eml && ({ page: "report", eml } as const);
  await act(async () => {
    renderPane(
      <Suspense>
        <ReportPage host={host} itemId="1" message={MESSAGE} context={context} onBack={() => {}} />
      </Suspense>,
      language,
    );
    await Promise.resolve();
  });
}

const made = jest.fn<string, [Blob]>(() => "blob:made");
beforeEach(() => {
  made.mockClear();
  Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => {} });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
});

test("it says which message is reported, that nothing was sent, and what to do now", async () => {
  await show(new FakeHost());
  expect(screen.getByText("New bank details")).toBeVisible();
  expect(screen.getByText(/ann@payee\.example/)).toBeVisible();
  expect(screen.getByText(englishReport.nothingSent)).toBeVisible();
  expect(screen.getAllByRole("listitem")).toHaveLength(englishReport.steps.length);
  expect((await axe(document.body)).violations).toEqual([]);
});

test("the file that is saved is the message as it came", async () => {
  const host = new FakeHost();
  host.file = { status: "available", bytes };
  await show(host, "available");
  await userEvent.click(screen.getByRole("button", { name: englishReport.save }));
  expect(await screen.findByText(englishReport.saved("New bank details.eml"))).toBeVisible();
  expect(made.mock.calls[0]?.[0]).toMatchObject({ type: "message/rfc822", size: bytes.length });
});

test("where there is no file the page says how to get one, at once if the report button knew", async () => {
  await show(new FakeHost(), "unavailable");
  expect(screen.getByText(englishReport.notGiven("Fake Mail"))).toBeVisible();
});

test("in French, a file that does not come is told as well", async () => {
  await show(new FakeHost(), null, "fr");
  await userEvent.click(screen.getByRole("button", { name: frenchReport.save }));
  expect(await screen.findByText(/^Fake Mail ne donne pas/)).toBeVisible();
  expect(made).not.toHaveBeenCalled();
});
