import { loaderOf } from "../loader";
import type { VerificationSentences } from "./verification-sentences";

const english = async (): Promise<VerificationSentences> => (await import("./en")).englishVerification;

/** Brings what is read while a message is verified, in a language. */
export const loadVerification = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchVerification],
  ]),
  english,
);
