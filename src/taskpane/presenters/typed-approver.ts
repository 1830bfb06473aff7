import { visible } from "../../locales/visible";
import type { Approver } from "../../verify/policy";

/** What is typed of somebody who may agree. */
export interface TypedApprover {
  readonly name: string;
  readonly address: string;
}

export const NOTHING_TYPED: TypedApprover = { name: "", address: "" };

/** Why somebody cannot be named to agree. */
export type AddressFault = "addressWrong" | "ownAddress" | "payeeAddress";

/** Who is no second person, whatever they are called. */
interface NotSecond {
  /** Lower case. */
  readonly me: string;
  readonly isPayee: (address: string) => boolean;
}

const DOMAIN = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u;

/** Returns the approvers with the one that is typed, what is wrong with that one, or the same ones where nothing is typed. */
export function withTyped(
  approvers: readonly Approver[],
  { name, address }: TypedApprover,
  { me, isPayee }: NotSecond,
): { readonly approvers: readonly Approver[] } | { readonly fault: AddressFault } {
  if (name.trim() === "" && address.trim() === "") return { approvers };
  const written = address.trim().toLowerCase();
  if (!isAddress(written)) return { fault: "addressWrong" };
  if (written === me) return { fault: "ownAddress" };
  if (isPayee(written)) return { fault: "payeeAddress" };
  const others = approvers.filter((one) => one.address !== written);
  return { approvers: [...others, { name: name.trim() || written, address: written }] };
}

function isAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  return at > 0 && DOMAIN.test(text.slice(at + 1)) && !/[\s<>]/.test(text);
}

/** Returns an approver in one line. */
export function approverText({ name, address }: Approver): string {
  return `${visible(name)} (${visible(address)})`;
}
