import { hiddenText } from "../../src/inspect/hidden-text";
import { body, message } from "../support/build";
import { factsOf, headers } from "../support/facts";

const BULK = "List-Unsubscribe: <https://shop.example/unsubscribe>";
const ACCOUNT = "Please transfer to IBAN DE89 3704 0044 0532 0130 00";

function reason(text: string, ...lines: string[]) {
  const mail = message({
    body: body("Hello", { hidden: [{ text, reason: "not-displayed" }] }),
    headers: headers(...lines),
  });
  return hiddenText.find(factsOf(mail))[0]?.params.reason;
}

describe("language.hidden-text", () => {
  it("finds an account or an amount that the reader does not see", () => {
    expect(reason(ACCOUNT)).toBe("money");
    expect(reason("The sum is EUR 4,200.00 today")).toBe("money");
    expect(reason("Our autumn range is here")).toBeUndefined();
  });

  it("is not silenced by List-Unsubscribe (RFC 2369), which any sender can write", () => {
    expect(reason(ACCOUNT, BULK)).toBe("money");
    expect(reason(`The sum is EUR 4,200.00 today. ${"and so on ".repeat(40)}`, BULK)).toBe("money");
  });

  it("takes an amount that the reader sees as well for a preview, but never an account", () => {
    const repeated = (text: string) => {
      const shown = body(`Your receipt: EUR 49.00. ${ACCOUNT}`, { hidden: [{ text, reason: "not-displayed" }] });
      return hiddenText.find(factsOf(message({ body: shown })))[0]?.params.reason;
    };
    expect(repeated("You paid EUR 49.00")).toBeUndefined();
    expect(repeated("You paid EUR 4,900.00")).toBe("money");
    expect(repeated(ACCOUNT)).toBe("money");
  });

  it("takes the last digits of an account, which nobody can pay into, for no account", () => {
    expect(reason("A payment reached the account ending in 3120")).toBeUndefined();
  });

  it("lets the preview line of a bulk mailing name an amount", () => {
    expect(reason("Shoes from EUR 49.00 this week", BULK)).toBeUndefined();
  });
});
