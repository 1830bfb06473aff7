import { initialKeys, nameKey } from "../directory/name-key";

/** Whether two ways to write a person, by name or by address, are one: order, accents and case folded, or as initials. */
export function isSamePerson(one: string, other: string): boolean {
  const [key, otherKey] = [nameKey(one), nameKey(other)];
  if (key === "" || otherKey === "") return false;
  return key === otherKey || initialKeys(one).includes(otherKey) || initialKeys(other).includes(key);
}
