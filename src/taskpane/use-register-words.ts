import { use } from "react";
import { loadRegister } from "../locales/register/load-register";
import type { RegisterSentences } from "../locales/register/register-sentences";
import { useSentences } from "./use-sentences";

/** Returns what is read on the pages of the register; the component waits while it is fetched. */
export function useRegisterWords(): RegisterSentences {
  return use(loadRegister(useSentences().language));
}
