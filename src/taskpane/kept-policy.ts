import type { Host, KeptFault } from "../host/host";
import type { StoreFault } from "../host/store";
import { DEFAULT_POLICY, type Policy } from "../verify/policy";
import { isSamePolicy, organisationPolicy, policyFrom, type OrganisationPolicy } from "../verify/policy-schema";
import { sectionIn, withSection } from "./preference-sections";
import type { ReadPolicy } from "./policy-rule";
import { setAside } from "./set-aside";

const KEY = "policy";

/** Reads one's own policy from the device and the mailbox, and the organisation's from its file. */
export async function readPolicy(host: Host): Promise<ReadPolicy> {
  const [here, roaming, organisation] = await Promise.all([onDevice(host), inMailbox(host), ofOrganisation(host)]);
  const own = (here === "damaged" ? null : here) ?? DEFAULT_POLICY;
  return {
    own,
    organisation: "policy" in organisation ? organisation.policy : null,
    proposed: roaming && !isSamePolicy(roaming, own) ? roaming : null,
    isFaulty: "fault" in organisation,
    isSetAside: here === "damaged",
  };
}

/** Keeps one's own policy on the device and in the mailbox; returns why one of them did not take it. */
export async function keepPolicy(host: Host, own: Policy): Promise<KeptFault | StoreFault | null> {
  const kept = await host.store.update("device", KEY, () => withSection(null, "policy", own));
  if (kept.status === "failed") return kept.fault;
  const preferences = await host.preferences.read();
  if ("fault" in preferences) return preferences.fault;
  return host.preferences.write(withSection(preferences.text, "policy", own));
}

/** What is damaged is set aside: it may have named who has to agree, and is not forgotten without a word. */
async function onDevice({ store }: Host): Promise<Policy | "damaged" | null> {
  const read = await store.read("device", KEY);
  if (read.status === "failed" || read.value === null) return null;
  const policy = policyFrom(sectionIn(read.value, "policy"));
  if (policy) return policy;
  const damaged = { collection: "device", key: KEY, text: read.value } as const;
  await setAside(store, damaged, `policy ${new Date().toISOString()}`);
  return "damaged";
}

async function inMailbox({ preferences }: Host): Promise<Policy | null> {
  const read = await preferences.read();
  return "fault" in read ? null : policyFrom(sectionIn(read.text, "policy"));
}

async function ofOrganisation(host: Host): Promise<OrganisationPolicy> {
  try {
    return organisationPolicy(await host.organisationDirectory());
  } catch {
    return { policy: null }; // said where the directory is read
  }
}
