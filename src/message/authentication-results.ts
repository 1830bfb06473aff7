/** One method's result in an Authentication-Results field (RFC 8601, section 2.2). */
export interface AuthenticationResult {
  /** `spf`, `dkim`, `dmarc`, `compauth`, `arc` …, in lower case and without a version. */
  readonly method: string;
  /** `pass`, `fail`, `softfail`, `none`, `temperror` …, in lower case. */
  readonly result: string;
  /** The `reason` given, or null. For compauth a number of three digits. */
  readonly reason: string | null;
  /** What the method looked at, by `type.name` in lower case: `header.from`, `header.d`, `smtp.mailfrom`, `action` … */
  readonly properties: ReadonlyMap<string, string>;
}

/** An Authentication-Results field, read. Whether to believe it is for others to decide. */
export interface AuthenticationResults {
  /** Who vouches for the results; null where the field names nobody, as Exchange Online writes it. */
  readonly authservId: string | null;
  readonly results: readonly AuthenticationResult[];
}

/** Returns text without comments, nested ones too, and quoted strings untouched (RFC 5322, section 3.2.2). */
export function withoutComments(value: string): string {
  const kept: string[] = [];
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    const escaped = character === "\\";
    if (character === '"' && depth === 0) quoted = !quoted;
    if (character === "(" && !quoted) depth += 1;
    if (depth === 0) kept.push(escaped ? value.slice(at, at + 2) : character);
    if (character === ")" && !quoted && depth > 0) {
      depth -= 1;
      if (depth === 0) kept.push(" ");
    }
    if (escaped) at += 1;
  }
  return kept.join("");
}

/** Splits at semicolons that stand outside quoted strings. */
function statements(value: string): string[] {
  const found: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === "\\") at += 1;
    else if (character === ";" && !quoted) {
      found.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, value.slice(start)].map((statement) => statement.trim()).filter((statement) => statement !== "");
}

/** A word, with the quoted strings in it. */
const WORD = /(?:[^\s"]|"(?:[^"\\]|\\.)*")+/g;

const unquoted = (value: string): string =>
  value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;

/** Returns the `name=value` pairs of a statement; blanks may stand around the sign. */
function pairsOf(statement: string): { readonly name: string; readonly value: string }[] {
  const joined = statement.replace(/\s+/g, " ").replaceAll(" =", "=").replaceAll("= ", "=");
  return [...joined.matchAll(WORD)].flatMap(([word]) => {
    const sign = word.indexOf("=");
    if (sign < 1) return [];
    return [{ name: word.slice(0, sign).toLowerCase(), value: unquoted(word.slice(sign + 1)) }];
  });
}

function resultOf(statement: string): AuthenticationResult | null {
  const [first, ...rest] = pairsOf(statement);
  if (!first) return null;
  const properties = new Map<string, string>();
  for (const { name, value } of rest) if (!properties.has(name)) properties.set(name, value);
  return {
    method: first.name.replace(/\/\d+$/, ""),
    result: first.value.toLowerCase(),
    reason: properties.get("reason") ?? null,
    properties,
  };
}

/** Takes an Authentication-Results field's value; returns its results (RFC 8601). What is not of its grammar is left out. */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const [first = "", ...rest] = statements(withoutComments(value));
  // The authserv-id may be followed by a version; a first statement with `=` is a result, and nobody is named.
  const names = !first.includes("=");
  const id = first.split(/\s+/)[0] ?? "";
  const results = (names ? rest : [first, ...rest]).flatMap((statement) => resultOf(statement) ?? []);
  return { authservId: names && id !== "" ? unquoted(id).toLowerCase() : null, results };
}
