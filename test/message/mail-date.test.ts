import { isoTime, parseMailDate } from "../../src/message/mail-date";

test.each([
  ["Tue, 10 Nov 2026 09:12:00 +0100", "2026-11-10T08:12:00.000Z"],
  ["10 Nov 2026 09:12 -0530 (comment)", "2026-11-10T14:42:00.000Z"],
  ["Tue, 10 Nov 26 09:12:00 EST", "2026-11-10T14:12:00.000Z"],
  ["Tue, 10 Nov 1998 09:12:00 GMT", "1998-11-10T09:12:00.000Z"],
  ["Tue, 10 Nov 2026 09:12:00 K", "2026-11-10T09:12:00.000Z"],
  ["Tue Nov 10 09:12:00 2026", "2026-11-10T09:12:00.000Z"],
])("RFC 5322, sections 3.3 and 4.3: %s", (written, iso) => {
  expect(parseMailDate(written)).toBe(iso);
});

test.each(["", "yesterday", "31 Feb 2026 09:12:00 +0000", "10 Foo 2026 09:12:00 +0000", "10 Nov 2026 25:12:00 +0000"])(
  "%j is no date",
  (written) => {
    expect(parseMailDate(written)).toBeNull();
  },
);

test("a time whose zone is not known is ISO 8601 without a zone", () => {
  const time = { year: 2026, month: 11, day: 10, hour: 9, minute: 12, second: 0 };
  expect(isoTime({ ...time, zone: null })).toBe("2026-11-10T09:12:00");
  expect(isoTime({ ...time, zone: 60 })).toBe("2026-11-10T08:12:00.000Z");
});
