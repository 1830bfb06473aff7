/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import { enter } from "../../../src/taskpane/kept-register";
import { keepEvents } from "../../../src/taskpane/kept-verifications";
import OnHoldPage from "../../../src/taskpane/pages/OnHoldPage";
import { keptMark } from "../../../src/verify/kept";
import { mailbox, message } from "../../support/build";
import { FakeHost } from "../../support/fake-host";
import { KEY, record } from "../../support/record";
import { renderPane } from "../../support/render-pane";
import { start } from "../../support/verification";

const MESSAGE = message({ subject: "Invoice 12", from: mailbox("Ann <ann@payee.example>"), date: null });

async function shown(host: FakeHost, language = "en") {
  return act(async () => {
    const drawn = renderPane(
      <Suspense>
        <OnHoldPage host={host} deviceKey={KEY} onBack={() => {}} />
      </Suspense>,
      language,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return drawn;
  });
}

async function withOneHeld(): Promise<FakeHost> {
  const host = new FakeHost();
  const none = { before: null, fresh: null };
  await keepEvents(host.store, { mark: keptMark(MESSAGE), key: KEY }, [start("account-change")], none);
  return host;
}

it("says what waits, since when and for what, and how to get back to the message", async () => {
  const { container } = await shown(await withOneHeld());
  const item = screen.getByRole("button", { name: /Northgate Title, €1,250.50.*Next: Put it on hold/ });
  await userEvent.click(item);
  expect(screen.getByText("In your mailbox, look for “Invoice 12” from ann@payee.example.")).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it("takes off the list what will not be paid", async () => {
  await shown(await withOneHeld());
  await userEvent.click(screen.getByRole("button", { name: /Northgate/ }));
  await userEvent.click(screen.getByRole("button", { name: "Take off this list" }));
  expect(await screen.findByText("No payment is on hold on this device.")).toBeVisible();
});

it("names the accounts whose verification is over, in French too", async () => {
  const host = new FakeHost();
  await enter(host.store, record({ payee: "Ada", outcome: "verified", expires: "2020-01-01T00:00:00.000Z" }));
  await shown(host, "fr");
  expect(screen.getByRole("region", { name: "À vérifier de nouveau" })).toHaveTextContent(
    /Ada.*Expirée le 1er janv. 2020/,
  );
});
