/** The attributes of an element, as htmlparser2 gives them (names in lower case). */
export type Attributes = Readonly<Record<string, string>>;

/** Returns an attribute's value, or undefined; a name that every object has (`constructor`) is no attribute. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
