/**
 * Domains under which unrelated organisations get a name of their own, and which the Public Suffix List does not have.
 * Two tenants of one of them are two organisations. `mail.onmicrosoft.com` stands beside its parent, because
 * the tenant's name comes before both.
 */
export const SHARED_SUFFIXES: readonly string[] = [
  "atlassian.net",
  "bamboohr.com",
  "desk.com",
  "freshdesk.com",
  "freshservice.com",
  "godaddysites.com",
  "helpscoutapp.com",
  "intercom-mail.com",
  "jimdofree.com",
  "jimdosite.com",
  "mail.onmicrosoft.com",
  "my.salesforce.com",
  "mystrikingly.com",
  "odoo.com",
  "onmicrosoft.com",
  "onmicrosoft.de",
  "onmicrosoft.us",
  "partner.onmschina.cn",
  "sharepoint.com",
  "squarespace.com",
  "strikingly.com",
  "teamwork.com",
  "test-google-a.com",
  "webnode.page",
  "weebly.com",
  "wordpress.com",
  "zendesk.com",
];
