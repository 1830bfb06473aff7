import { decodeHeaderText, headerValues, parseHeaders } from "../../src/message/headers";

test("RFC 5322, section 2.2.3: a folded field is one value, its blanks kept", () => {
  expect(parseHeaders("A: one\r\n two\r\n\tthree\r\nB:four\r\n")).toEqual([
    { name: "A", value: "one two\tthree" },
    { name: "B", value: "four" },
  ]);
});

test("lines that are no field are left out, and do not end the block", () => {
  expect(parseHeaders("Microsoft Mail Internet Headers Version 2.0\nA: 1\nno colon\nB : 2")).toEqual([
    { name: "A", value: "1" },
    { name: "B", value: "2" },
  ]);
});

test("finds all fields of a name, without regard to case", () => {
  const headers = parseHeaders("Received: 1\nX: y\nRECEIVED: 2");
  expect(headerValues({ headers }, "received")).toEqual(["1", "2"]);
});

test("RFC 2047: decodes encoded words, and joins adjacent ones", () => {
  expect(decodeHeaderText("=?utf-8?Q?Rechnung_?= =?utf-8?B?w7xiZXI=?= 5")).toBe("Rechnung über 5");
});
