import { DIGEST_SETTING, MAX_DIGEST, MAX_PREFERENCES } from "../../../src/host/host";
import { roamingText } from "../../../src/host/outlook/roaming-text";
import { MAX_DIGEST_LENGTH } from "../../../src/inspect/digest/digest";

/** What Outlook documents for all of an add-in's roaming settings. */
const ROAMING_LIMIT = 32 * 1024;

/** Puts an Office in place whose settings answer a save with this status, or never. */
function installSettings(status: "succeeded" | "failed" | "silent"): Map<string, string> {
  const kept = new Map<string, string>();
  const roamingSettings = {
    get: (name: string) => kept.get(name),
    set: (name: string, text: string) => void kept.set(name, text),
    saveAsync: (answer: (result: { status: string }) => void) => {
      if (status !== "silent") answer({ status });
    },
  };
  Object.assign(globalThis, { Office: { context: { roamingSettings } } });
  return kept;
}

test("a text is kept under its own name, where the events look for it", async () => {
  const kept = installSettings("succeeded");
  expect(await roamingText(DIGEST_SETTING, MAX_DIGEST).write("a digest")).toBeNull();
  expect(kept.get("digest")).toBe("a digest");
  expect(await roamingText("preferences", MAX_PREFERENCES).read()).toEqual({ text: null });
  expect(await roamingText(DIGEST_SETTING, MAX_DIGEST).read()).toEqual({ text: "a digest" });
});

test("a text that is too long is not handed to Outlook", async () => {
  const kept = installSettings("succeeded");
  expect(await roamingText(DIGEST_SETTING, 3).write("four")).toBe("too-long");
  expect(kept.size).toBe(0);
});

test("all texts together are below Outlook's limit, and a digest is never too long", () => {
  expect(MAX_PREFERENCES + MAX_DIGEST).toBeLessThan(ROAMING_LIMIT - 1024);
  expect(MAX_DIGEST_LENGTH).toBeLessThanOrEqual(MAX_DIGEST);
});

test("says why nothing was kept", async () => {
  installSettings("failed");
  expect(await roamingText("preferences", 9).write("text")).toBe("refused");
  Object.assign(globalThis, { Office: { context: {} } });
  expect(await roamingText("preferences", 9).write("text")).toBe("absent");
  expect(await roamingText("preferences", 9).read()).toEqual({ fault: "absent" });
});

test("does not wait for ever", async () => {
  jest.useFakeTimers();
  installSettings("silent");
  const written = roamingText("preferences", 9).write("text");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await written).toBe("no-answer");
  jest.useRealTimers();
});
