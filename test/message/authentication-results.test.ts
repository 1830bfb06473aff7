import { parseAuthenticationResults } from "../../src/message/authentication-results";

const plain = (value: string) => {
  const { authservId, results } = parseAuthenticationResults(value);
  return {
    authservId,
    results: results.map(({ method, result, properties }) => [method, result, Object.fromEntries(properties)]),
  };
};

describe("parseAuthenticationResults", () => {
  test("RFC 8601, appendix B.1: nothing but an identifier", () => {
    expect(plain("example.org 1; none")).toEqual({ authservId: "example.org", results: [] });
  });

  test("RFC 8601, appendix B.4: several methods with comments", () => {
    expect(
      plain(
        "Example.com;\r\n\tauth=pass (cram-md5) smtp.auth=sender@example.net;\r\n\tspf=pass smtp.mailfrom=example.net",
      ),
    ).toEqual({
      authservId: "example.com",
      results: [
        ["auth", "pass", { "smtp.auth": "sender@example.net" }],
        ["spf", "pass", { "smtp.mailfrom": "example.net" }],
      ],
    });
  });

  test("RFC 8601, appendix B.5: several results of DKIM, reasons and quoted strings", () => {
    const { results } = parseAuthenticationResults(
      'example.com; dkim=pass reason="good; signature" header.i=@mail-router.example.net; dkim=fail (a (nested) comment) header.i = @newyork.example.com',
    );
    expect(results.map(({ method, result, reason }) => [method, result, reason])).toEqual([
      ["dkim", "pass", "good; signature"],
      ["dkim", "fail", null],
    ]);
    expect(results[1]?.properties.get("header.i")).toBe("@newyork.example.com");
  });

  test("Exchange Online names nobody, and gives compauth with its reason", () => {
    expect(
      plain(
        "spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=payee.example; dkim=none (message not signed) header.d=none;dmarc=pass action=none header.from=payee.example;compauth=pass reason=100",
      ),
    ).toEqual({
      authservId: null,
      results: [
        ["spf", "pass", { "smtp.mailfrom": "payee.example" }],
        ["dkim", "none", { "header.d": "none" }],
        ["dmarc", "pass", { action: "none", "header.from": "payee.example" }],
        ["compauth", "pass", { reason: "100" }],
      ],
    });
  });

  test.each(["", ";;;", "((((", '"', "=", "a=", "x; y"])("%j has no results, and does not throw", (value) => {
    expect(parseAuthenticationResults(value).results.every(({ method }) => method === "a")).toBe(true);
  });
});
