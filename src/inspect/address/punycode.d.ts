/** The part of the package `punycode` that is used; its bare name is Node's deprecated module, and it has no types. */
declare module "punycode/punycode.js" {
  const punycode: { readonly toUnicode: (domain: string) => string };
  export default punycode;
}
