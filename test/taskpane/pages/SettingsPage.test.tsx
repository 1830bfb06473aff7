/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import { EMPTY_DIRECTORY } from "../../../src/directory/directory";
import { keptText } from "../../../src/directory/kept";
import { failed } from "../../../src/host/store";
import { enter } from "../../../src/taskpane/kept-register";
import SettingsPage from "../../../src/taskpane/pages/SettingsPage";
import { backupFrom, backupText, type Contents } from "../../../src/verify/backup";
import { directory, payee } from "../../support/build";
import { FakeHost } from "../../support/fake-host";
import { record } from "../../support/record";
import { renderPane } from "../../support/render-pane";

const NOTHING: Contents = { directory: null, policy: null, register: [], verifications: [], requests: [] };
const directoryOf = (...names: readonly string[]) =>
  keptText(directory({ payees: names.map((name) => payee({ name })) }));

/** The files that the page gave to the browser. */
const files: Blob[] = [];

beforeEach(() => {
  files.length = 0;
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

async function deviceWith(...names: readonly string[]): Promise<FakeHost> {
  const host = new FakeHost();
  await host.store.update("directory", "own", () => directoryOf(...names));
  await enter(host.store, record());
  return host;
}

async function shown(host: FakeHost, language = "en", organisation = EMPTY_DIRECTORY) {
  return act(async () => {
    const drawn = renderPane(
      <Suspense>
        <SettingsPage
          host={host}
          organisation={organisation}
          policyPage={(onBack) => <button onClick={onBack}>the policy’s page</button>}
          onBack={() => {}}
        />
      </Suspense>,
      language,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return drawn;
  });
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
/** Chooses a file; jsdom's own cannot be read. */
const choose = (text: string) => {
  const file = new File([text], "backup.json", { type: "application/json" });
  return userEvent.upload(
    screen.getByLabelText("Choose a backup file"),
    Object.assign(file, { text: () => Promise.resolve(text) }),
  );
};
const backup = (contents: Partial<Contents>, mailbox = "bob@buyer.example") =>
  backupText({ madeAt: "2026-11-20T10:00:00.000Z", mailbox, contents: { ...NOTHING, ...contents } });

it("says which device has the data, how much, and whether the browser keeps it", async () => {
  const { container } = await shown(await deviceWith("Ada", "Cem"));
  expect(
    screen.getByText(/On this device only, in this browser \(mail program: Fake Mail\), for bob@buyer/),
  ).toBeVisible();
  expect(screen.getByText(/2 payees with 0 accounts, 0 verifications, 1 entry in the register/)).toBeVisible();
  expect(screen.getByText(/The browser may delete it when the disk fills up/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it("reminds of a backup until one was saved, and the file can be read", async () => {
  await shown(await deviceWith("Ada"));
  expect(screen.getByText("No backup was made yet.")).toBeVisible();
  await press("Save a backup");
  expect(await screen.findByText(/^Last backup:/)).toBeVisible();
  expect(screen.queryByText("No backup was made yet.")).toBeNull();
  const text = screen.getByLabelText<HTMLTextAreaElement>("Text of the file").value;
  expect(files).toHaveLength(1);
  expect(backupFrom(text)).toMatchObject({ backup: { mailbox: "bob@buyer.example" } });
});

it("shows what a backup holds before it adds it", async () => {
  const host = await deviceWith("Ada");
  await shown(host);
  await choose(backup({ directory: directoryOf("Cem") }, "eve@buyer.example"));
  expect(await screen.findByText("This is the backup of another mailbox.")).toBeVisible();
  expect(
    screen.getByText("It holds 1 payee with 0 accounts, 0 verifications, 0 entries in the register."),
  ).toBeVisible();
  await press("Add what is missing here");
  expect(await screen.findByText("Restored: what was missing was added.")).toBeVisible();
  expect(screen.getByText(/^Kept here: 2 payees/)).toBeVisible();
});

it("asks for each addition to a payee who is known, and names whom the file would trust", async () => {
  const host = await deviceWith("Ada");
  await shown(host);
  const forged = {
    kind: "iban",
    value: "GB33BUKB20201555555555",
    status: "verified",
    source: "call",
    since: null,
  } as const;
  const file = directory({
    ownDomains: ["buyer-group.example"],
    payees: [payee({ name: "Ada", accounts: [forged] })],
  });
  await choose(backup({ directory: keptText(file) }));
  expect(await screen.findByText("It would make these domains your own: buyer-group.example.")).toBeVisible();
  expect(await screen.findByLabelText(/^Ada, account: GB33 BUKB/)).not.toBeChecked();
  await press("Add what is missing here");
  expect(await screen.findByText(/^Restored/)).toBeVisible();
  expect(screen.getByText(/^Kept here: 1 payee with 0 accounts/)).toBeVisible();
});

it("shows first what in the file belongs to a payee who is known here under another name, if only by the organisation", async () => {
  const known = payee({ name: "Ada", domains: ["ada.example"] });
  await shown(new FakeHost(), "en", directory({ payees: [known] }));
  const other = payee({ name: "Ada Closing", addresses: ["closing@ada.example"] });
  await choose(backup({ directory: keptText(directory({ payees: [other] })) }));
  expect(await screen.findByText("closing@ada.example is on record for Ada.")).toBeVisible();
});

it("asks once more before it replaces what is here", async () => {
  await shown(await deviceWith("Ada", "Cem"));
  await choose(backup({ directory: directoryOf("Zoë") }));
  await press("Replace what is here");
  expect(screen.getByText(/^This device has 2 payees.*They are set aside here/)).toBeVisible();
  await press("Yes, replace");
  expect(await screen.findByText(/What was here is set aside/)).toBeVisible();
  expect(screen.getByText(/^Kept here: 1 payee/)).toBeVisible();
});

it.each([
  ["a letter", "Dear Bob", /This is no backup file of this program/],
  ["a changed one", backup({ directory: directoryOf("Cem") }).replace("Cem", "Eve"), /changed or damaged/],
])("says what is wrong with %s, and changes nothing", async (_, text, sentence) => {
  await shown(await deviceWith("Ada"));
  await choose(text);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add what is missing here" })).toBeNull();
});

it("says that nothing was changed where the device does not take the backup", async () => {
  const host = await deviceWith("Ada");
  host.store = { ...host.store, rewrite: () => Promise.resolve(failed("full")) };
  await shown(host);
  await choose(backup({ directory: directoryOf("Cem") }));
  await press("Add what is missing here");
  expect(await screen.findByText("Nothing was changed: the storage of this device is full.")).toBeVisible();
});

it("deletes everything once it said what that is and the word was typed, in French too", async () => {
  const host = await deviceWith("Ada");
  await shown(host, "fr");
  await press("Tout supprimer…");
  expect(screen.getByText(/sont supprimés.*1 bénéficiaire avec 0 compte/)).toBeVisible();
  const button = screen.getByRole("button", { name: "Tout supprimer maintenant" });
  expect(button).toBeDisabled();
  await userEvent.type(screen.getByLabelText("Pour supprimer, tapez SUPPRIMER"), "supprimer");
  await userEvent.click(button);
  expect(await screen.findByText("Tout a été supprimé.")).toBeVisible();
  await expect(host.store.list("register")).resolves.toEqual({ status: "done", value: [] });
});

it("leads to the rule for the second person and back", async () => {
  await shown(await deviceWith("Ada"));
  await press("Who may agree, and when");
  await press("the policy’s page");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible());
});

it("says why it cannot read what the device keeps, and reads it again", async () => {
  const host = await deviceWith("Ada");
  const { list } = host.store;
  let isBroken = true;
  host.store = { ...host.store, list: (of) => (isBroken ? Promise.resolve(failed("unavailable")) : list(of)) };
  await shown(host);
  expect(screen.getByText(/could not be read: the browser allows no storage here/)).toBeVisible();
  isBroken = false;
  await press("Try again");
  expect(await screen.findByText(/^Kept here: 1 payee/)).toBeVisible();
});
