/** Returns a value that a test relies on; fails the test when there is none. */
export function existing<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("What the test relies on does not exist");
  return value;
}
