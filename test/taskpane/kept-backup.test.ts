import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { failed } from "../../src/host/store";
import { deleteEverything, noteBackup, readContents, restore } from "../../src/taskpane/kept-backup";
import { enter, readKept } from "../../src/taskpane/kept-register";
import { backupFrom, summaryOf, type Backup } from "../../src/verify/backup";
import { keptText } from "../../src/directory/kept";
import { directory, payee } from "../support/build";
import { FakeHost } from "../support/fake-host";
import { KEY, record } from "../support/record";

const AT = "2026-11-20T10:00:00.000Z";

/** Returns the host of a device that keeps a payee, an entry of the register, a verification and its key. */
async function device(name: string): Promise<FakeHost> {
  const host = new FakeHost();
  await host.store.update("directory", "own", () => keptText(directory({ payees: [payee({ name })] })));
  await host.store.update("device", "key", () => KEY);
  await host.store.update("verifications", name, () => "{}");
  await enter(host.store, record({ payee: name }));
  return host;
}

async function contentsOf({ store }: FakeHost) {
  const read = await readContents(store);
  if (read.status === "failed") throw new Error(read.fault);
  return read.value.contents;
}

async function backupOf(host: FakeHost): Promise<Backup> {
  return { madeAt: AT, mailbox: "bob@buyer.example", contents: await contentsOf(host) };
}

it("what one device kept, an empty one has after restoring it, and enters further records after it", async () => {
  const backup = await backupOf(await device("Ada"));
  const other = new FakeHost();
  await restore(other, backup, { how: "add", ticked: new Set(), organisation: EMPTY_DIRECTORY }, AT);
  expect(await contentsOf(other)).toMatchObject({
    register: backup.contents.register,
    verifications: backup.contents.verifications,
  });
  await enter(other.store, record({ payee: "Cem" }));
  const register = await readKept(other.store);
  expect(register).toMatchObject({ value: [{ fault: null }, { fault: null, place: 2 }] });
});

it("to replace sets aside what was there, as a backup that can be restored", async () => {
  const host = await device("Ada");
  const before = await contentsOf(host);
  await restore(host, await backupOf(await device("Cem")), { how: "replace" }, AT);
  expect(summaryOf(await contentsOf(host))).toMatchObject({ payees: 1, entries: 1 });
  expect((await contentsOf(host)).register).not.toEqual(before.register);
  const aside = await host.store.read("aside", `backup ${AT}`);
  const text = aside.status === "done" ? (aside.value ?? "") : "";
  expect(backupFrom(text)).toMatchObject({ backup: { contents: before } });
});

it("the device's own key stays, whatever is restored", async () => {
  const host = await device("Ada");
  await restore(host, await backupOf(new FakeHost()), { how: "replace" }, AT);
  await expect(host.store.read("device", "key")).resolves.toMatchObject({ value: KEY });
});

it("changes nothing where the device does not take it", async () => {
  const host = await device("Ada");
  const before = await contentsOf(host);
  host.store = { ...host.store, rewrite: () => Promise.resolve(failed("full")) };
  const restored = await restore(host, await backupOf(await device("Cem")), { how: "replace" }, AT);
  expect(restored).toEqual({ status: "failed", fault: "full" });
  expect(await contentsOf(host)).toEqual(before);
});

it("writes nothing over a directory of a newer program", async () => {
  const host = new FakeHost();
  await host.store.update("directory", "own", () => '{"version":99}');
  const restored = await restore(
    host,
    await backupOf(await device("Cem")),
    { how: "add", ticked: new Set(), organisation: EMPTY_DIRECTORY },
    AT,
  );
  expect(restored).toEqual({ status: "failed", fault: "newer" });
  await expect(host.store.read("directory", "own")).resolves.toMatchObject({ value: '{"version":99}' });
});

it("remembers when a backup was made, and of how much", async () => {
  const host = await device("Ada");
  await noteBackup(host.store, await contentsOf(host), AT);
  const read = await readContents(host.store);
  expect(read).toMatchObject({ value: { last: { at: AT, payees: 1, entries: 1 } } });
});

it("deletes everything, the key and what was set aside too", async () => {
  const host = await device("Ada");
  await host.store.update("aside", "directory", () => "damaged");
  await host.preferences.write("policy");
  expect(await deleteEverything(host)).toEqual({ device: null, mailbox: null });
  for (const collection of ["directory", "verifications", "register", "device", "aside"] as const) {
    await expect(host.store.list(collection)).resolves.toEqual({ status: "done", value: [] });
  }
  await expect(host.preferences.read()).resolves.toEqual({ text: "" });
});

it("says what of it the mailbox did not let go", async () => {
  const host = await device("Ada");
  host.preferences = { ...host.preferences, write: () => Promise.resolve("refused") };
  expect(await deleteEverything(host)).toEqual({ device: null, mailbox: "refused" });
});
