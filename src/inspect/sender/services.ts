import { withParents } from "../../directory/domain";

/**
 * Mail domains of services that carry messages for their customers: invoices, requests to sign, shared files. Each is
 * the registered domain under which the service itself sends. A domain where people have mailboxes is none of them.
 */
const SERVICE_DOMAINS: ReadonlySet<string> = new Set([
  // Invoicing and accounting
  "billomat.com",
  "debitoor.com",
  "e-conomic.com",
  "exactonline.nl",
  "fattureincloud.it",
  "fortnox.se",
  "freshbooks.com",
  "harvestapp.com",
  "holded.com",
  "intuit.com",
  "invoicexpress.com",
  "lexoffice.de",
  "lexware.de",
  "moneybird.com",
  "myob.com",
  "pennylane.com",
  "quickbooks.com",
  "sage.com",
  "sellsy.com",
  "sevdesk.com",
  "sevdesk.de",
  "waveapps.com",
  "xero.com",
  "zohobooks.com",
  "zohoinvoice.com",
  // Payment
  "bill.com",
  "gocardless.com",
  "paypal.com",
  "squareup.com",
  "stripe.com",
  // Electronic signature
  "adobesign.com",
  "docusign.com",
  "docusign.net",
  "echosign.com",
  "hellosign.com",
  "pandadoc.com",
  "yousign.com",
  // Shared files
  "dropbox.com",
  "google.com",
  "sharepointonline.com",
  "wetransfer.com",
]);

/** Returns whether mail from a domain, as `domainOf` returns it, is that of a service which writes for its customers. */
export function isService(domain: string): boolean {
  return withParents(domain).some((candidate) => SERVICE_DOMAINS.has(candidate));
}
