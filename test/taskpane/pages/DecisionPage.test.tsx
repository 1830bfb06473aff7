/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { failed, type Store } from "../../../src/host/store";
import { DeskContext, type Desk } from "../../../src/taskpane/desk";
import { keepRequest } from "../../../src/taskpane/kept-requests";
import { readVerification } from "../../../src/taskpane/kept-verifications";
import DecisionPage from "../../../src/taskpane/pages/DecisionPage";
import { requestFingerprint } from "../../../src/verify/approval/request";
import { spokenCode } from "../../../src/verify/approval/decision";
import { stateFingerprint } from "../../../src/verify/approval/state";
import { keptText } from "../../../src/verify/kept";
import { answerTo } from "../../../src/verify/verification";
import type { VerificationStore } from "../../../src/taskpane/use-verifications";
import { DEFAULT_POLICY } from "../../../src/verify/policy";
import { CEM, decision, reply, request } from "../../support/approval";
import { message } from "../../support/build";
import { FakeHost } from "../../support/fake-host";
import { renderPane } from "../../support/render-pane";
import { KEY } from "../../support/record";
import { answered, GIVEN, verification } from "../../support/verification";

const VERIFICATION = verification("account-change", answered("hold", GIVEN.confirmed));
const REQUEST = { ...request, state: stateFingerprint(VERIFICATION) };
const ABOUT = { mark: REQUEST.record.message, key: KEY };
const NOTHING_OPEN: VerificationStore = {
  of: () => null,
  keepingOf: () => ({ isRead: true, fault: null, isWaiting: false, isSetAside: false }),
  open: () => undefined,
  begin: () => undefined,
  tell: () => Promise.resolve(null),
};
const DECISION = decision({ request: requestFingerprint(REQUEST) });

let drawn: ReturnType<typeof renderPane> | null = null;
afterEach(() => {
  drawn = null;
});

/** Shows the answer of the colleague to the one who asked, on a device whose store fails in some way. */
async function shown(broken: Partial<Store>, answer = DECISION, host = new FakeHost()) {
  const { store } = host;
  if ((await readVerification({ store }, { ...ABOUT, itemId: "asked" })) === null) {
    await keepRequest(store, REQUEST, "asked");
    await store.update("verifications", ABOUT.mark.sha256, () => keptText(VERIFICATION, ABOUT.mark, ABOUT.key));
  }
  host.store = { ...store, ...broken };
  const desk: Desk = {
    host,
    policy: { ...DEFAULT_POLICY, approvers: [{ name: "Cem", address: CEM }] },
    isRead: true,
    itemId: "answer",
    message: message({}),
    inspection: undefined as never,
    deviceKey: ABOUT.key,
    isOwn: () => true,
    store: NOTHING_OPEN,
  };
  await act(async () => {
    drawn?.unmount();
    drawn = renderPane(
      <Suspense>
        <DeskContext value={desk}>
          <DecisionPage message={reply(answer)} onBack={() => {}} />
        </DeskContext>
      </Suspense>,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return async () => {
    const kept = await readVerification({ store }, { ...ABOUT, itemId: "asked" });
    return kept && answerTo(kept.verification, "second")?.given;
  };
}

async function typeCode(code: string) {
  await userEvent.type(screen.getByLabelText("Code that they said"), code);
  await userEvent.click(screen.getByRole("button", { name: "Check the code" }));
}

const FULL = () => Promise.resolve(failed("full"));

it("counts the agreement once the code was typed that the colleague said", async () => {
  const secondAnswer = await shown({});
  await typeCode(spokenCode(DECISION));
  expect(await screen.findByText(/^Counted/)).toBeVisible();
  expect(await secondAnswer()).toMatchObject({ form: "second-person", agreement: { address: CEM } });
});

it("says who answers and why that counts before a code is typed", async () => {
  await shown({});
  expect(screen.getByText(`This answer came from ${CEM}.`)).toBeVisible();
  expect(screen.getByText(/your own organisation/)).toBeVisible();
  expect(screen.getByText(/You asked Cem/)).toBeVisible();
});

it("counts a refusal as soon as it is read, without a click", async () => {
  const secondAnswer = await shown({}, decision({ request: DECISION.request, agreed: false, note: "wrong payee" }));
  expect(screen.getByText(/Cem does not agree/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Note/ })).toBeNull();
  expect(await secondAnswer()).toMatchObject({ form: "refused", refusal: { address: CEM, note: "wrong payee" } });
});

it("gives each answer tries of its own: a forged one uses up none of the genuine one's", async () => {
  const host = new FakeHost();
  await shown({}, { ...DECISION, note: "forged, with the same nonce" }, host);
  const wrong = spokenCode(DECISION);
  for (let tries = 0; tries < 3; tries += 1) await typeCode(wrong);
  expect(await screen.findByText(/^Three wrong codes/)).toBeVisible();
  await shown({}, DECISION, host);
  await typeCode(spokenCode(DECISION));
  expect(await screen.findByText(/^Counted/)).toBeVisible();
});

it("says that the request was damaged and set aside, instead of that nobody asked", async () => {
  const host = new FakeHost();
  await shown({}, DECISION, host);
  await host.store.update("requests", REQUEST.id, () => "{");
  await shown({}, DECISION, host);
  expect(screen.getByText(/damaged and set aside/)).toBeVisible();
  const aside = await host.store.list("aside");
  expect(aside).toMatchObject({ value: [{ text: "{" }] });
});

it("says so when the requests cannot be read, instead of taking the answer for one that nobody asked for", async () => {
  await shown({ list: FULL });
  expect(screen.getByText(/could not read or keep/)).toBeVisible();
});

it("does not say that it counted what the device could not keep", async () => {
  const secondAnswer = await shown({ update: FULL });
  await typeCode(spokenCode(DECISION));
  expect(await screen.findByText(/could not read or keep/)).toBeVisible();
  expect(screen.queryByText(/^Counted/)).toBeNull();
  expect(await secondAnswer()).toBeUndefined();
});

it("takes no more codes where a wrong one cannot be noted", async () => {
  await shown({ update: FULL });
  await typeCode("000000");
  expect(await screen.findByText(/could not read or keep/)).toBeVisible();
  expect(screen.queryByLabelText("Code that they said")).toBeNull();
});
