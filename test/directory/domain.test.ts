import fc from "fast-check";
import {
  domainOf,
  isFreeMail,
  normalAddress,
  normalDomain,
  registrableDomain,
  sameOrganisation,
} from "../../src/directory/domain";
import { FREE_MAIL_DOMAINS } from "../../src/directory/free-mail";

describe("the domain of an address", () => {
  it.each([
    ["ann@Acme.Example", "acme.example"],
    ["ann@acme.example.", "acme.example"],
    ["ann@ acme.example. . ", "acme.example"],
    ["ann@münchen.example", "xn--mnchen-3ya.example"],
    ["ann@XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example"],
    ["ann@ａｃｍｅ.example", "acme.example"],
    ["ann@acme。example", "acme.example"],
    ['"a@b"@acme.example', "acme.example"],
    ["ann", ""],
    ["", ""],
    ["ann@", ""],
    ["ann@acme_corp.example", "acme_corp.example"],
  ])("of %s is %s", (address, expected) => {
    expect(domainOf(address)).toBe(expected);
  });

  it("keeps what IDNA refuses, in lower case, so that it can still be shown", () => {
    expect(domainOf("ann@XN--A.example")).toBe("xn--a.example");
    expect(domainOf("ann@ä/B.example")).toBe("ä/b.example");
  });

  it("is the same when taken twice, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = domainOf(`x@${text}`);
        expect(normalDomain(once)).toBe(once);
      }),
    );
  });
});

it("writes an address in lower case, with its domain in ASCII", () => {
  expect(normalAddress(" Ann.Payee@MÜNCHEN.example ")).toBe("ann.payee@xn--mnchen-3ya.example");
  expect(normalAddress("Ann")).toBe("ann");
});

describe("the registrable domain", () => {
  it.each([
    ["mail.acme.co.uk", "acme.co.uk"],
    ["acme.com.au", "acme.com.au"],
    ["billing.mail.acme.example", "acme.example"],
    ["acme.github.io", "acme.github.io"],
    ["acme.onmicrosoft.com", "acme.onmicrosoft.com"],
    ["acme.mail.onmicrosoft.com", "acme.mail.onmicrosoft.com"],
    ["a.b.sharepoint.com", "b.sharepoint.com"],
  ])("of %s is %s", (domain, expected) => {
    expect(registrableDomain(domain)).toBe(expected);
  });

  it.each(["co.uk", "github.io", "onmicrosoft.com", "localhost", "192.0.2.1", "", "-a.com"])(
    "does not exist for %j",
    (domain) => {
      expect(registrableDomain(domain)).toBeNull();
    },
  );
});

describe("free mail", () => {
  it.each(["gmail.com", "gmx.de", "orange.fr", "libero.it", "yahoo.com.br", "qq.com", "bigpond.com", "ziggo.nl"])(
    "is %s",
    (domain) => {
      expect(isFreeMail(domain)).toBe(true);
    },
  );

  it("is also a sub-domain of a free-mail domain", () => {
    expect(isFreeMail("mail.gmail.com")).toBe(true);
  });

  it.each(["acme.example", "gmail.com.example", "notgmail.com", "com", ""])("is not %j", (domain) => {
    expect(isFreeMail(domain)).toBe(false);
  });

  it("is listed in the form that addresses are compared in", () => {
    for (const domain of FREE_MAIL_DOMAINS) expect(normalDomain(domain)).toBe(domain);
  });
});

describe("the same organisation", () => {
  it("has the same registrable domain", () => {
    expect(sameOrganisation("mail.acme.co.uk", "acme.co.uk")).toBe(true);
    expect(sameOrganisation("acme.co.uk", "other.co.uk")).toBe(false);
  });

  it("is not shared by two tenants of one service", () => {
    expect(sameOrganisation("acme.onmicrosoft.com", "other.onmicrosoft.com")).toBe(false);
    expect(sameOrganisation("acme.github.io", "other.github.io")).toBe(false);
  });

  it("is never claimed for free mail, or for no domain at all", () => {
    expect(sameOrganisation("gmail.com", "gmail.com")).toBe(false);
    expect(sameOrganisation("", "")).toBe(false);
  });

  it("is the whole domain where none is registrable", () => {
    expect(sameOrganisation("localhost", "localhost")).toBe(true);
    expect(sameOrganisation("github.io", "acme.github.io")).toBe(false);
  });
});
