import { shownByWord } from "../../src/message/conditional-comment";
import { readHtml } from "../../src/message/html-text";

const textOf = (html: string): string => readHtml(html).text;

describe("readHtml: what only classic Outlook on Windows shows is visible text", () => {
  test("text for Word and text for all others are both read", () => {
    const html = "<p>Pay to</p><!--[if mso]><p>DE11</p><![endif]--><!--[if !mso]><!--><p>DE22</p><!--<![endif]-->";
    expect(textOf(html)).toBe("Pay to\n\nDE11\n\nDE22");
  });

  test.each(["mso", "gte mso 9", "(gte mso 9)|(IE)", "mso | IE", "!mso 9", "vml", "!IE", "true"])(
    "[if %s] may be true in Word",
    (condition) => {
      expect(textOf(`a <!--[if ${condition}]>b<![endif]--> c`)).toBe("a b c");
    },
  );

  test.each(["!mso", "!(mso)", "!vml", "IE", "lt IE 9", "(gte IE 5)"])("[if %s] is not", (condition) => {
    expect(shownByWord(`[if ${condition}]>b<![endif]`)).toBeNull();
  });

  test("an ordinary comment is no text", () => {
    expect(textOf("a<!-- if mso --><!--[endif]-->b")).toBe("ab");
  });

  test("a button for Word keeps its link, and text that is hidden in Word stays hidden", () => {
    const button =
      '<v:roundrect href="https://x.example"><center><a href="https://y.example">Pay</a></center></v:roundrect>';
    expect(readHtml(`<!--[if mso]>${button}<![endif]-->`).links).toMatchObject([{ href: "https://y.example" }]);
    expect(readHtml('<div style="display:none"><!--[if mso]>secret<![endif]--></div>')).toMatchObject({
      text: "",
      hidden: [{ text: "secret" }],
    });
  });

  test.each([
    ["ghost tables", "<!--[if mso]><table><tr><td width=300><![endif]-->", "<!--[if mso]></td><td><![endif]-->"],
    ["styles", "<!--[if mso]><style>td{font-family:Arial}</style><![endif]-->", ""],
    [
      "settings",
      "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->",
      "",
    ],
  ])("%s change nothing", (_, before, between) => {
    const rows = (one: string, two: string): string => `<table><tr><td>${one}a</td><td>b${two} c</td></tr></table>`;
    expect(textOf(rows(before, between))).toBe(textOf(rows("", "")));
    expect(textOf(`${before}word`)).toBe("word");
  });

  test("what the comment leaves open or closes does not reach beyond it", () => {
    expect(
      textOf("<p>a<!--[if mso]></p></table><i hidden>b</i><div style='display:none'>c <b>d<![endif]--> e</p>"),
    ).toBe("a e");
    expect(textOf("<table><tr><td>a<!--[if mso]> b</td></tr></table><![endif]--> c</td><td>d</td></tr></table>")).toBe(
      "a b c\td",
    );
  });

  test("words outside the comments are placed where they stand in the source", () => {
    const html = "<b>one</b><!--[if mso]><i>two</i><![endif]--><u>three</u>";
    const { text, runs } = readHtml(html);
    expect(runs.map(({ start, source }) => [text.slice(start, start + 3), html.slice(source, source + 3)])).toEqual([
      ["one", "one"],
      ["two", "two"],
      ["thr", "thr"],
    ]);
  });
});
