import { countsClicks, unwrapped } from "../../../src/inspect/link/rewriters";

const TARGET = "https://portal.payee.example/invoice/7?a=1";
const ENCODED = encodeURIComponent(TARGET);

describe("unwrapped", () => {
  it.each([
    ["Safe Links", `https://eur02.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C02&reserved=0`],
    ["Safe Links of Outlook on the web", `https://outlook.office.com/mail/safelink.html?url=${ENCODED}&corid=1`],
    ["Proofpoint, first form", `https://urldefense.proofpoint.com/v1/url?u=${ENCODED}&k=a`],
    [
      "Proofpoint, second form",
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__portal.payee.example_invoice_7-3Fa-3D1&d=DwMF",
    ],
    ["Proofpoint, third form", "https://urldefense.com/v3/__https://portal.payee.example/invoice/7*a=1__;Pw!!abc$"],
    ["Barracuda", `https://linkprotect.cudasvc.com/url?a=${ENCODED}&c=E,1`],
    ["Symantec", `https://clicktime.symantec.com/abc?h=x&u=${ENCODED}`],
    ["Trend Micro", `https://eu.ctp.trendmicro.com/wis/clicktime/v1/query?url=${ENCODED}&umid=1`],
    ["Trellix", `https://protect2.fireeye.com/v1/url?k=1&q=1&e=1&u=${ENCODED}`],
    ["Cisco", `https://secure-web.cisco.com/1abc/${ENCODED}`],
    ["Check Point", `https://url.avanan.click/v2/___${TARGET}___.YXAz`],
    ["Sophos", `https://eu1.protection.sophos.com/?d=payee.example&u=${btoa(TARGET)}&i=1`],
    ["Google", `https://www.google.com/url?q=${ENCODED}&sa=D`],
  ])("takes off what %s put before a link", (_, href) => {
    expect(unwrapped(href)).toBe(TARGET);
  });

  it("tells at least the domain where a service says no more", () => {
    expect(unwrapped("https://protect-eu.mimecast.com/s/abc?domain=payee.example")).toBe("https://payee.example/");
  });

  it("restores runs of characters that Proofpoint took out", () => {
    expect(unwrapped("https://urldefense.com/v3/__https://payee.example/**B__;Pz8_!!x")).toBe(
      "https://payee.example/???",
    );
  });

  it("takes off several layers, though not without end", () => {
    const wrap = (href: string) => `https://a.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}`;
    expect(unwrapped(wrap(wrap(TARGET)))).toBe(TARGET);
    let deep = TARGET;
    for (let layer = 0; layer < 8; layer++) deep = wrap(deep);
    expect(unwrapped(deep)).not.toBe(TARGET);
  });

  it.each([
    ["a search for an address that is none", "https://www.google.com/search?q=invoice"],
    ["a site that only sounds like a service", `https://safelinks.protection.outlook.com.evil.example/?url=${ENCODED}`],
    ["a wrapper with nothing in it", "https://urldefense.com/v3/__broken"],
  ])("leaves %s as it is", (_, href) => {
    expect(unwrapped(href)).toBe(href);
  });
});

it("knows hosts that only count clicks", () => {
  expect(countsClicks("u123.ct.sendgrid.net")).toBe(true);
  expect(countsClicks("notsendgrid.net")).toBe(false);
});
