import type { Directory } from "../../../src/directory/directory";
import { emptyDigest, type Digest } from "../../../src/inspect/digest/digest";
import { withKnownParties } from "../../../src/inspect/digest/known-parties";
import { directory, payee } from "../../support/build";

export const KEY = Uint8Array.from({ length: 16 }, (_, at) => 200 - at);

/** Returns a digest that knows what the directory knows. */
export function digestOf(known: Partial<Directory>, me: string | null = null): Digest {
  return withKnownParties(emptyDigest(KEY), directory(known), me);
}

/** Returns a digest that knows the organisations of these domains. */
export function knowing(...domains: readonly string[]): Digest {
  return digestOf({ payees: [payee({ domains, addresses: [] })] });
}
