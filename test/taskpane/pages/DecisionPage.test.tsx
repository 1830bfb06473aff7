/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { failed, type Store } from "../../../src/host/store";
import { DeskContext, type Desk } from "../../../src/taskpane/desk";
import { keepRequest } from "../../../src/taskpane/kept-requests";
import DecisionPage from "../../../src/taskpane/pages/DecisionPage";
import { requestFingerprint } from "../../../src/verify/approval/request";
import { spokenCode } from "../../../src/verify/approval/decision";
import { stateFingerprint } from "../../../src/verify/approval/state";
import { DEFAULT_POLICY } from "../../../src/verify/policy";
import { CEM, decision, reply, request } from "../../support/approval";
import { message } from "../../support/build";
import { FakeHost } from "../../support/fake-host";
import { renderPane } from "../../support/render-pane";
import { answered, GIVEN, verification } from "../../support/verification";

const VERIFICATION = verification("account-change", answered("hold", GIVEN.confirmed));
const REQUEST = { ...request, state: stateFingerprint(VERIFICATION) };
const DECISION = decision({ request: requestFingerprint(REQUEST) });

/** Shows the answer of the colleague to the one who asked, on a device whose store fails in some way. */
async function shown(broken: Partial<Store>) {
  const host = new FakeHost();
  await keepRequest(host.store, REQUEST, "asked");
  host.store = { ...host.store, ...broken };
  const told = jest.fn();
  const desk: Desk = {
    host,
    policy: { ...DEFAULT_POLICY, approvers: [{ name: "Cem", address: CEM }] },
    isRead: true,
    itemId: "answer",
    message: message({}),
    inspection: undefined as never,
    deviceKey: "0f".repeat(32),
    isOwn: () => true,
    store: { of: () => VERIFICATION, tell: told },
  };
  await act(async () => {
    renderPane(
      <Suspense>
        <DeskContext value={desk}>
          <DecisionPage message={reply(DECISION)} onBack={() => {}} />
        </DeskContext>
      </Suspense>,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return told;
}

async function typeCode(code: string) {
  await userEvent.type(screen.getByLabelText("Code that they said"), code);
  await userEvent.click(screen.getByRole("button", { name: "Check the code" }));
}

const FULL = () => Promise.resolve(failed("full"));

it("counts the agreement once the code was typed that the colleague said", async () => {
  const told = await shown({});
  await typeCode(spokenCode(DECISION));
  expect(await screen.findByText(/^Counted/)).toBeVisible();
  expect(told).toHaveBeenCalledTimes(2);
});

it("says so when the requests cannot be read, instead of taking the answer for one that nobody asked for", async () => {
  await shown({ list: FULL });
  expect(screen.getByText(/could not read or keep/)).toBeVisible();
});

it("does not say that it counted what the device could not keep", async () => {
  const told = await shown({ update: FULL });
  await typeCode(spokenCode(DECISION));
  expect(await screen.findByText(/could not read or keep/)).toBeVisible();
  expect(screen.queryByText(/^Counted/)).toBeNull();
  expect(told).not.toHaveBeenCalled();
});

it("takes no more codes where a wrong one cannot be noted", async () => {
  await shown({ update: FULL });
  await typeCode("000000");
  expect(await screen.findByText(/could not read or keep/)).toBeVisible();
  expect(screen.queryByLabelText("Code that they said")).toBeNull();
});
