import * as v from "valibot";
import { address, text } from "../directory/schema-fields";
import { canonicalJson } from "./canonical";
import { DEFAULT_POLICY, type Approver, type Policy } from "./policy";

/** As many as a person can choose from. */
export const MAX_APPROVERS = 30;

/** An account that nobody looked at for five years is no known one. */
export const MAX_VALID_MONTHS = 60;

/** Larger than any payment, and still a whole number that nothing rounds. */
const MAX_AMOUNT = 1e12;

const approver = v.object({ name: text, address });

const amount = v.object({
  currency: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/)),
  value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_AMOUNT)),
});

const policySchema = v.object({
  approvers: v.optional(v.pipe(v.array(approver), v.maxLength(MAX_APPROVERS)), []),
  alwaysForChanges: v.optional(v.boolean(), DEFAULT_POLICY.alwaysForChanges),
  from: v.optional(v.nullable(amount), DEFAULT_POLICY.from),
  validMonths: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_VALID_MONTHS)),
    DEFAULT_POLICY.validMonths,
  ),
}) satisfies v.GenericSchema<unknown, Policy>;

/** Returns a policy that was read as JSON; null when it is none. What it does not say is as in `DEFAULT_POLICY`. */
export function policyFrom(value: unknown): Policy | null {
  const result = v.safeParse(policySchema, value);
  return result.success ? { ...result.output, approvers: eachOnce(result.output.approvers) } : null;
}

/** What an organisation's file says of the second person. */
export type OrganisationPolicy = { readonly policy: Policy | null } | { readonly fault: "not-a-policy" };

/**
 * Reads the `policy` of an organisation's directory file.
 * @param file null where the organisation publishes none
 */
export function organisationPolicy(file: string | null): OrganisationPolicy {
  if (file === null) return { policy: null };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { policy: null }; // said where the directory is read
  }
  if (typeof value !== "object" || value === null || !("policy" in value)) return { policy: null };
  const policy = policyFrom(value.policy);
  return policy ? { policy } : { fault: "not-a-policy" };
}

/** Whether two policies say the same. */
export function isSamePolicy(one: Policy, other: Policy): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function eachOnce(approvers: readonly Approver[]): readonly Approver[] {
  return approvers.filter(({ address: of }, at) => approvers.findIndex((one) => one.address === of) === at);
}
