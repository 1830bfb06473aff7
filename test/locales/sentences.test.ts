import { MAX_MARK } from "../../src/host/host";
import { FINDING_CODES, type Params } from "../../src/inspect/finding";
import { englishChecklists } from "../../src/locales/checklists/en";
import { frenchChecklists } from "../../src/locales/checklists/fr";
import { loadChecklists } from "../../src/locales/checklists/load-checklists";
import { englishVerification } from "../../src/locales/verification/en";
import { frenchVerification } from "../../src/locales/verification/fr";
import { loadVerification } from "../../src/locales/verification/load-verification";
import { englishDirectory } from "../../src/locales/directory/en";
import { frenchDirectory } from "../../src/locales/directory/fr";
import { englishImport } from "../../src/locales/import/en";
import { frenchImport } from "../../src/locales/import/fr";
import { englishPolicy } from "../../src/locales/policy/en";
import { frenchPolicy } from "../../src/locales/policy/fr";
import { englishRecord } from "../../src/locales/record/en";
import { frenchRecord } from "../../src/locales/record/fr";
import { englishRegister } from "../../src/locales/register/en";
import { frenchRegister } from "../../src/locales/register/fr";
import { englishMarks } from "../../src/locales/marks/en";
import { frenchMarks } from "../../src/locales/marks/fr";
import { englishSettings } from "../../src/locales/settings/en";
import { frenchSettings } from "../../src/locales/settings/fr";
import { englishReport } from "../../src/locales/report/en";
import { frenchReport } from "../../src/locales/report/fr";
import { loadSentences } from "../../src/locales/load-sentences";
import { sentencesFor } from "../../src/locales/locales";
import type { Sentences } from "../../src/locales/sentences";

const LANGUAGES = ["en", "fr"] as const;
const VERIFICATION = { en: englishVerification, fr: frenchVerification };
const DIRECTORY = { en: englishDirectory, fr: frenchDirectory };
const IMPORT = { en: englishImport, fr: frenchImport };
const POLICY = { en: englishPolicy, fr: frenchPolicy };
const RECORD = { en: englishRecord, fr: frenchRecord };
const REGISTER = { en: englishRegister, fr: frenchRegister };
const MARKS = { en: englishMarks, fr: frenchMarks };
const SETTINGS = { en: englishSettings, fr: frenchSettings };
const REPORT = { en: englishReport, fr: frenchReport };
const CHECKLISTS = { en: englishChecklists, fr: frenchChecklists };

/** The characters that a line of the first screen has room for, at 320 pixels. */
const MAX_LINE = 38;

/** Params that have every key, each with its own name as the value. */
const every: Params = new Proxy({}, { get: (_, key) => String(key) });

/** Every text in the sentences, with what a function of strings, numbers or params makes of them. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const say = value as (...given: unknown[]) => unknown;
    if (/\.(?:findings|briefly|headlines)\./.test(path))
      return [...texts(say({}), `${path}()`), ...texts(say(every), `${path}(every)`)];
    if (/\.directoryProblems\.|\.import\.rows\./.test(path)) {
      return [...texts(say("value", {}), `${path}()`), ...texts(say("value", every), `${path}(every)`)];
    }
    if (path.endsWith("accounts.verified") || path.endsWith("accounts.recorded")) {
      return [...texts(say(null), `${path}(null)`), ...texts(say("2026-02-17"), `${path}(day)`)];
    }
    if (path.endsWith("accounts.sameAs")) {
      return [
        ...texts(say("Payee", null, null), `${path}(null)`),
        ...texts(say("Payee", "2026-02-17", "contract", false), path),
        ...texts(say("Payee", "2026-02-17", "contract", true), path),
      ];
    }
    if (/\.settings\..*(?:counts|replaceWhat|deletion\.what)$/.test(path)) {
      const many = { payees: 2, accounts: 3, verifications: 4, entries: 5 };
      return [...texts(say({ payees: 1, accounts: 1, verifications: 1, entries: 1 }), path), ...texts(say(many), path)];
    }
    return texts(say("1", "2", "3"), path);
  }
  if (value === null || value === undefined) throw new Error(`${path} says nothing`);
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(LANGUAGES)("sentences in %s", (language) => {
  const all = [
    ...texts(sentencesFor(language)),
    ...texts(CHECKLISTS[language], ".checklists"),
    ...texts(SETTINGS[language], ".settings"),
    ...texts(VERIFICATION[language], ".verification"),
    ...texts(DIRECTORY[language], ".directory"),
    ...texts(IMPORT[language], ".import"),
    ...texts(POLICY[language], ".policy"),
    ...texts(RECORD[language], ".record"),
    ...texts(MARKS[language], ".marks"),
    ...texts(REPORT[language], ".report"),
    ...texts(REGISTER[language], ".register"),
  ];

  it("none is empty, and none has a gap where a param is absent", () => {
    const bad = all.filter(([, text]) => text.trim() === "" || /\bundefined\b|\bnull\b|\(\)|“”| {2}/.test(text));
    expect(bad).toEqual([]);
  });

  it("what stands on a marked message fits Outlook's limit", () => {
    expect(Object.values(MARKS[language]).filter(({ length }) => length > MAX_MARK)).toEqual([]);
  });

  it("each finding fits the one line of the first screen, as far as its own words go", () => {
    const { findings, briefly } = sentencesFor(language);
    const lines = FINDING_CODES.map((code) => (briefly[code] ?? findings[code])({}));
    expect(lines.filter((line) => line.length > MAX_LINE)).toEqual([]);
  });

  it("none calls anything safe, and none gives a score", () => {
    const bad = all.filter(([, text]) => /\b(?:safe|secure|score|sûre?s?|sécurisée?|%)(?!\p{L})/iu.test(text));
    expect(bad).toEqual([]);
  });

  it("uses the vocabulary's apostrophe, not the typewriter's", () => {
    expect(all.filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it("says what differs when told, for each finding that compares two things", () => {
    const { findings } = sentencesFor(language);
    const comparing = FINDING_CODES.filter((code) => /lookalike|replaced|account-differs/.test(code));
    for (const code of comparing) expect(findings[code](every)).toMatch(/seen.*known|known.*seen/);
  });
});

describe("the level's instruction", () => {
  it("is the design's in English", () => {
    expect(sentencesFor("en").levels).toEqual({
      clear: "Nothing to pay here",
      routine: "Fits what you know",
      verify: "Verify before you pay",
      stop: "Do not pay",
      reading: "Still reading",
      unread: "Not fully read",
    });
  });
});

describe("French typography", () => {
  const all = [
    ...texts(sentencesFor("fr")),
    ...texts(frenchChecklists),
    ...texts(frenchVerification),
    ...texts(frenchDirectory),
    ...texts(frenchImport),
    ...texts(frenchPolicy),
    ...texts(frenchRecord),
    ...texts(frenchRegister),
  ];

  it("has a no-break space before high punctuation and within guillemets", () => {
    expect(all.filter(([, text]) => / [:;!?»]|« /.test(text))).toEqual([]);
  });

  it("addresses the reader formally", () => {
    expect(all.filter(([, text]) => /(?<!\p{L})(?:tu|ton|tes|ta)(?!\p{L})/iu.test(text))).toEqual([]);
  });
});

describe("sentencesFor", () => {
  it.each([
    ["fr", "fr"],
    ["fr-CH", "fr-CH"],
    ["FR-fr", "fr-FR"],
    ["en-GB", "en-GB"],
    ["en-", "en"],
    ["ja-JP", "en"],
    ["", "en"],
    ["constructor", "en"],
  ])("%j gives %s, fetched or at hand", async (tag, language) => {
    expect(sentencesFor(tag).language).toBe(language);
    expect(await loadSentences(tag)).toEqual(sentencesFor(tag));
  });

  it.each([
    ["fr-CH", frenchChecklists],
    ["en-GB", englishChecklists],
    ["ja-JP", englishChecklists],
  ])("the steps in %j are fetched when they are needed, and once", async (tag, checklists) => {
    expect(await loadChecklists(tag)).toBe(checklists);
    expect(loadChecklists(tag)).toBe(loadChecklists(tag));
  });

  it("the words of a verification are fetched when they are needed, and once", async () => {
    expect(await loadVerification("fr-CH")).toBe(frenchVerification);
    expect(loadVerification("ja-JP")).toBe(loadVerification("ja-JP"));
    expect(await loadVerification("ja-JP")).toBe(englishVerification);
  });

  it("every language has the same lists and keys, but shortens what is too long in it", () => {
    const keys = (sentences: Sentences) => texts({ ...sentences, briefly: {} }).map(([path]) => path);
    expect(keys(sentencesFor("fr"))).toEqual(keys(sentencesFor("en")));
  });
});
