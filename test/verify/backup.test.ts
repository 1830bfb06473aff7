import type { Account } from "../../src/directory/account";
import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { keptDirectory, keptText } from "../../src/directory/kept";
import {
  added,
  backupDue,
  backupFrom,
  backupText,
  lastBackupIn,
  registerStanding,
  summaryOf,
  type Backup,
  type Contents,
  type Taking,
} from "../../src/verify/backup";
import { broughtBy } from "../../src/verify/brought";
import { DEFAULT_POLICY } from "../../src/verify/policy";
import { entryAfter, entryText, START, type EntryOf, type Registered } from "../../src/verify/register";
import { account, directory, payee } from "../support/build";
import { record } from "../support/record";

const NOTHING: Contents = { directory: null, policy: null, register: [], verifications: [], requests: [] };
const NONE: Taking = { ticked: new Set(), organisation: EMPTY_DIRECTORY };
const CEM = { name: "Cem", address: "cem@buyer.example" };
const policyOf = (name: string) => JSON.stringify({ policy: { ...DEFAULT_POLICY, approvers: [{ ...CEM, name }] } });
const directoryOf = (...names: readonly string[]) =>
  keptText(directory({ payees: names.map((name) => payee({ name })) }));

/** Returns a register with one entry for each payee. */
function registerOf(...payees: readonly string[]): readonly string[] {
  const entries: EntryOf<Registered>[] = [];
  for (const name of payees) entries.push(entryAfter(entries.at(-1) ?? START, record({ payee: name })));
  return entries.map(entryText);
}

const backup = (contents: Partial<Contents>): Backup => ({
  madeAt: "2026-11-20T10:00:00.000Z",
  mailbox: "bob@buyer.example",
  contents: { ...NOTHING, ...contents },
});

const FULL = backup({
  directory: directoryOf("Ada", "Cem"),
  policy: policyOf("Cem"),
  register: registerOf("Ada", "Cem"),
  verifications: [{ key: "ab", text: "{}" }],
});

describe("a backup file", () => {
  it("is read as it was made", () => {
    expect(backupFrom(backupText(FULL))).toEqual({ backup: FULL });
  });

  it.each([
    ["a letter", "not-a-backup", "Dear Bob"],
    ["another JSON file", "not-a-backup", '{"payees":[]}'],
    ["nothing", "not-a-backup", "null"],
    ["the first half of one", "not-a-backup", backupText(FULL).slice(0, 300)],
    ["one of a newer program", "newer", '{"secondChannelBackup":2,"other":1}'],
    ["one that was changed", "changed", backupText(FULL).replace("Cem", "Eve")],
    ["one with a damaged directory", "directory", backupText(backup({ directory: '{"payees":7}' }))],
    ["one with a directory of a newer program", "newer", backupText(backup({ directory: '{"version":99}' }))],
  ])("%s is told as what it is (%s)", (_, fault, file) => {
    expect(backupFrom(file)).toEqual({ fault });
  });

  it("tells what it holds, whether its register is as it was, and who may agree", () => {
    const altered = registerOf("Ada", "Cem").map((text) => text.replace("Ada", "Eve"));
    expect(summaryOf({ ...FULL.contents, register: altered })).toMatchObject({
      payees: 2,
      entries: 2,
      faults: 1,
      verifications: 1,
      approvers: [CEM],
    });
  });
});

it.each([
  ["same", [], []],
  ["longer", [], ["Ada"]],
  ["longer", ["Ada"], ["Ada", "Cem"]],
  ["same", ["Ada", "Cem"], ["Ada"]],
  ["apart", ["Ada", "Eve"], ["Ada", "Cem"]],
  ["apart", ["Eve"], ["Ada", "Cem"]],
] as const)("the register of a backup is %s: here %j, there %j", (standing, here, there) => {
  expect(registerStanding(registerOf(...here), registerOf(...there))).toBe(standing);
});

it("an altered register goes on from nothing, and nothing goes on from it", () => {
  const altered = registerOf("Ada").map((text) => text.replace("Ada", "Eve"));
  expect(registerStanding([], altered)).toBe("apart");
  expect(registerStanding(altered, registerOf("Ada", "Cem"))).toBe("apart");
});

describe("adding a backup", () => {
  it("to an empty device gives all of it", () => {
    const { directory: kept, ...rest } = added(NOTHING, FULL, NONE) ?? NOTHING;
    expect(keptDirectory(kept)).toMatchObject({ directory: { payees: [{ name: "Ada" }, { name: "Cem" }] } });
    expect({ ...rest, directory: FULL.contents.directory }).toEqual(FULL.contents);
  });

  it("brings what is missing, and changes nothing that is there", () => {
    const here: Contents = {
      directory: directoryOf("Zoë"),
      policy: policyOf("Dan"),
      register: registerOf("Zoë"),
      verifications: [{ key: "ab", text: "mine" }],
      requests: [],
    };
    const both = added(here, FULL, NONE);
    expect(summaryOf(both ?? NOTHING)).toMatchObject({ payees: 3, approvers: [{ name: "Dan" }] });
    expect(both).toMatchObject({ register: here.register, verifications: here.verifications });
  });

  it("gives a payee who is known only what was ticked, and no account a better standing", () => {
    const holding = (...accounts: readonly Account[]): Contents => ({
      ...NOTHING,
      directory: keptText(directory({ payees: [payee({ name: "Ada", accounts })] })),
    });
    const [old, forged] = [account(), account({ value: "GB33BUKB20201555555555" })];
    const here = holding(old);
    const file = backup(holding({ ...old, status: "verified" }, { ...forged, status: "verified" }));
    const accountsAfter = (taking: Taking) => {
      const read = keptDirectory((added(here, file, taking) ?? NOTHING).directory);
      return read.state === "read"
        ? read.directory.payees[0]?.accounts.map(({ value, status }) => [value, status])
        : [];
    };
    const { additions } = broughtBy(here, file, EMPTY_DIRECTORY);
    expect(additions).toMatchObject([
      { payee: { name: "Ada" }, added: { what: "account", account: { value: forged.value } } },
    ]);
    expect(accountsAfter(NONE)).toEqual([[old.value, "recorded"]]);
    expect(accountsAfter({ ...NONE, ticked: new Set(additions.map(({ id }) => id)) })).toEqual([
      [old.value, "recorded"],
      [forged.value, "verified"],
    ]);
  });

  it("tells what this device would trust from then on", () => {
    const here = {
      ...NOTHING,
      directory: keptText(directory({ people: [{ name: "Cem", addresses: [CEM.address] }] })),
    };
    const trusting = directory({
      ownDomains: ["buyer-group.example"],
      people: [{ name: "CEM", addresses: [CEM.address, "cem@other.example"] }],
      sameCompany: [{ domains: ["seller.example", "se11er.example"], reason: "a letter", since: "2026-01-05" }],
    });
    const file = backup({ directory: keptText(trusting) });
    expect(broughtBy(here, file, EMPTY_DIRECTORY)).toEqual({
      additions: [],
      ownDomains: ["buyer-group.example"],
      sameCompany: [["seller.example", "se11er.example"]],
      people: [{ name: "CEM", address: "cem@other.example" }],
      genuine: 0,
    });
    expect(broughtBy({ ...NOTHING, directory: keptText(trusting) }, file, EMPTY_DIRECTORY)).toMatchObject({
      people: [],
      ownDomains: [],
    });
  });

  it("is not done over a directory that cannot be read", () => {
    expect(added({ ...NOTHING, directory: '{"version":99}' }, FULL, NONE)).toBeNull();
  });
});

describe("a backup is due", () => {
  const now = "2026-11-20T10:00:00.000Z";
  const last = { at: "2026-11-01T10:00:00.000Z", entries: 2, payees: 2 };
  const present = summaryOf(FULL.contents);
  it.each([
    ["never", null, present],
    [null, null, summaryOf(NOTHING)],
    [null, last, present],
    ["many", { ...last, payees: 22 }, present],
    [null, { ...last, entries: 1 }, present],
    ["old", { ...last, entries: 1, at: "2026-10-01T10:00:00.000Z" }, present],
    [null, { ...last, at: "2025-10-01T10:00:00.000Z" }, present],
  ] as const)("%s", (due, before, summary) => {
    expect(backupDue(before, summary, now)).toBe(due);
  });

  it("by the note of the last one, where it can be read", () => {
    expect(lastBackupIn(JSON.stringify(last))).toEqual(last);
    for (const other of [null, "", "{}", "[]"]) expect(lastBackupIn(other)).toBeNull();
  });
});
