/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { AskByMail } from "../../../../src/taskpane/components/approval/AskByMail";
import { DeskContext, type Desk } from "../../../../src/taskpane/desk";
import { DEFAULT_POLICY } from "../../../../src/verify/policy";
import { CEM } from "../../../support/approval";
import { message } from "../../../support/build";
import { FakeHost } from "../../../support/fake-host";
import { inspection } from "../../../support/inspection";
import { KEY } from "../../../support/record";
import { renderPane } from "../../../support/render-pane";
import { verification } from "../../../support/verification";

/** Shows the form of one who asks Cem. */
async function shown(host: FakeHost) {
  cleanup();
  const policy = { ...DEFAULT_POLICY, approvers: [{ name: "Cem", address: CEM }] };
  const about = { message: message({}), inspection: inspection(), itemId: "1", deviceKey: KEY, isRead: true };
  await act(async () => {
    renderPane(
      <Suspense>
        <DeskContext value={{ host, policy, ...about } as unknown as Desk}>
          <AskByMail verification={verification("account-change")} />
        </DeskContext>
      </Suspense>,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("says that nobody was asked where Outlook refused the draft, and asks again only after one was opened", async () => {
  const host = new FakeHost();
  host.draftFault = "refused";
  await shown(host);
  await press("Open the draft");
  expect(await screen.findByText(/^Outlook refused to open the draft/)).toBeVisible();
  await shown(host);
  expect(screen.getByText(/nobody was asked/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ask again" })).toBeNull();

  host.draftFault = null;
  await press("Open the draft");
  expect(await screen.findByRole("button", { name: "Ask again" })).toBeVisible();
  expect(screen.getByText(/^A draft to Cem was opened/)).toBeVisible();
});
