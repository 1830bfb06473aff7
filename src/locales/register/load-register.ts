import { loaderOf } from "../loader";
import type { RegisterSentences } from "./register-sentences";

const english = async (): Promise<RegisterSentences> => (await import("./en")).englishRegister;

/** Brings what is read on the pages of the register, in a language. */
export const loadRegister = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchRegister],
  ]),
  english,
);
