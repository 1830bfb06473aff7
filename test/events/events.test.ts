import { readFileSync } from "node:fs";
import path from "node:path";
import { PANE_COMMAND } from "../../src/events/on-spam-report";
import { alertSentencesIn } from "../../src/locales/alerts/alerts-in";
import { elementsOf, ROOT } from "../support/manifest";

const manifest = elementsOf(readFileSync(path.join(ROOT, "manifest.admin.xml"), "utf8"));

test("ties the functions that the manifest names, at once and again when Office is ready", async () => {
  const tied: string[] = [];
  let becomeReady = (): void => undefined;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string) => tied.push(name) },
      onReady: (ready: () => void) => {
        becomeReady = ready;
      },
    },
  });
  await import("../../src/events/events");
  expect(tied).toEqual(["onMessageSend", "onSpamReport"]);
  becomeReady();
  expect(tied).toHaveLength(4);
  const named = manifest.flatMap(({ attributes, name, text }) =>
    name === "FunctionName" ? text : (attributes.FunctionName ?? []),
  );
  expect(named.toSorted()).toEqual(tied.slice(0, 2).toSorted());
});

test("ties them when Office is ready where a client refuses before", async () => {
  jest.resetModules();
  const tied: string[] = [];
  let isReady = false;
  let becomeReady = (): void => undefined;
  Object.assign(globalThis, {
    Office: {
      actions: {
        associate: (name: string) => {
          if (!isReady) throw new Error("not ready");
          tied.push(name);
        },
      },
      onReady: (ready: () => void) => {
        becomeReady = ready;
      },
    },
  });
  await expect(import("../../src/events/events")).rejects.toThrow("not ready");
  isReady = true;
  becomeReady();
  expect(tied).toEqual(["onMessageSend", "onSpamReport"]);
});

test("a report opens the pane by the button that the manifest has for it", () => {
  const buttons = manifest.filter(({ name, attributes }) => name === "Control" && attributes.id === PANE_COMMAND);
  expect(buttons).toHaveLength(2);
});

test.each(["en", "fr"])("says the button's name as the manifest does, in %s", (language) => {
  const label = manifest.find(({ attributes }) => attributes.id === "Open.Label");
  const french = manifest.find(
    ({ path: above, attributes }) => above.at(-1) === "bt:String" && attributes.Value?.startsWith("Vérifier"),
  );
  const button = language === "fr" ? french?.attributes.Value : label?.attributes.DefaultValue;
  expect(alertSentencesIn(language).report.text).toContain(button);
});
