import { useMemo } from "react";
import { offeredNumbers, type OfferedNumber } from "../../../verify/offered-numbers";
import { numberCalled, useMatter } from "../../matter";

/** Returns the numbers that are offered to be called; for a second call the one of the first call before them. */
export function useOfferedNumbers(isSecondCall: boolean): readonly OfferedNumber[] {
  const { verification, message, began, payees } = useMatter();
  const before = isSecondCall ? numberCalled(verification) : null;
  return useMemo(() => offeredNumbers(payees, before, message, began), [payees, before, message, began]);
}
