import { loaderOf } from "../loader";
import type { PolicySentences } from "./policy-sentences";

const english = async (): Promise<PolicySentences> => (await import("./en")).englishPolicy;

/** Brings what is read where the policy is set, in a language. */
export const loadPolicy = loaderOf(
  new Map([
    ["en", english],
    ["fr", async () => (await import("./fr")).frenchPolicy],
  ]),
  english,
);
