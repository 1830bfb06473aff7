import { deceptiveCharactersInSender } from "../../../src/inspect/sender/deceptive-characters";
import { mailbox, message, payee } from "../../support/build";
import { factsOf } from "../../support/facts";

function find(from: string) {
  const directory = { payees: [payee({ domains: ["mariner.example"], addresses: [] })] };
  return deceptiveCharactersInSender.find(factsOf(message({ from: mailbox(from) }), { directory }));
}

describe("sender.deceptive-characters", () => {
  it("finds a Cyrillic letter in a domain, also behind punycode (RFC 3492)", () => {
    expect(find("Ann <ann@xn--pyee-53d.example>")).toMatchObject([
      { severity: "danger", params: { seen: "ann@pаyee.example", piece: "а", kind: "mixed-script" } },
    ]);
  });

  it("finds an accent that an imitation rests on", () => {
    expect(find("Ann <ann@marìner.example>")).toMatchObject([{ severity: "danger", params: { piece: "ì" } }]);
  });

  it("is a caution in the name shown", () => {
    expect(find("Ann P\u0430yee <ann@payee.example>")).toMatchObject([{ severity: "caution" }]);
  });

  it("is silent for the accents of honest names", () => {
    expect(find("Jürgen Müller <ann@müller-söhne.example>")).toEqual([]);
  });
});
