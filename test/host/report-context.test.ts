import { reportContextIn } from "../../src/host/report-context";

test("what the report button handed over is read", () => {
  expect(reportContextIn('{"page":"report","eml":"available"}')).toEqual({ page: "report", eml: "available" });
  expect(reportContextIn('{"page":"report"}')).toEqual({ page: "report", eml: "unavailable" });
});

test.each([null, "", "{", "null", "[]", '"report"', '{"page":"other"}'])(
  "%p is none of the report button's",
  (text) => {
    expect(reportContextIn(text)).toBeNull();
  },
);
