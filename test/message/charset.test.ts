import { decodeLabelled, decodeUnlabelled, mendWindows1252 } from "../../src/message/charset";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test("WHATWG index windows-1252: every byte from 0x80 to 0x9F, five of them unassigned", () => {
  const all = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
  expect(decodeLabelled(all, "windows-1252")).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");
});

test("mends text that Node 20 decoded to C1 controls, and leaves other text alone", () => {
  expect(mendWindows1252("\u0080 5 é 漢")).toBe("€ 5 é 漢");
});

test("reads unlabelled bytes as UTF-8 where they are that, else as windows-1252", () => {
  expect(decodeUnlabelled(bytes(0xe2, 0x82, 0xac))).toBe("€");
  expect(decodeUnlabelled(bytes(0x80))).toBe("€");
});

test("an unknown label is no label", () => {
  expect(decodeLabelled(bytes(0xc3, 0xa9), "x-made-up")).toBe("é");
});
