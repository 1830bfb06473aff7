import { parseDeclarations, putDeclaration, RANK, type Declaration, type Declarations } from "./css-declarations";
import { HIDING_PROPERTIES, showingValue } from "./css-hiding";
import { attribute, type Attributes } from "./html-attributes";
import { MAX_SELECTOR_LENGTH, MAX_SHEET_SELECTORS } from "./limits";

/** A selector as the key that elements are looked up by: `*`, `p`, `.class`, `p.class`, `#id` or `p#id`. */
interface Selector {
  readonly key: string;
  readonly rank: number;
}

/** Stands for every element. */
const ALL = "*";

/** One element name, class or id, or the name with one of the others. */
const SIMPLE = /^(\*|[a-z][a-z\d-]*)?([.#][^\s.#:[\]()>+~*\\]+)?$/i;

/** A value of `content` that writes words, or an attribute's, where no element has them. */
const WRITES_WORDS = /["'][^"']*[\p{L}\p{N}]{3}|attr\(/u;

/** What a sheet that is too long might do: show anything again, in any colour. */
const MAY_SHOW_ALL = [
  "display:block;visibility:visible;opacity:1;font-size:16px;mso-hide:none;color:unknown;background:unknown;clip:auto",
  "overflow:visible;overflow-x:visible;overflow-y:visible;position:static;transform:none;text-indent:0;margin-left:0",
]
  .join(";")
  .replaceAll(";", "!important;");

function simpleSelector(element: string, mark: string): Selector {
  const isId = mark.startsWith("#");
  const name = element === ALL ? "" : element.toLowerCase();
  if (mark === "") return name === "" ? { key: ALL, rank: RANK.all } : { key: name, rank: RANK.element };
  if (name === "") return { key: mark, rank: isId ? RANK.id : RANK.class };
  return { key: name + mark, rank: isId ? RANK.elementId : RANK.elementClass };
}

/** Returns a superset of what a selector with ancestors, states or attributes matches: its last class, id or element. */
function doubtfulKey(selector: string): string {
  if (selector.length > MAX_SELECTOR_LENGTH || selector.includes("\\")) return ALL;
  const named = selector
    .replace(/\[(?:class|id)[~|^$*]?=["']?([\w-]+)["']?\]/gi, (match, name: string) =>
      match.toLowerCase().startsWith("[id") ? `#${name}` : `.${name}`,
    )
    .replace(/\[[^[\]]*\]|\([^()]*\)/g, "");
  const last = (named.split(/[\s>+~]+/).findLast((compound) => compound !== "") ?? "").split(/[:()]/, 1)[0] ?? "";
  const mark = Math.max(last.lastIndexOf("."), last.lastIndexOf("#"));
  if (mark >= 0) return last.slice(mark);
  return /^[a-z][a-z\d-]*$/i.test(last) ? last.toLowerCase() : ALL;
}

/** Raises declarations to the rank of their selector and adds them to what is known for its key. */
function addTo(
  rules: Map<string, Map<string, Declaration>>,
  { key, rank }: Selector,
  declarations: readonly (readonly [string, Declaration])[],
): void {
  if (declarations.length === 0) return;
  const known = rules.get(key) ?? new Map<string, Declaration>();
  for (const [name, { value, weight, order }] of declarations)
    putDeclaration(known, name, { value, weight: weight + rank, order });
  rules.set(key, known);
}

/** The rules of a message's style sheets that can hide text or show it again. */
export class StyleSheet {
  private readonly rules = new Map<string, Map<string, Declaration>>();
  private readonly doubtful = new Map<string, Map<string, Declaration>>();
  private selectors = 0;
  private writes = false;

  /** Whether a rule writes words into the page that stand in no element (CSS Generated Content 3). */
  get writesWords(): boolean {
    return this.writes;
  }

  /** Adds a rule, which may be one that applies only to some readers; false where there are more than are read. */
  add(selectors: string, block: string, applies: boolean): boolean {
    const all = parseDeclarations(block, this.selectors);
    this.writes ||= applies && WRITES_WORDS.test(all.get("content")?.value ?? "");
    const declarations = [...all].filter(([name]) => HIDING_PROPERTIES.has(name));
    const showing = declarations.flatMap(([name, declaration]): [string, Declaration][] => {
      const value = showingValue(name, declaration.value);
      return value === null ? [] : [[name, { ...declaration, value }]];
    });
    for (const written of selectors.split(",", MAX_SHEET_SELECTORS + 1)) {
      this.selectors += 1;
      if (this.selectors > MAX_SHEET_SELECTORS) return false;
      const selector = written.trim();
      const simple = selector === "" || selector.length > MAX_SELECTOR_LENGTH ? null : SIMPLE.exec(selector);
      const found = simple ? simpleSelector(simple[1] ?? "", simple[2] ?? "") : null;
      if (found && applies) addTo(this.rules, found, declarations);
      else addTo(this.doubtful, { key: found?.key ?? doubtfulKey(selector), rank: RANK.doubtful }, showing);
    }
    return true;
  }

  /** Forgets every rule: what is left may show any element. */
  giveUp(): void {
    this.rules.clear();
    this.doubtful.clear();
    this.selectors = 0;
    this.add(ALL, MAY_SHOW_ALL, false);
  }

  /** Returns what the rules say of an element. Linear in the number of its classes. */
  declarationsFor(name: string, attributes: Attributes): Declarations {
    const marks = (attribute(attributes, "class") ?? "").split(/\s+/).map((one) => `.${one}`);
    const id = attribute(attributes, "id");
    if (id !== undefined) marks.push(`#${id}`);
    const found = new Map<string, Declaration>();
    for (const key of [ALL, name, ...marks.flatMap((mark) => [mark, name + mark])])
      for (const rules of [this.rules.get(key), this.doubtful.get(key)])
        for (const [property, declaration] of rules ?? []) putDeclaration(found, property, declaration);
    return found;
  }
}
