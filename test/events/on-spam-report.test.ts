import { onSpamReport, PANE_COMMAND } from "../../src/events/on-spam-report";
import { endingsOf, installOffice, readItem } from "./fake-office";

const UNTOUCHED = { moveItemTo: "noMove", postProcessingAction: "noMove", onErrorDeleteItem: false };

async function reported(eml: Parameters<typeof readItem>[0], office: Parameters<typeof installOffice>[0] = {}) {
  installOffice({ item: readItem(eml), ...office });
  const endings = endingsOf(onSpamReport);
  await jest.advanceTimersByTimeAsync(0);
  return endings;
}

const opened = (eml: "available" | "unavailable") => [
  { ...UNTOUCHED, commandId: PANE_COMMAND, contextData: JSON.stringify({ page: "report", eml }) },
];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("opens the pane on the message, which stays where it is, and tells it that the file can be had", async () => {
  expect(await reported("RnJvbTo=")).toEqual(opened("available"));
});

test.each(["refused", "absent", ""] as const)(
  "opens the pane without a file when Outlook gives none: %p",
  async (eml) => {
    expect(await reported(eml)).toEqual(opened("unavailable"));
  },
);

test("does not wait for Outlook longer than a person does, and ends once", async () => {
  const endings = await reported("silent");
  expect(endings).toEqual([]);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(endings).toEqual(opened("unavailable"));
});

test.each([
  ["en-GB", "Verify payment"],
  ["fr-FR", "Vérifier le paiement"],
])("says how to open the pane where Outlook cannot, in %s", async (displayLanguage, button) => {
  const [ending, ...more] = await reported("RnJvbTo=", { mailboxSet: 1.14, displayLanguage });
  expect(more).toEqual([]);
  expect(ending).toMatchObject({
    ...UNTOUCHED,
    showPostProcessingDialog: { description: expect.stringContaining(button) as string },
  });
  expect(ending).not.toHaveProperty("commandId");
});

test.each([null, undefined])("ends without an item, too: %p", async (item) => {
  expect(await reported("", { item })).toEqual(opened("unavailable"));
});

test("ends when Office itself is broken: nothing is moved or deleted", () => {
  Object.assign(globalThis, { Office: undefined });
  expect(endingsOf(onSpamReport)).toMatchObject([UNTOUCHED]);
});
