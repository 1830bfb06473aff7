import { useContext, useMemo } from "react";
import { isVerificationOver } from "../verify/expiry";
import { DEFAULT_POLICY } from "../verify/policy";
import { DeskContext } from "./desk";
import type { IsOver } from "./presenters/account-view";
import { today } from "./today";

/** Returns what tells whether an account on record has to be verified again, by the rule that counts here. */
export function useIsOver(): IsOver {
  const { validMonths } = useContext(DeskContext)?.policy ?? DEFAULT_POLICY;
  return useMemo(() => (record) => isVerificationOver(record, validMonths, today()), [validMonths]);
}
