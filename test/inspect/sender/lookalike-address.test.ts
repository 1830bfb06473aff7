import { lookalikeAddress } from "../../../src/inspect/sender/lookalike-address";
import { mailbox, message } from "../../support/build";
import { factsOf } from "../../support/facts";

const PEOPLE = [{ name: "Dana Reyes", addresses: ["dana.reyes@gmail.com"] }];

describe("sender.lookalike-address", () => {
  it("finds a free-mail address that imitates a known one before the @", () => {
    const from = mailbox("Dana Reyes <dana.reyess@gmail.com>");
    const [finding] = lookalikeAddress.find(factsOf(message({ from }), { directory: { people: PEOPLE } }));
    expect(finding?.params).toMatchObject({ seen: "dana.reyess@gmail.com", known: "dana.reyes@gmail.com" });
  });

  it("is silent for the known address and for a stranger's", () => {
    for (const address of ["dana.reyes@gmail.com", "kim.west@gmail.com"]) {
      expect(
        lookalikeAddress.find(factsOf(message({ from: mailbox(address) }), { directory: { people: PEOPLE } })),
      ).toEqual([]);
    }
  });
});
