import { localPartImitates } from "../../../src/inspect/sender/local-part-imitates";
import { mailbox, message } from "../../support/build";
import { factsOf } from "../../support/facts";

const directory = { ownDomains: ["birchworks.example"] };

function find(from: string) {
  return localPartImitates.find(factsOf(message({ from: mailbox(from) }), { directory }));
}

describe("sender.local-part-imitates", () => {
  it("finds the own organisation before the @ of a foreign domain", () => {
    expect(find("HR <birchworks_hr@portal-host.example>")).toMatchObject([
      { severity: "caution", params: { name: "birchworks.example" } },
    ]);
  });

  it("is silent where the writer's own name is the same word, and for everybody else", () => {
    expect(find("Kim Birchworks <kim.birchworks@portal-host.example>")).toEqual([]);
    expect(find("HR <hr@portal-host.example>")).toEqual([]);
  });
});
