import { isLedTo, standingOfConversation, withConversation } from "../../../src/inspect/digest/conversations";
import { emptyDigest } from "../../../src/inspect/digest/digest";
import { KEY } from "./support";

const none = emptyDigest(KEY);
const note = { id: "AAQk=", standing: null, replyTo: [] };
const stopped = withConversation(none, { ...note, standing: "stop" });

test("a conversation stands as its worst message does", () => {
  expect(standingOfConversation(none, "AAQk=")).toBeNull();
  expect(standingOfConversation(stopped, "AAQk=")).toBe("stop");
  expect(standingOfConversation(withConversation(stopped, { ...note, standing: "hold" }), "AAQk=")).toBe("stop");
  expect(standingOfConversation(stopped, "AAQm=")).toBeNull();
});

test("a harmless message in it changes nothing; a verified payment releases it", () => {
  expect(standingOfConversation(withConversation(stopped, note), "AAQk=")).toBe("stop");
  expect(standingOfConversation(withConversation(stopped, { ...note, standing: "released" }), "AAQk=")).toBeNull();
});

test("where a Reply-To led is told for its own conversation alone", () => {
  const led = withConversation(none, { ...note, replyTo: ["Ann@Elsewhere.example"] });
  expect(isLedTo(led, "AAQk=", "ann@elsewhere.example")).toBe(true);
  expect(isLedTo(led, "AAQm=", "ann@elsewhere.example")).toBe(false);
  expect(isLedTo(led, "AAQk=", "ann@payee.example")).toBe(false);
});
