/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import { DeskContext, type Desk } from "../../../src/taskpane/desk";
import ApproverPage from "../../../src/taskpane/pages/ApproverPage";
import { requestBlock } from "../../../src/verify/approval/request";
import { DEFAULT_POLICY } from "../../../src/verify/policy";
import { CEM, ME, request } from "../../support/approval";
import { body, mailbox, message } from "../../support/build";
import { existing } from "../../support/existing";
import { FakeHost } from "../../support/fake-host";
import { renderPane } from "../../support/render-pane";

const ASKED = message({ from: mailbox(`Bob <${ME}>`), body: body(requestBlock(request)) });

/** Opens the request in the pane of the colleague who is asked. */
async function opened(host: FakeHost) {
  cleanup();
  const desk = { host, policy: DEFAULT_POLICY, isRead: true, itemId: "asked", message: ASKED, isOwn: () => true };
  return act(async () => {
    const drawn = renderPane(
      <Suspense>
        <DeskContext value={desk as unknown as Desk}>
          <ApproverPage message={ASKED} onBack={() => {}} />
        </DeskContext>
      </Suspense>,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return drawn;
  });
}

const ticks = () => screen.getAllByRole<HTMLInputElement>("checkbox");
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("keeps what was ticked and noted, and later the code, for one who leaves the page and comes back", async () => {
  const host = new FakeHost();
  host.me = CEM;
  await opened(host);
  await userEvent.click(existing(ticks()[0]));
  await userEvent.type(screen.getByLabelText("Note"), "ok");
  const { container } = await opened(host);
  expect(ticks().map(({ checked }) => checked)).toEqual([true, false, false, false]);
  expect(screen.getByLabelText("Note")).toHaveValue("ok");
  expect((await axe(container)).violations).toEqual([]);

  for (const box of ticks().slice(1)) await userEvent.click(box);
  await press("Agree");
  const code = (await screen.findByText(/^\d{6}$/)).textContent;
  await opened(host);
  expect(screen.getByText(code)).toBeVisible();
});

it("says that what it had kept was damaged, and begins anew", async () => {
  const host = new FakeHost();
  host.me = CEM;
  await opened(host);
  await userEvent.click(existing(ticks()[0]));
  const [kept] = await host.store.list("answers").then((all) => (all.status === "done" ? all.value : []));
  await host.store.update("answers", existing(kept).key, () => "{");
  await opened(host);
  expect(screen.getByText(/damaged and set aside/)).toBeVisible();
  expect(ticks().some(({ checked }) => checked)).toBe(false);
});
