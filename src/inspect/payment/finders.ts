import type { Finder } from "./finder";
import { abaFinder } from "./kinds/aba";
import { agenciaFinder } from "./kinds/agencia";
import { bankgiroFinder } from "./kinds/bankgiro";
import { bicFinder } from "./kinds/bic";
import { blzFinder } from "./kinds/blz";
import { bsbFinder } from "./kinds/bsb";
import { btcFinder } from "./kinds/btc";
import { caTransitFinder } from "./kinds/ca-transit";
import { cbuFinder } from "./kinds/cbu";
import { cccFinder } from "./kinds/ccc";
import { cinFinder } from "./kinds/cin";
import { clabeFinder } from "./kinds/clabe";
import { czAccountFinder } from "./kinds/cz-account";
import { ethFinder } from "./kinds/eth";
import { giftCardFinder } from "./kinds/gift-card";
import { ibanFinder } from "./kinds/iban";
import { ifscFinder } from "./kinds/ifsc";
import { interacFinder } from "./kinds/interac";
import { maskedFinder } from "./kinds/masked";
import { multibancoFinder } from "./kinds/multibanco";
import { nibFinder } from "./kinds/nib";
import { payidFinder } from "./kinds/payid";
import { payLinkFinder } from "./kinds/pay-link";
import { payloadFinder } from "./kinds/payload";
import { pixFinder } from "./kinds/pix";
import { ribFinder } from "./kinds/rib";
import { solFinder } from "./kinds/sol";
import { sortCodeFinder } from "./kinds/sort-code";
import { swiftFieldFinder } from "./kinds/swift-field";
import { tronFinder } from "./kinds/tron";
import { upiFinder } from "./kinds/upi";
import { xmrFinder } from "./kinds/xmr";

/** All finders in the order in which they claim: the longest and strongest forms first. */
export const FINDERS: readonly Finder[] = [
  payloadFinder,
  xmrFinder,
  btcFinder,
  ethFinder,
  tronFinder,
  solFinder,
  payLinkFinder,
  ibanFinder,
  ifscFinder,
  bicFinder,
  cbuFinder,
  nibFinder,
  ribFinder,
  cccFinder,
  cinFinder,
  clabeFinder,
  multibancoFinder,
  czAccountFinder,
  bankgiroFinder,
  pixFinder,
  payidFinder,
  upiFinder,
  interacFinder,
  sortCodeFinder,
  bsbFinder,
  caTransitFinder,
  abaFinder,
  blzFinder,
  agenciaFinder,
  swiftFieldFinder,
  giftCardFinder,
  maskedFinder,
];
