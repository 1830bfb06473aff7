import { factoryHostName } from "../../../src/inspect/sender/factory-host-name";
import { mailbox, message } from "../../support/build";
import { factsOf, headers } from "../../support/facts";

function find(host: string, from = "Ann <ann@payee.example>") {
  const route = headers(
    "Received: from mx.payee.example ([203.0.113.7]) by mx.buyer.example",
    `Received: from ${host} ([203.0.113.8]) by mx.payee.example`,
  );
  return factoryHostName.find(factsOf(message({ from: mailbox(from), headers: route })));
}

describe("sender.factory-host-name", () => {
  it("notes a business mail that began on a Windows server nobody named", () => {
    expect(find("WIN-4T7Q0ABCDEF")).toMatchObject([{ severity: "info", params: { seen: "WIN-4T7Q0ABCDEF" } }]);
  });

  it("is silent for other names, and for free mail", () => {
    expect(find("WIN-FILESERVER")).toEqual([]);
    expect(find("WIN-4T7Q0ABCDEF", "Ann <ann@gmail.com>")).toEqual([]);
  });
});
