import { mailbox, message, payee, quotedMessage } from "../support/build";
import { factsOf } from "../support/facts";
import type { Message } from "../../src/message/message";

const NORTHGATE = payee({
  name: "Northgate Title",
  domains: ["northgate-title.example"],
  addresses: ["closing@northgate-title.example"],
});

function counterparty(overrides: Partial<Message>) {
  return factsOf(message(overrides), { directory: { payees: [NORTHGATE, payee()] } }).payee?.name;
}

describe("the payee that a message claims to come from", () => {
  it("is told by the sender's address or by where replies go", () => {
    expect(counterparty({ from: mailbox("jo@northgate-title.example") })).toBe("Northgate Title");
    expect(
      counterparty({ from: mailbox("send@invoicer.example"), replyTo: [mailbox("jo@northgate-title.example")] }),
    ).toBe("Northgate Title");
  });

  it("is told by an imitated domain", () => {
    expect(counterparty({ from: mailbox("jo@northgate-tit1e.example") })).toBe("Northgate Title");
  });

  it("is told by the name shown", () => {
    expect(counterparty({ from: mailbox("Northgate Title Billing <x77@gmail.com>") })).toBe("Northgate Title");
  });

  it("is told by who takes part in the quoted conversation", () => {
    const quoted = [quotedMessage({ from: mailbox("closing@northgate-title.example") })];
    expect(counterparty({ from: mailbox("kim@freight.example"), quoted })).toBe("Northgate Title");
  });

  it("is nobody for a stranger", () => {
    expect(counterparty({ from: mailbox("Kim West <kim@freight.example>") })).toBeUndefined();
  });
});
