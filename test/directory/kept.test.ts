import { EMPTY_DIRECTORY } from "../../src/directory/directory";
import { DIRECTORY_VERSION, keptDirectory, keptText } from "../../src/directory/kept";
import { directory, payee } from "../support/build";

describe("a kept directory", () => {
  it("is empty where nothing is kept", () => {
    expect(keptDirectory(null)).toEqual({ state: "read", directory: EMPTY_DIRECTORY, migrated: false });
  });

  it("is read as it was written", () => {
    const whole = directory({
      payees: [payee({ phones: [{ number: "+12025550143", source: "contract", since: null, note: "of 2024" }] })],
      genuine: [
        {
          code: "sender.first-contact",
          party: "a@b.example",
          params: { seen: "x" },
          reason: "Met",
          since: "2026-11-20",
        },
      ],
    });
    expect(keptDirectory(keptText(whole))).toEqual({ state: "read", directory: whole, migrated: false });
  });

  it("of an older form is brought to the present one", () => {
    expect(keptDirectory('{"ownDomains":["buyer.example"]}')).toEqual({
      state: "read",
      directory: directory(),
      migrated: true,
    });
  });

  it("of a newer program is left alone", () => {
    const newer = JSON.stringify({ version: DIRECTORY_VERSION + 1, payees: "in a form to come" });
    expect(keptDirectory(newer)).toEqual({ state: "newer", version: DIRECTORY_VERSION + 1 });
  });

  it.each(["", "{", "[]", "null", '{"version":"x","payees":3}', '{"version":-1,"payees":[3]}'])(
    "that is damaged is said so: %s",
    (text) => {
      expect(keptDirectory(text)).toMatchObject({ state: "damaged" });
    },
  );
});
