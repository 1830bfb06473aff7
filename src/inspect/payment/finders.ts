import type { Finder } from "./finder";
import { abaFinder } from "./kinds/aba";
import { bicFinder } from "./kinds/bic";
import { bsbFinder } from "./kinds/bsb";
import { btcFinder } from "./kinds/btc";
import { caTransitFinder } from "./kinds/ca-transit";
import { ethFinder } from "./kinds/eth";
import { ibanFinder } from "./kinds/iban";
import { ifscFinder } from "./kinds/ifsc";
import { ribFinder } from "./kinds/rib";
import { sortCodeFinder } from "./kinds/sort-code";

/** All finders in the order in which they claim: the longest and strongest forms first. */
export const FINDERS: readonly Finder[] = [
  btcFinder,
  ethFinder,
  ibanFinder,
  ifscFinder,
  bicFinder,
  ribFinder,
  sortCodeFinder,
  bsbFinder,
  caTransitFinder,
  abaFinder,
];
