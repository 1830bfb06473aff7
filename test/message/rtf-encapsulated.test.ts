import fc from "fast-check";
import { htmlOfRtf } from "../../src/message/rtf-encapsulated";
import { htmlOfCompressedRtf } from "../../src/message/rtf-html";

const html = (rtf: string): string | null => htmlOfRtf(new TextEncoder().encode(rtf));

describe("[MS-OXRTFEX]", () => {
  test("section 2.1.3.1: htmltag holds HTML, htmlrtf what is only for RTF", () => {
    expect(
      html(
        "{\\rtf1\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\b\\htmlrtf0 words\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}",
      ),
    ).toBe("<p>words</p>");
  });

  test("escaped braces, characters by number with their fallback, and by code page", () => {
    expect(html("{\\rtf1\\ansicpg1251\\fromhtml1 \\{\\'e9\\}\\u8364?\\u-3913?\\uc2\\u233ab.}")).toBe("{й}€\uF0B7é.");
  });

  test("fonts, colours and other destinations are no text", () => {
    expect(html("{\\rtf1\\fromhtml1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator x;}words}")).toBe(
      "words",
    );
  });

  test("RTF that was not made from HTML has none", () => {
    expect(html("{\\rtf1\\fromtext words}")).toBeNull();
  });

  test("never throws", () => {
    const piece = fc.constantFrom("{", "}", "\\", "\\u", "\\'", "\\htmlrtf", "\\fromhtml1 ", "\\f9", "x", "\\uc-5 ");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => void html(pieces.join(""))),
    );
  });
});

test("[MS-OXRTFCP]: a header that claims more than there is, is damaged", () => {
  const bytes = new Uint8Array(20);
  new DataView(bytes.buffer).setUint32(0, 0x7fffffff, true);
  expect(htmlOfCompressedRtf(bytes)).toEqual({ html: null, damaged: true });
});
