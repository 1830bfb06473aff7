import { CAPACITY } from "../../../src/inspect/digest/digest";
import { recipientsOf } from "../../../src/inspect/digest/recipient";
import { payee } from "../../support/build";
import { digestOf } from "./support";

const sender = (at: number) => ({
  address: `a@sender${at}.example`,
  firstSeen: null,
  lastSeen: new Date(Date.UTC(2020, 0, at)).toISOString(),
  count: 1,
});

test("when not everybody fits, those who wrote longest ago are left out, never payees", () => {
  const senders = Array.from({ length: CAPACITY.known + 100 }, (_, at) => sender(at));
  const { standingOf } = recipientsOf(digestOf({ senders, payees: [payee({ domains: ["payee.example"] })] }));
  expect(standingOf("ann@payee.example")).toBe("known");
  expect(standingOf(`a@sender${CAPACITY.known + 99}.example`)).toBe("known");
  expect(standingOf("a@sender0.example")).toBe("stranger");
});

test("who is no longer in the directory is no longer known", () => {
  const before = digestOf({ payees: [payee()] });
  expect(recipientsOf(before).standingOf("ann@payee.example")).toBe("known");
  expect(recipientsOf(digestOf({})).standingOf("ann@payee.example")).toBe("stranger");
});
