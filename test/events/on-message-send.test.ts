import { onMessageSend } from "../../src/events/on-message-send";
import { DIGEST_SETTING } from "../../src/host/host";
import { digestText } from "../../src/inspect/digest/digest";
import { knowing } from "../inspect/digest/support";
import { draftItem, endingsOf, installOffice, type FakeDraft } from "./fake-office";

const settings = { [DIGEST_SETTING]: digestText(knowing("northgate-title.example")) };
const LOOKALIKE = "closing@northgate-tit1e.example";
const ALLOWED = [{ allowEvent: true }];

/** Sends a draft and returns how the event ended, each time, at this moment and after everything that answers did. */
async function sent(draft: FakeDraft, office: Parameters<typeof installOffice>[0] = {}) {
  installOffice({ item: draftItem(draft), settings, ...office });
  const endings = endingsOf(onMessageSend);
  await jest.advanceTimersByTimeAsync(0);
  return endings;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  ["en-US", "looks like somebody you know"],
  ["fr-CA", "ressemble à l’adresse"],
  ["pl-PL", "looks like somebody you know"],
])("warns in the language of Outlook: %s", async (displayLanguage, words) => {
  expect(await sent({ to: [LOOKALIKE] }, { displayLanguage })).toEqual([
    { allowEvent: false, errorMessage: expect.stringContaining(words) as string },
  ]);
});

test.each(["to", "cc", "bcc"])("looks at the recipients in %s", async (field) => {
  expect(await sent({ [field]: [LOOKALIKE] })).toMatchObject([{ allowEvent: false }]);
});

test("lets ordinary mail go, once", async () => {
  expect(await sent({ to: ["closing@northgate-title.example"], text: "Thank you." })).toEqual(ALLOWED);
  await jest.advanceTimersByTimeAsync(10_000);
});

test("warns by what Outlook gave when it refuses the rest", async () => {
  expect(await sent({ to: [LOOKALIKE], bcc: "refused", text: "refused" })).toMatchObject([{ allowEvent: false }]);
});

test("lets mail go after two seconds when Outlook does not answer, and says nothing later", async () => {
  const endings = await sent({ to: [LOOKALIKE], text: "silent" });
  await jest.advanceTimersByTimeAsync(1999);
  expect(endings).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(endings).toEqual(ALLOWED);
});

test.each<[what: string, office: Parameters<typeof installOffice>[0]]>([
  ["there is no item", { item: null }],
  ["the item has none of its members", { item: {} }],
  ["nothing is in the settings", { settings: {} }],
  ["the settings are damaged", { settings: { [DIGEST_SETTING]: '{"version":1,"known":"%"' } }],
])("lets mail go when %s", async (_what, office) => {
  expect(await sent({ to: [LOOKALIKE] }, office)).toEqual(ALLOWED);
});

test("lets mail go when Office itself is broken, or the event cannot be ended", async () => {
  Object.assign(globalThis, { Office: undefined });
  expect(endingsOf(onMessageSend)).toEqual(ALLOWED);
  const completed = () => {
    throw new Error("The event is over");
  };
  expect(() => onMessageSend({ completed })).not.toThrow();
  await jest.advanceTimersByTimeAsync(3000);
});
