import { foldName } from "../unicode/fold";
import { COST } from "./costs";
import { compare } from "./edits";
import { endingChange, type EndingChange } from "./endings";
import { decoded, type Host } from "./host";
import type { KnownDomains } from "./known-domains";
import { crowdOf, limitFor } from "./limits";
import type { LookalikeKind, Sensitivity } from "./lookalike";
import { nearer, type Match } from "./match";

/** How far a joined, reordered or spelled-out name may be from the known one beside that. */
const MAX_FORM_COST = 0.6;

/** One look-up: candidates come from the index, are compared, and the nearest stays. */
export class DomainSearch {
  private match: Match | null = null;
  /** The registered label, folded to ASCII. */
  readonly label: string;
  readonly otherScript: boolean;
  /** How many tenfolds of a hundred names are known. */
  readonly crowd: number;
  private readonly endings = new Map<string, EndingChange>();

  constructor(
    readonly known: KnownDomains,
    readonly host: Host,
    private readonly sensitivity: Sensitivity,
  ) {
    const written = decoded(host.label);
    this.label = foldName(written).text;
    this.otherScript = written !== this.label;
    this.crowd = crowdOf(known.size);
  }

  /** The nearest known domain of all that were offered. */
  get best(): Match | null {
    return this.match;
  }

  endingOf(id: number): EndingChange {
    const suffix = this.known.suffix(id);
    const change = this.endings.get(suffix) ?? endingChange(this.host.suffix, suffix);
    this.endings.set(suffix, change);
    return change;
  }

  limitOf(id: number): number {
    return limitFor(this.known.telling(id), this.known.size, this.sensitivity);
  }

  offer(match: Match): void {
    if (match.cost > match.limit) return;
    if (this.known.sameCompany(this.host.registrable, this.known.domain(match.id))) return;
    this.match = nearer(this.match, match);
  }

  /** Offers a known domain whose name stands in the host in another form. */
  offerForm(id: number, kind: LookalikeKind, cost: number): void {
    const ending = this.endingOf(id);
    const farEnding = (kind === "reordered" || kind === "replaced") && ending !== "none";
    const ordinary = cost > COST.subDomain && this.known.isOrdinary(id);
    const total = cost + (farEnding ? COST.ending : 0) + (ordinary ? COST.ordinary : 0);
    this.offer({ id, kind, cost: total, limit: this.limitOf(id), ending, core: null, comparison: null });
  }

  /** Offers the known domains under a key whose form compares well with the seen form: a key alone is only a hash. */
  offerAll(key: number, kind: LookalikeKind, cost: number, form: string, formOf: (id: number) => string): void {
    const seen = form.replace(/[-.]/g, "");
    this.known.index.forEach(key, (id) => {
      const comparison = compare(seen, formOf(id).replace(/[-.]/g, ""), MAX_FORM_COST);
      if (comparison !== null) this.offerForm(id, kind, cost + comparison.cost);
    });
  }
}
