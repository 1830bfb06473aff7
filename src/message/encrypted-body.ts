/** What S/MIME, OpenPGP and Microsoft's rights management put in place of a body (RFC 8551, RFC 3156, MS-OXORMMS). */
const TYPES: ReadonlySet<string> = new Set([
  "application/pkcs7-mime",
  "application/x-pkcs7-mime",
  "application/pgp-encrypted",
  "application/x-microsoft-rpmsg-message",
]);
const NAME = /^(?:smime\.p7m|message(?:_v\d)?\.rpmsg)$/i;

/** Whether an attachment is an encrypted body: what stands in the message's text is then only a notice. */
export function isEncryptedBody({ type, name }: { readonly type: string; readonly name: string | null }): boolean {
  return TYPES.has(type.toLowerCase()) || NAME.test(name ?? "");
}
