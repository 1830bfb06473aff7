import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { standingOfConversation } from "../../src/inspect/digest/conversations";
import { digestIn } from "../../src/inspect/digest/digest";
import { recipientsOf } from "../../src/inspect/digest/recipient";
import { knownFrom } from "../../src/inspect/known";
import { conversationNote, keepDigest } from "../../src/taskpane/keep-digest";
import { mailbox, message, payee } from "../support/build";
import { FakeHost } from "../support/fake-host";
import { finding, inspection } from "../support/inspection";
import { AT, verification } from "../support/verification";
import type { Outcome, Verification } from "../../src/verify/verification";

const known = knownFrom({ ...EMPTY_DIRECTORY, payees: [payee()] }, "bob@buyer.example");
const concluded = (outcome: Outcome): Verification => ({
  ...verification("account-change"),
  conclusion: outcome === "hold" ? null : { outcome, at: AT, isEntered: true },
});
const note = { id: "AAQk=", standing: "hold", replyTo: [] } as const;

/** The digest as the events read it. */
async function keptIn(host: FakeHost) {
  const kept = await host.digest.read();
  const digest = "text" in kept ? digestIn(kept.text) : null;
  if (digest === null) throw new Error("There is no digest");
  return digest;
}

test("what the pane keeps of the directory, the events know", async () => {
  const host = new FakeHost();
  expect(await keepDigest(host, { known })).toBeNull();
  const { standingOf } = recipientsOf(await keptIn(host));
  expect(standingOf("ann@payee.example")).toBe("known");
  expect(standingOf("bob@buyer.example")).toBe("known");
  expect(standingOf("eve@elsewhere.example")).toBe("stranger");
});

test("a change of the directory leaves the conversations, also when both come at once", async () => {
  const host = new FakeHost();
  await Promise.all([keepDigest(host, { note }), keepDigest(host, { known })]);
  const digest = await keptIn(host);
  expect(standingOfConversation(digest, "AAQk=")).toBe("hold");
  expect(recipientsOf(digest).standingOf("ann@payee.example")).toBe("known");
});

test("the key stays the same, and nothing is written that is there already", async () => {
  const host = new FakeHost();
  await keepDigest(host, { known });
  const { key } = await keptIn(host);
  const write = jest.spyOn(host.digest, "write");
  await keepDigest(host, { known });
  expect(write).not.toHaveBeenCalled();
  await keepDigest(host, { note });
  expect((await keptIn(host)).key).toEqual(key);
});

test("a damaged digest is made anew", async () => {
  const host = new FakeHost();
  await host.digest.write("damaged");
  await keepDigest(host, { known });
  expect(recipientsOf(await keptIn(host)).standingOf("ann@payee.example")).toBe("known");
});

test("a mail program that keeps nothing says why, and nothing breaks", async () => {
  const digest = { read: () => Promise.resolve({ fault: "absent" } as const), write: () => Promise.resolve(null) };
  expect(await keepDigest({ digest }, { known })).toBe("absent");
});

describe("a message tells of its conversation", () => {
  const open = { conversation: "AAQk=", message: message(), inspection: inspection({ level: "verify" }) };
  const stop = inspection({ level: "stop" });

  test("nothing while nothing was found and nothing begun", () => {
    expect(conversationNote(open, null)).toBeNull();
    expect(conversationNote({ ...open, conversation: null, inspection: stop }, null)).toBeNull();
  });

  test("that it stands at stop, until the payment is verified", () => {
    expect(conversationNote({ ...open, inspection: stop }, null)).toMatchObject({ id: "AAQk=", standing: "stop" });
    expect(conversationNote({ ...open, inspection: stop }, concluded("hold"))).toMatchObject({ standing: "stop" });
    expect(conversationNote({ ...open, inspection: stop }, concluded("verified"))).toMatchObject({
      standing: "released",
    });
  });

  test.each([
    ["hold", "hold"],
    ["fraud", "stop"],
    ["verified", "released"],
    ["recorded", "released"],
  ] as const)("how its verification stands: %s is %s", (outcome, standing) => {
    expect(conversationNote(open, concluded(outcome))).toMatchObject({ standing });
  });

  test("where its Reply-To leads elsewhere, when that was found", () => {
    const led = message({ replyTo: [mailbox("ann@elsewhere.example")] });
    const found = inspection({ level: "verify", findings: [finding("sender.reply-to-elsewhere")] });
    expect(conversationNote({ ...open, message: led, inspection: found }, null)).toMatchObject({
      standing: null,
      replyTo: ["ann@elsewhere.example"],
    });
    expect(conversationNote({ ...open, message: led }, null)).toBeNull();
  });
});
