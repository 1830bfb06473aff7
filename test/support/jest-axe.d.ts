/** The part of the package `jest-axe` that is used; it has no types of its own. */
declare module "jest-axe" {
  export function axe(element: Element): Promise<{ readonly violations: readonly unknown[] }>;
}
