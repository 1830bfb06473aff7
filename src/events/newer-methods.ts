/**
 * Gives a runtime of 2016 the methods that what is imported here uses and that came later. Classic Outlook for Windows
 * ran the events in such a one before version 2403. Only what is missing is put in; `scripts/check-events.mjs` runs the
 * built file without any newer method, so that none is forgotten.
 */
fill(Array.prototype, "flat", function (this: readonly unknown[]) {
  return concatenated(this);
});
fill(Array.prototype, "flatMap", function (this: readonly unknown[], map: (entry: unknown, at: number) => unknown) {
  return concatenated(this.map(map));
});
fill(Array.prototype, "at", function (this: readonly unknown[], place: number) {
  return this[place < 0 ? this.length + place : place];
});
fill(Object, "values", (of: Readonly<Record<string, unknown>>) => Object.keys(of).map((key) => of[key]));
fill(Object, "entries", (of: Readonly<Record<string, unknown>>) => Object.keys(of).map((key) => [key, of[key]]));
fill(String.prototype, "trimStart", function (this: string) {
  return this.slice(this.search(/\S|$/));
});
fill(String.prototype, "replaceAll", function (this: string, from: string, to: string) {
  return this.split(from).join(to);
});
fill(String.prototype, "matchAll", function (this: string, pattern: RegExp) {
  const matches: RegExpExecArray[] = [];
  const own = new RegExp(pattern);
  for (let match = own.exec(this); match !== null; match = own.exec(this)) {
    matches.push(match);
    if (match[0] === "") own.lastIndex += 1;
  }
  return matches;
});

function concatenated(lists: readonly unknown[]): readonly unknown[] {
  return Array.prototype.concat.apply([], [...lists]) as readonly unknown[];
}

function fill(owner: object, name: string, method: (...args: never[]) => unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value: method, writable: true, configurable: true });
}
