/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "fake-indexeddb/auto";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { keptText as keptDirectoryText } from "../../src/directory/kept";
import { indexedDbStore } from "../../src/host/indexed-db-store";
import { failed, type Collection, type Store, type StoreFault } from "../../src/host/store";
import { englishFaults } from "../../src/locales/faults/en";
import { englishRegister } from "../../src/locales/register/en";
import { englishVerification } from "../../src/locales/verification/en";
import { readVerification } from "../../src/taskpane/kept-verifications";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { keptMark, keptText } from "../../src/verify/kept";
import { entryIn } from "../../src/verify/register";
import { body, directory, message, payee } from "../support/build";
import { FakeHost } from "../support/fake-host";
import { KEY } from "../support/record";
import { renderPane } from "../support/render-pane";
import { answered, GIVEN, LATER, verification } from "../support/verification";

/** Every fault of the device's storage ends in a sentence, on every page that reads or writes. */

const FAULTS: readonly StoreFault[] = ["unavailable", "full", "no-answer", "failed"];

const MESSAGE = message({ subject: "Invoice 12", body: body("Please pay.") });
const MARK = keptMark(MESSAGE);

/** Returns a host whose device fails in one way: a full one can still be read. */
function failing(fault: StoreFault): FakeHost {
  const host = new FakeHost();
  const fails = () => Promise.resolve(failed(fault));
  const reading = fault === "full" ? {} : { read: fails, list: fails };
  host.store = { ...host.store, ...reading, update: fails, append: fails, rewrite: fails };
  return host;
}

/** Opens the pane, with the message where there is one, and presses some buttons in turn. */
async function pressed(host: FakeHost, withMessage: boolean, ...names: readonly (string | RegExp)[]) {
  if (withMessage) host.openMessage("1", MESSAGE);
  await act(async () => {
    renderPane(
      <Suspense>
        <TaskPane host={host} />
      </Suspense>,
    );
    await Promise.resolve();
  });
  for (const name of names) await userEvent.click(await screen.findByRole("button", { name }));
}

const said = (sentence: string) => screen.findAllByText((text) => text.includes(sentence));

/** The pages, how each is reached without a message, and what is pressed there to write. */
const PAGES: readonly (readonly [string, readonly string[]])[] = [
  ["Directory", []],
  ["Register", []],
  ["On hold", []],
  ["Second person", ["Save"]],
  ["Settings", []],
];

describe.each(FAULTS.filter((fault) => fault !== "full"))("a device that does not work (%s)", (fault) => {
  it.each(PAGES)("is told on the page %s", async (page, buttons) => {
    await pressed(failing(fault), false, page, ...buttons);
    expect(await said(englishFaults[fault])).not.toHaveLength(0);
  });
});

it.each(FAULTS)("a verification says that it lasts while the pane is open (%s)", async (fault) => {
  await pressed(failing(fault), true, "Verify another way");
  expect(await said(englishVerification.notKept(englishFaults[fault]))).toHaveLength(1);
});

it("a record that a full device does not take is said, whatever page is open", async () => {
  await pressed(failing("full"), true, "Verify another way", englishVerification.outcomes.fraud);
  expect(await screen.findByRole("alert")).toHaveTextContent(/not in the register yet/);
});

it("a full device is said where the rule for the second person is saved", async () => {
  await pressed(failing("full"), false, "Second person", "Save");
  expect(await said(englishFaults.full)).toHaveLength(1);
});

/** Texts that stand in the store, and what is said of them. */
const TEXTS: readonly (readonly [string, string, readonly string[], (store: Store) => Promise<unknown>, string])[] = [
  [
    "a damaged verification",
    "with message",
    ["Verify another way"],
    (store) => store.update("verifications", MARK.sha256, () => "{"),
    englishVerification.setAside,
  ],
  [
    "a verification of a newer program",
    "with message",
    ["Verify another way"],
    (store) => store.update("verifications", MARK.sha256, () => '{"version":99}'),
    englishFaults.newer,
  ],
  [
    "a damaged verification of another message",
    "without",
    ["On hold"],
    (store) => store.update("verifications", "ab".repeat(32), () => "{"),
    englishRegister.held.unread(1),
  ],
  [
    "a damaged entry of the register",
    "without",
    ["Register"],
    (store) => store.append("register", () => "{"),
    englishRegister.chain.faults.unreadable,
  ],
  [
    "a damaged directory",
    "without",
    ["Directory"],
    (store) => store.update("directory", "own", () => "{"),
    "set aside",
  ],
  [
    "a directory of a newer program",
    "without",
    ["Directory"],
    (store) => store.update("directory", "own", () => '{"version":99}'),
    "newer version",
  ],
];

it.each(TEXTS)("%s is told (%s)", async (_, where, buttons, prepare, sentence) => {
  const host = new FakeHost();
  await prepare(host.store);
  await pressed(host, where === "with message", ...buttons);
  expect(await said(sentence)).not.toHaveLength(0);
});

it("a conclusion whose entry was lost as the pane was closed is entered when its message is opened again, and once", async () => {
  const host = new FakeHost();
  // The simulated page lacks it, and the texts that are kept are their own copies.
  globalThis.structuredClone = (text) => text;
  host.store = indexedDbStore("missing entry");
  await host.store.update("device", "key", () => KEY);
  const concluded = verification("other", { type: "concluded", outcome: "fraud", at: LATER });
  await host.store.update("verifications", MARK.sha256, () => keptText(concluded, MARK, KEY));
  for (let opening = 0; opening < 2; opening += 1) {
    await pressed(host, true);
    await waitFor(async () => {
      const kept = await readVerification(host, { itemId: "1", mark: MARK, key: KEY });
      expect(kept?.verification.conclusion?.isEntered).toBe(true);
    });
    cleanup();
  }
  const entries = await host.store.list("register");
  expect(entries.status === "done" && entries.value.map(({ text }) => entryIn(text)?.record)).toMatchObject([
    { outcome: "fraud", at: LATER },
  ]);
});

it.each(["verifications", "register"] as const)(
  "a conclusion is said to be kept only once the device has taken it (%s)",
  async (waiting) => {
    const host = new FakeHost();
    const { store } = host;
    let take = (): void => undefined;
    const taken = new Promise<void>((resolve) => (take = resolve));
    const when = (collection: Collection) => (collection === waiting ? taken : Promise.resolve());
    host.store = {
      ...store,
      update: (collection, ...asked) => when(collection).then(() => store.update(collection, ...asked)),
      append: (collection, ...asked) => when(collection).then(() => store.append(collection, ...asked)),
    };
    await pressed(host, true, "Verify another way", englishVerification.outcomes.fraud);
    expect(await screen.findByText(englishVerification.beingKept)).toBeVisible();
    expect(screen.queryByText(englishVerification.kept)).toBeNull();
    act(take);
    expect(await screen.findByText(englishVerification.kept)).toBeVisible();
  },
);

it("a policy that was damaged is set aside and said, whatever page is open", async () => {
  const host = new FakeHost();
  await host.store.update("device", "policy", () => "{");
  await pressed(host, false);
  expect(await said("settings for the second person were damaged")).toHaveLength(1);
});

it("a verification and a directory of an older form are gone on with", async () => {
  const host = new FakeHost();
  await host.store.update("device", "key", () => KEY);
  const older = keptText(verification("other", answered("hold", GIVEN.confirmed)), MARK, KEY);
  await host.store.update("verifications", MARK.sha256, () => older.replace('"version":1,', ""));
  const known = keptDirectoryText(directory({ payees: [payee({ name: "Ada" })] })).replace(/"version":\d,/, "");
  await host.store.update("directory", "own", () => known);
  await pressed(host, true, "Continue verification");
  expect(await screen.findByText(englishVerification.kept)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  await userEvent.click(screen.getByRole("button", { name: "More" }));
  await userEvent.click(screen.getByRole("button", { name: "Directory" }));
  expect(await screen.findByRole("button", { name: /^Ada/ })).toBeVisible();
});
