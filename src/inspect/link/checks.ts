import type { Check } from "../check";
import { deceptiveHost } from "./deceptive-host";
import { linkLookalikeDomain } from "./lookalike-domain";
import { linkPunycode } from "./punycode";
import { textShowsAnotherAddress } from "./text-shows-another-address";

/** The checks of the `link.` family. */
export const linkChecks: readonly Check[] = [textShowsAnotherAddress, linkLookalikeDomain, deceptiveHost, linkPunycode];
