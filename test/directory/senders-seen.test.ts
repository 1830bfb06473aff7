import { MAX_SENDERS, withSenderSeen } from "../../src/directory/senders-seen";
import { directory } from "../support/build";

const ANN = "ann@payee.example";

test("a sender is counted once a day", () => {
  const days = ["2026-11-18", "2026-11-18", "2026-11-20"];
  const seen = days.reduce((known, day) => withSenderSeen(known, ANN, day), directory());
  expect(seen.senders).toEqual([{ address: ANN, firstSeen: "2026-11-18", lastSeen: "2026-11-20", count: 2 }]);
});

test("a sender from a file keeps its count", () => {
  const known = directory({ senders: [{ address: ANN, firstSeen: null, lastSeen: null, count: 7 }] });
  expect(withSenderSeen(known, ANN, "2026-11-18").senders).toMatchObject([{ count: 8 }]);
});

test("those not seen for longest are forgotten when there are too many", () => {
  const senders = Array.from({ length: MAX_SENDERS }, (_, at) => ({
    address: `${at}@payee.example`,
    firstSeen: null,
    lastSeen: null,
    count: 1,
  }));
  const recent = withSenderSeen(directory({ senders }), "0@payee.example", "2026-11-18");
  const seen = withSenderSeen(recent, ANN, "2026-11-18").senders.map(({ address }) => address);
  expect(seen).toHaveLength(MAX_SENDERS);
  expect(seen).toContain("0@payee.example");
  expect(seen).not.toContain("1@payee.example");
});
