import { keepPolicy, readPolicy } from "../../src/taskpane/kept-policy";
import { sectionIn, withSection } from "../../src/taskpane/preference-sections";
import { DEFAULT_POLICY } from "../../src/verify/policy";
import { FakeHost } from "../support/fake-host";

const OWN = { ...DEFAULT_POLICY, approvers: [{ name: "Cem", address: "cem@buyer.example" }] };
const EVIL = { ...DEFAULT_POLICY, approvers: [{ name: "Cem", address: "cem@buyer-mail.example" }] };

it("at first nothing is asked", async () => {
  expect(await readPolicy(new FakeHost())).toEqual({
    own: DEFAULT_POLICY,
    organisation: null,
    proposed: null,
    isFaulty: false,
    isSetAside: false,
  });
});

it("what is damaged is set aside, and said so", async () => {
  const host = new FakeHost();
  await host.store.update("device", "policy", () => "{");
  expect(await readPolicy(host)).toMatchObject({ own: DEFAULT_POLICY, isSetAside: true });
  expect(await host.store.list("aside")).toMatchObject({ value: [{ text: "{" }] });
  expect(await readPolicy(host)).toMatchObject({ isSetAside: false });
});

it("what was kept counts, and leaves the other preferences as they are", async () => {
  const host = new FakeHost();
  await host.preferences.write('{"later":1}');
  expect(await keepPolicy(host, OWN)).toBeNull();
  expect(await readPolicy(host)).toMatchObject({ own: OWN, proposed: null });
  const read = await host.preferences.read();
  expect("text" in read && read.text).toContain('"later":1');
});

it("an approver whom somebody wrote into the mailbox does not count until the person looked", async () => {
  const host = new FakeHost();
  await keepPolicy(host, OWN);
  await host.preferences.write(withSection(null, "policy", EVIL));
  expect(await readPolicy(host)).toMatchObject({ own: OWN, proposed: EVIL });
});

it("the organisation's file may have a policy, and says so when it cannot be read", async () => {
  const host = new FakeHost();
  host.directory = '{"policy":{"validMonths":6}}';
  expect(await readPolicy(host)).toMatchObject({ organisation: { validMonths: 6 }, isFaulty: false });
  host.directory = '{"policy":{"validMonths":0}}';
  expect(await readPolicy(host)).toMatchObject({ organisation: null, isFaulty: true });
  host.directory = new Error("gone");
  expect(await readPolicy(host)).toMatchObject({ organisation: null, isFaulty: false });
});

it.each([null, "", "[]", "nothing"])("a text that is no preferences, %j, has no section", (text) => {
  expect(sectionIn(text, "policy")).toBeUndefined();
  expect(JSON.parse(withSection(text, "policy", 1))).toEqual({ policy: 1 });
});
