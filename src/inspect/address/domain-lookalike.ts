import { isFreeMail } from "../../directory/domain";
import { foldName } from "../unicode/fold";
import { coresOf, type Core, type Joint } from "./cores";
import { withinChanges } from "./changes";
import { compare, isNextInSeries, type Comparison } from "./edits";
import { endingChange, type EndingChange } from "./endings";
import { explained } from "./explain";
import { decoded, hostOf, type Host } from "./host";
import { emitSeenKeys, exactKey, KEY_OF, keyOf, leastRotation } from "./keys";
import type { KnownDomains } from "./known-domains";
import { crowdOf, limitFor } from "./limits";
import type { Lookalike, LookalikeKind, Sensitivity } from "./lookalike";
import { nearer, type Match } from "./match";
import { letterMask, maskDistance, skeletonOf } from "./skeleton";
import { isOrdinary, withDigits } from "./words";

/** What the changes beside the letters of the name cost; see `edits.ts` for the letters. */
const COST = {
  joint: {
    none: 0,
    "hyphen-ending": 0.28,
    "hyphen-listed": 0.35,
    "glued-listed": 0.45,
    "hyphen-other": 0.7,
    "glued-other": 0.95,
  } satisfies Record<Joint, number>,
  /** The known domain's own ending, folded into the name: nobody else has a reason to write it so. */
  foldedEnding: 0.1,
  ending: 0.3,
  /** A slip of letters and another ending at once is mostly another company, the more so the more are known. */
  slipAndEnding: 0.25,
  slipAndEndingPerTenfold: 0.15,
  slipAndWord: 0.1,
  secondSlip: 0.1,
  wordAndEndingPerTenfold: 0.2,
  otherWordPerTenfold: 0.15,
  /** An ordinary word is part of many companies' names. */
  ordinary: 0.5,
  otherScript: 0.1,
  rotation: 0.5,
  numbers: 0.4,
  joined: 0.15,
  subDomain: 0.1,
  subLabel: 0.5,
  movedDot: 0.3,
} as const;

/** What DNS can hold (RFC 1035, 2.3.4): nobody registers or reaches more. */
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;
/** A domain's longest form in Unicode, with room for what IDNA leaves out. */
const MAX_WRITTEN = 1024;

/** Two changes alter at most four of the letters that occur. */
const MAX_MASK_DISTANCE = 4;
/** The index finds every skeleton within two changes; one more is found by luck. */
const MAX_CHANGES = 3;
/** A replaced letter changes two of the letters that occur, and costs at least 0.5 where skeletons differ. */
const CHEAPEST_LETTER = 0.25;
/** How far a joined, reordered or spelled-out name may be from the known one beside that. */
const MAX_FORM_COST = 0.6;
/** Changes that are made on purpose, beside which another ending or an added word is no wonder. */
const NO_SLIP: ReadonlySet<string> = new Set(["glyph", "hyphen", "plural"]);
/** A shorter name is looked for among added words only as it is. */
const MIN_INEXACT = 4;
const MAX_SUBLABELS = 8;
/** A mailbox-like or ordinary label of this length or less says nothing as a sub-domain. */
const MIN_SUBLABEL = 4;

/**
 * Returns the known domain that a domain resembles, or null: also for a known domain, a sub-domain of one, and a
 * free-mail provider's own.
 */
export function domainLookalike(known: KnownDomains, written: string, sensitivity: Sensitivity): Lookalike | null {
  if (written.length > MAX_WRITTEN) return null;
  const host = hostOf(written);
  if (host.domain.length > MAX_DOMAIN || host.label.length > MAX_LABEL) return null;
  if (known.size === 0 || known.has(host.domain)) return null;
  if (host.sublabels.length === 0 && isFreeMail(host.registrable)) return null;
  const search = new DomainSearch(known, host, sensitivity);
  const match = search.best();
  return match === null ? null : explained(match, known, host);
}

/** One look-up: candidates come from the index, are compared, and the nearest stays. */
class DomainSearch {
  private match: Match | null = null;
  private readonly label: string;
  private readonly otherScript: boolean;
  private readonly crowd: number;
  private readonly endings = new Map<string, EndingChange>();

  constructor(
    private readonly known: KnownDomains,
    private readonly host: Host,
    private readonly sensitivity: Sensitivity,
  ) {
    const written = decoded(host.label);
    this.label = foldName(written).text;
    this.otherScript = written !== this.label;
    this.crowd = crowdOf(known.size);
  }

  best(): Match | null {
    if (!isFreeMail(this.host.registrable)) {
      for (const core of coresOf(this.label)) this.lookForCore(core);
      this.lookForJoined();
      this.lookForOrder();
      this.lookForNumbers();
    }
    this.lookForMovedDots();
    this.lookForDomainWithin();
    this.lookInSublabels();
    return this.match;
  }

  private lookForCore(core: Core): void {
    const visited = new Set<number>();
    const skeleton = skeletonOf(core.text);
    const visit = (id: number, differingLetters = 0): void => {
      if (visited.has(id)) return;
      visited.add(id);
      this.offerCore(id, core, differingLetters);
    };
    const letterByLetter =
      core.joint === "none" ||
      (core.joint.endsWith("listed") && skeleton.length >= MIN_INEXACT) ||
      core.joint === "hyphen-ending";
    if (!letterByLetter) {
      this.known.index.forEach(keyOf(KEY_OF.label, skeleton), visit);
      return;
    }
    const mask = letterMask(skeleton);
    const isNear = withinChanges(skeleton, this.known.skeletons, MAX_CHANGES);
    emitSeenKeys(skeleton, (key) => {
      this.known.index.forEach(key, (id) => {
        const differing = maskDistance(mask, this.known.mask(id));
        if (differing <= MAX_MASK_DISTANCE && isNear(id)) visit(id, differing);
      });
    });
  }

  private offerCore(id: number, core: Core, differingLetters: number): void {
    const known = this.known.label(id);
    const limit = this.limitOf(id);
    // The dear questions are asked only of names that can still be near enough.
    const leastBeside = Math.min(COST.joint[core.joint], COST.foldedEnding);
    if (differingLetters * CHEAPEST_LETTER + leastBeside > limit) return;
    const ending = this.endingOf(id);
    const beside = this.besideCost(id, core, ending);
    if (differingLetters * CHEAPEST_LETTER > limit - beside) return;
    const comparison = compare(core.text, known, limit - beside);
    if (comparison === null || isNextInSeries(core.text, known, comparison.edits)) return;
    const folded = this.isFolded(id, core);
    const cost = comparison.cost + beside + this.slipCost(comparison, core, ending, folded);
    const kind = kindOf(core, comparison, ending, folded);
    this.offer({ id, kind, cost, limit, ending, core, comparison });
  }

  private endingOf(id: number): EndingChange {
    const suffix = this.known.suffix(id);
    const change = this.endings.get(suffix) ?? endingChange(this.host.suffix, suffix);
    this.endings.set(suffix, change);
    return change;
  }

  private limitOf(id: number): number {
    return limitFor(this.known.telling(id), this.known.size, this.sensitivity);
  }

  /** What a slip of letters costs more when something else was changed too. */
  private slipCost(comparison: Comparison, core: Core, ending: EndingChange, folded: boolean): number {
    const slips = comparison.edits.filter((edit) => !NO_SLIP.has(edit.kind));
    if (slips.length === 0 || folded) return 0;
    const plainSlips = slips.filter((edit) => edit.kind !== "doubled" && edit.kind !== "transposed").length;
    const otherEnding = ending === "none" ? 0 : COST.slipAndEnding + COST.slipAndEndingPerTenfold * this.crowd;
    return otherEnding + (core.joint === "none" ? 0 : COST.slipAndWord) + (plainSlips > 1 ? COST.secondSlip : 0);
  }

  /** What the changes beside the letters cost: words, endings, scripts. */
  private besideCost(id: number, core: Core, ending: EndingChange): number {
    const folded = this.isFolded(id, core);
    const words = folded ? COST.foldedEnding : COST.joint[core.joint];
    const otherWord = core.joint === "glued-other" || core.joint === "hyphen-other";
    const elsewhere = core.joint !== "none" || ending !== "none";
    return (
      words +
      (otherWord ? COST.otherWordPerTenfold * this.crowd : 0) +
      (ending === "none" || folded ? 0 : COST.ending) +
      (ending === "none" || folded || core.joint === "none"
        ? 0
        : COST.wordAndEndingPerTenfold * Math.max(0, this.crowd - 1)) +
      (elsewhere && !folded && this.known.isOrdinary(id) ? COST.ordinary : 0) +
      (this.otherScript ? COST.otherScript : 0)
    );
  }

  /** Whether the words round the core are what the known domain's ending is made of. */
  private isFolded(id: number, core: Core): boolean {
    if (core.joint !== "hyphen-ending" || core.start > 0) return false;
    const folded = this.label.slice(core.end + 1).split("-");
    const suffix = this.known.suffix(id).split(".");
    return folded.some((part) => suffix.includes(part));
  }

  /** Dots left out or turned into hyphens: acmecom.example, acme-co-uk.example, wwwacme.com. */
  private lookForJoined(): void {
    const withoutDots = (id: number): string => `${this.known.label(id)}${this.known.suffix(id)}`;
    for (const joined of new Set([this.label, this.label.replace(/^www/, "")])) {
      this.offerAll(exactKey(KEY_OF.joined, joined), "dots", COST.joined, joined, withoutDots);
    }
    const whole = foldName(decoded(this.host.domain)).text.replace(/^www/, "");
    this.offerAll(exactKey(KEY_OF.joined, whole), "dots", COST.joined, whole, (id) =>
      this.known.suffix(id) === this.host.suffix ? "" : withoutDots(id),
    );
  }

  /** Words in another order: title-northgate for northgate-title. */
  private lookForOrder(): void {
    const plain = this.label.replaceAll("-", "");
    if (plain.length < 6) return;
    const rotation = keyOf(KEY_OF.rotation, leastRotation(plain));
    for (const key of [rotation, exactKey(KEY_OF.order, plain)]) {
      this.offerAll(key, "reordered", COST.rotation, sortedLetters(plain), (id) => sortedLetters(this.known.label(id)));
    }
  }

  private lookForNumbers(): void {
    const digits = withDigits(this.label);
    if (!/\d/.test(digits)) return;
    this.offerAll(exactKey(KEY_OF.numbers, digits), "replaced", COST.numbers, digits, (id) =>
      withDigits(this.known.label(id)),
    );
  }

  /** A dot put into the name: north.gate.com for northgate.com. */
  private lookForMovedDots(): void {
    const dot = this.host.suffix.indexOf(".");
    let joined = this.label;
    if (dot > 0) this.offerMovedDot(joined + this.host.suffix.slice(0, dot));
    for (const sublabel of this.host.sublabels.slice(-MAX_SUBLABELS).reverse()) {
      joined = sublabel + joined;
      this.offerMovedDot(joined);
    }
  }

  private offerMovedDot(joined: string): void {
    this.offerAll(exactKey(KEY_OF.label, joined), "dots", COST.movedDot, joined, (id) => this.known.label(id));
  }

  /** A known domain, dots or hyphens between its labels, within another: acme.com.evil.example, acme.com-pay.example. */
  private lookForDomainWithin(): void {
    this.lookForRuns(this.host.sublabels, "sub-domain");
    const label = this.host.label.split("-");
    if (label.length > 1)
      this.lookForRuns([...this.host.sublabels.flatMap((part) => part.split("-")), ...label], "dots");
  }

  private lookForRuns(parts: readonly string[], kind: "sub-domain" | "dots"): void {
    const near = parts.slice(-2 * MAX_SUBLABELS);
    for (let first = 0; first < near.length - 1; first += 1) {
      for (let last = first + 2; last <= near.length; last += 1) {
        const id = this.known.idOf(near.slice(first, last).join("."));
        if (id !== undefined) this.offerForm(id, kind, COST.subDomain);
      }
    }
  }

  /** A known name as a sub-domain: northgate-title.evil.example. */
  private lookInSublabels(): void {
    for (const sublabel of this.host.sublabels.slice(-MAX_SUBLABELS)) {
      const label = foldName(decoded(sublabel)).text;
      if (label.length < MIN_SUBLABEL || isOrdinary(label)) continue;
      for (const core of coresOf(label)) {
        if (core.joint === "glued-other") continue;
        const cost = COST.subLabel + COST.joint[core.joint];
        this.offerAll(exactKey(KEY_OF.label, core.text), "sub-domain", cost, core.text, (id) => this.known.label(id));
      }
      this.offerAll(exactKey(KEY_OF.joined, label), "sub-domain", COST.subDomain, label, (id) => {
        return `${this.known.label(id)}${this.known.suffix(id)}`;
      });
    }
  }

  /** Offers the known domains under a key whose form compares well with the seen form: a key alone is only a hash. */
  private offerAll(key: number, kind: LookalikeKind, cost: number, form: string, formOf: (id: number) => string): void {
    this.known.index.forEach(key, (id) => {
      const comparison = compare(form.replace(/[-.]/g, ""), formOf(id).replace(/[-.]/g, ""), MAX_FORM_COST);
      if (comparison !== null) this.offerForm(id, kind, cost + comparison.cost);
    });
  }

  private offerForm(id: number, kind: LookalikeKind, cost: number): void {
    const ending = this.endingOf(id);
    const farEnding = (kind === "reordered" || kind === "replaced") && ending !== "none";
    const ordinary = cost > COST.subDomain && this.known.isOrdinary(id);
    const total = cost + (farEnding ? COST.ending : 0) + (ordinary ? COST.ordinary : 0);
    this.offer({ id, kind, cost: total, limit: this.limitOf(id), ending, core: null, comparison: null });
  }

  private offer(match: Match): void {
    if (match.cost <= match.limit) this.match = nearer(this.match, match);
  }
}

function kindOf(core: Core, comparison: Comparison, ending: EndingChange, folded: boolean): LookalikeKind {
  const kinds = new Set(comparison.edits.map((edit) => edit.kind));
  const [only] = kinds;
  if (core.joint !== "none") {
    if (only !== undefined) return "several";
    return folded ? "folded-ending" : "word";
  }
  if (only === undefined) return ending === "none" ? "glyph" : "ending";
  return kinds.size === 1 && ending === "none" ? only : "several";
}

function sortedLetters(text: string): string {
  return Array.from(text.replaceAll("-", "")).sort().join("");
}
