import { growth } from "../support/counted-work";
import fc from "fast-check";
import { readHtml } from "../../src/message/html-text";
import { MAX_HTML_DEPTH } from "../../src/message/limits";

const textOf = (html: string): string => readHtml(html).text;

describe("readHtml: what a reader sees", () => {
  test("puts blocks, list items, headings and line breaks on lines of their own", () => {
    expect(textOf("<h1>Invoice</h1><div>one<div>two</div></div><ul><li>a<li>b</ul>x<br>y")).toBe(
      "Invoice\n\none\ntwo\n\na\nb\n\nx\ny",
    );
  });

  test("Outlook's paragraphs have no margin; its empty ones are blank lines", () => {
    const paragraph = (words: string): string => `<p class=MsoNormal>${words}<o:p></o:p></p>`;
    expect(textOf(paragraph("Dear Bob,") + paragraph("&nbsp;") + paragraph("please pay."))).toBe(
      "Dear Bob,\n\nplease pay.",
    );
  });

  test("joins the cells of a row by TAB and the rows by LF, paragraphs within cells included", () => {
    const html =
      "<table><tr><td><p>IBAN</p></td><td><p>DE89 3704</p></td></tr><tr><th>BIC</th><td>COBADEFF</td></tr></table>after";
    expect(textOf(html)).toBe("IBAN\tDE89 3704\nBIC\tCOBADEFF\n\nafter");
  });

  test("collapses blanks, keeps those of pre, and reads entities", () => {
    expect(textOf("a \n\t b &amp; &euro;&nbsp;5")).toBe("a b & € 5");
    expect(textOf("<pre>a  b\n c</pre>")).toBe("a  b\n c");
  });

  test("keeps zero-width characters, which a check looks for", () => {
    expect(textOf("pay\u200Bment")).toBe("pay\u200Bment");
  });

  test("gives links with the place of their visible text", () => {
    const { text, links } = readHtml('See <a href="https://evil.example/x">https://<b>bank</b>.example</a>.');
    expect(links).toEqual([{ start: 4, end: 24, href: "https://evil.example/x" }]);
    expect(text.slice(4, 24)).toBe("https://bank.example");
  });

  test("shows a picture's alternative text, but not a tracking pixel's", () => {
    expect(textOf('<img alt="Pay now"><img width=1 height=1 alt="pixel">')).toBe("Pay now");
  });

  test("drops style, script, head and comments", () => {
    expect(textOf("<head><title>t</title><style>b{}</style></head><script>x</script><!-- c -->body")).toBe("body");
  });

  test("tells where each stretch of text stands in the source", () => {
    const html = "<p>one <b>two</b></p>";
    const { text, runs } = readHtml(html);
    expect(runs.map(({ start, source }) => [text.slice(start, start + 3), html.slice(source, source + 3)])).toEqual([
      ["one", "one"],
      ["two", "two"],
    ]);
  });
});

describe("readHtml: hidden text is kept apart, with the reason", () => {
  test.each([
    ["not-displayed", '<div style="display:none">secret</div>'],
    ["not-displayed", '<div style="DISPLAY : NONE !important">secret</div>'],
    ["not-displayed", '<div style="visibility:hidden">secret</div>'],
    ["not-displayed", '<span style="mso-hide:all">secret</span>'],
    ["not-displayed", '<span style="opacity:0">secret</span>'],
    ["not-displayed", "<div hidden>secret</div>"],
    ["zero-size", '<span style="font-size:0">secret</span>'],
    ["zero-size", '<span style="font-size:1px;line-height:1px">secret</span>'],
    ["zero-size", '<div style="max-height:0;overflow:hidden"><p>secret</p></div>'],
    ["zero-size", '<div style="height:1px;overflow:hidden">secret</div>'],
    ["same-colour", '<span style="color:#fff">secret</span>'],
    ["same-colour", "<font color=white>secret</font>"],
    ["same-colour", '<table bgcolor="#112233"><tr><td><span style="color:rgb(17,34,51)">secret</span></table>'],
    ["same-colour", '<div style="background:navy"><b style="color:#000082">secret</b></div>'],
    ["same-colour", '<span style="color:transparent">secret</span>'],
    ["off-screen", '<div style="position:absolute;left:-9999px">secret</div>'],
    ["off-screen", '<div style="text-indent:-5000px">secret</div>'],
  ])("%s: %s", (reason, html) => {
    const { text, hidden } = readHtml(`shown ${html} also`);
    expect(text).not.toContain("secret");
    expect(hidden).toMatchObject([{ text: "secret", reason }]);
  });

  test.each([
    ["a child with a size of its own", '<td style="font-size:0"><b style="font-size:14px">seen</b></td>'],
    ["a child made visible again", '<div style="visibility:hidden"><b style="visibility:visible">seen</b></div>'],
    ["white on a coloured button", '<a style="background-color:#0563c1;color:#ffffff">seen</a>'],
    ["a link in a white cell, which has its own colour", '<div style="color:#fff"><a href="x">seen</a></div>'],
    ["white where a picture is behind", '<td background="x.png"><b style="color:#fff">seen</b></td>'],
    [
      "white where a style sheet sets backgrounds",
      '<style>.b{background:red}</style><b class=b style="color:#fff">seen</b>',
    ],
    ["a small but legible size", '<span style="font-size:8px">seen</span>'],
  ])("but %s is visible", (_, html) => {
    expect(readHtml(html)).toMatchObject({ text: "seen", hidden: [] });
  });

  test.each([
    '<bdo dir="rtl">1234 CBA</bdo>',
    '<span style="unicode-bidi:bidi-override;direction:rtl">1234 CBA</span>',
    '<span dir=rtl style="unicode-bidi:isolate-override">1234 CBA</span>',
    "<style>.r{unicode-bidi:bidi-override;direction:rtl}</style><b class=r>1234 CBA</b>",
  ])("what is written from its end and shown turned round is kept as it is shown: %s", (html) => {
    expect(readHtml(`to ${html}`)).toMatchObject({ text: "to", hidden: [{ text: "ABC 4321", reason: "backwards" }] });
  });

  test("Arabic and Hebrew, and what only aligns to the right, are no such text", () => {
    for (const html of ['<p dir="rtl">حساب 1234</p>', '<bdo dir="ltr">1234</bdo>', '<p style="direction:rtl">12</p>'])
      expect(readHtml(html)).toMatchObject({ hidden: [], unread: null });
  });

  test.each([
    ['<style>.a::after{content:"DE89 3704"}</style>', "unsupported"],
    ["<style>td:before{content:attr(data-account)}</style>", "unsupported"],
    ["<style>li:before{content:'\\2022'} .c:after{content:''}</style>", null],
    ['<style>@media (max-width:480px){td:before{content:"Amount"}}</style>', null],
  ])("words that a style sheet writes are not read, which is told: %s", (html, unread) => {
    expect(readHtml(`${html}<p class=a>pay</p>`)).toMatchObject({ text: "pay", unread });
  });

  test("words drawn in a picture of vectors are read", () => {
    expect(readHtml("<p>to <svg><text>DE89</text></svg></p>").text).toBe("to DE89");
  });

  test("invisible filler of preview texts is not worth keeping", () => {
    expect(readHtml('<div style="display:none">&zwnj;&nbsp;&#8199;&shy;</div>').hidden).toEqual([]);
  });
});

describe("readHtml: quotation", () => {
  test("counts the quoting elements around a line; Gmail's indentation is none", () => {
    const indented = '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">own</blockquote>';
    const { lines, text } = readHtml(
      `new<blockquote type=cite>old<blockquote>older</blockquote></blockquote>${indented}`,
    );
    const depths = lines
      .filter(({ start, end }) => end > start)
      .map(({ start, end, depth }) => [text.slice(start, end), depth]);
    expect(depths).toEqual([
      ["new", 0],
      ["old", 1],
      ["older", 2],
      ["own", 0],
    ]);
  });

  test.each([
    '<div id="x_divRplyFwdMsg">',
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>",
    '<div class="gmail_quote">',
  ])("%s opens an earlier message", (mark) => {
    expect(readHtml(`new${mark}old</div>`).lines.map(({ opensQuote }) => opensQuote)).toEqual([false, true]);
  });
});

describe("readHtml: hostile HTML", () => {
  test("reads beyond the depth limit without structure, and loses no word", () => {
    const depth = MAX_HTML_DEPTH * 4;
    const html = "<div>".repeat(depth) + "deep<br>words" + "</div>".repeat(depth) + "after";
    expect(readHtml(html)).toMatchObject({ text: "deep\nwords\nafter", unread: "too-deep" });
  });

  test.each([
    ["open elements", "<div>"],
    ["closing tags without an open one", "<b></i>"],
    ["cells", "<table><tr><td>"],
    ["links", "<a href=x>y"],
    ["ampersands", "&amp"],
    ["angle brackets", "<"],
    ["line breaks", "<br>x"],
    ["quotations", "<blockquote>x"],
  ])("a long run of %s takes no more than linear work", (_, piece) => {
    expect(growth((count) => readHtml(piece.repeat(count)), 2000)).toBeLessThan(12);
  });

  test("never throws, and every offset is in range", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<a href=x>",
      "</a>",
      "<td>",
      "<tr>",
      "<br>",
      " ",
      "a",
      "&nbsp;",
      "<b hidden>",
      "</b>",
      "<blockquote>",
      "<img alt=z>",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 }))), (pieces) => {
        const { text, links, lines } = readHtml(pieces.join(""));
        let last = 0;
        for (const { start, end } of lines) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).not.toContain("\n");
          last = end;
        }
        expect(last).toBe(text.length);
        for (const { start, end } of links) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
    );
  });
});
