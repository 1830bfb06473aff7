import { memoryStore } from "../../src/host/memory-store";
import { failed, type Store } from "../../src/host/store";
import { VerificationKeeper } from "../../src/taskpane/verification-keeper";
import { keptMark } from "../../src/verify/kept";
import { DEFAULT_POLICY } from "../../src/verify/policy";
import { answerTo, draftFor, type VerificationEvent } from "../../src/verify/verification";
import { body, message } from "../support/build";
import { FakeHost, settle } from "../support/fake-host";
import { inspection } from "../support/inspection";
import { KEY } from "../support/record";
import { answered, AT, couldNot, GIVEN } from "../support/verification";

const OTHER_KEY = "2".repeat(64);
const MESSAGE = message({ subject: "Invoice 12", body: body("Please pay.") });
const VERIFIABLE = { id: "1", message: MESSAGE, inspection: inspection() };
const { sha256 } = keptMark(MESSAGE);
const HELD = answered("hold", GIVEN.confirmed);
const typed = (text: string): VerificationEvent => ({ type: "typed", step: "number", field: "number", text });

/** Returns a pane that has the message open, and has read what is kept of it. */
async function pane(host: FakeHost, key = KEY): Promise<VerificationKeeper> {
  const keeper = new VerificationKeeper(host, key, () => AT);
  keeper.open(VERIFIABLE, DEFAULT_POLICY);
  await keeper.tell("1", []);
  return keeper;
}

/** Returns a pane in which the verification of the message is begun. */
async function begun(host: FakeHost, key = KEY): Promise<VerificationKeeper> {
  const keeper = await pane(host, key);
  keeper.begin("1");
  await keeper.tell("1", [{ type: "scenario-chosen", scenario: "other", reason: "as agreed" }]);
  return keeper;
}

const isHeld = (keeper: VerificationKeeper) => {
  const verification = keeper.of("1");
  return verification !== null && answerTo(verification, "hold")?.kind === "done";
};
const draftIn = (keeper: VerificationKeeper) => {
  const verification = keeper.of("1");
  return verification && draftFor(verification, "number");
};

it("nothing begins by itself, and an event is shown at once, for its message and no other", async () => {
  const keeper = await pane(new FakeHost());
  expect(keeper.of("1")).toBeNull();
  keeper.begin("1");
  void keeper.tell("1", [HELD]);
  expect(isHeld(keeper)).toBe(true);
  expect(keeper.of("2")).toBeNull();
});

it("goes on after a reload, with what was answered and what was typed", async () => {
  const host = new FakeHost();
  await (await begun(host)).tell("1", [HELD, typed("+44")]);
  const reloaded = await pane(host);
  expect(isHeld(reloaded)).toBe(true);
  expect(draftIn(reloaded)).toEqual({ number: "+44" });
});

describe("two panes on one message", () => {
  it("lose neither's answers, and each shows the other's", async () => {
    const host = new FakeHost();
    const first = await begun(host);
    const second = await begun(host);
    await Promise.all([first.tell("1", [HELD]), second.tell("1", [typed("+44")])]);
    await settle();
    for (const keeper of [first, second]) {
      expect(isHeld(keeper)).toBe(true);
      expect(draftIn(keeper)).toEqual({ number: "+44" });
    }
  });

  it("conclude nothing that an answer in the other one has voided", async () => {
    const host = new FakeHost();
    const first = await begun(host);
    const answers = ["hold", "number", "call"].map((step) =>
      answered(step, GIVEN[step === "hold" ? "confirmed" : step === "number" ? "number" : "call"]),
    );
    await first.tell("1", answers);
    // The second one has not heard yet of what the first answers now.
    host.store = { ...host.store, onChanged: () => () => undefined };
    const second = await pane(host);
    await first.tell("1", [couldNot("number")]);
    const stands = await second.tell("1", [{ type: "concluded", outcome: "verified", at: AT }]);
    expect(stands?.conclusion).toBeNull();
  });

  it("show no verification any more that the other one took off the list", async () => {
    const host = new FakeHost();
    const keeper = await begun(host);
    await host.store.update("verifications", sha256, () => null);
    await settle();
    expect(keeper.of("1")).toBeNull();
  });
});

it("takes what came with the message from another device as drafts, never as answers", async () => {
  const host = new FakeHost();
  const elsewhere = await begun(host);
  await elsewhere.tell("1", [answered("number", GIVEN.number), { type: "concluded", outcome: "fraud", at: AT }]);
  await settle();
  host.store = memoryStore();
  const here = await pane(host, OTHER_KEY);
  expect(here.of("1")).toMatchObject({ answers: [], conclusion: null });
  expect(draftIn(here)?.number).toBe("+12025550143");
});

it("does not let another hand's text undo what this pane knows", async () => {
  const host = new FakeHost();
  const keeper = await begun(host);
  await keeper.tell("1", [HELD]);
  await host.store.update("verifications", sha256, (text) => (text ?? "").replace("2026", "2025"));
  await keeper.tell("1", [typed("+44")]);
  expect(isHeld(keeper)).toBe(true);
});

describe("a device that does not keep it", () => {
  const full: Store["update"] = () => Promise.resolve(failed("full"));

  it("is told, loses nothing while the pane is open, and keeps everything once there is room", async () => {
    const host = new FakeHost();
    const working = host.store;
    host.store = { ...working, update: full };
    const keeper = await begun(host);
    await keeper.tell("1", [HELD]);
    expect(keeper.keepingOf("1")).toMatchObject({ fault: "full", isWaiting: true });
    expect(isHeld(keeper)).toBe(true);
    host.store = working;
    await keeper.tell("1", []);
    expect(keeper.keepingOf("1")).toMatchObject({ fault: null, isWaiting: false });
    expect(isHeld(await pane(host))).toBe(true);
  });

  it("sets a damaged text aside, and begins anew", async () => {
    const host = new FakeHost();
    await host.store.update("verifications", sha256, () => "{ damaged");
    const keeper = await begun(host);
    expect(keeper.keepingOf("1")).toEqual({ isRead: true, fault: null, isWaiting: false, isSetAside: true });
    const aside = await host.store.list("aside");
    expect(aside).toMatchObject({ status: "done", value: [{ text: "{ damaged" }] });
  });

  it("leaves alone what a newer program wrote, and says so", async () => {
    const host = new FakeHost();
    const newer = JSON.stringify({ version: 99 });
    await host.store.update("verifications", sha256, () => newer);
    const keeper = await begun(host);
    expect(keeper.keepingOf("1").fault).toBe("newer");
    await expect(host.store.read("verifications", sha256)).resolves.toMatchObject({ value: newer });
  });
});
