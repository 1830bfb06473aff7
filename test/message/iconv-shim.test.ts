import { decode, encode } from "../../src/message/iconv-shim";

test("decodes what msgreader hands over, in any code page that TextDecoder knows", () => {
  expect(decode(Uint8Array.from([0x80]), "windows-1252")).toBe("€");
  expect(decode(Uint8Array.from([0x93, 0xfa]), "shift_jis")).toBe("日");
});

test("does not pretend to encode", () => {
  expect(encode).toThrow("not supported");
});
