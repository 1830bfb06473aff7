import { growth } from "../support/counted-work";
import { readHtml } from "../../src/message/html-text";
import { MAX_SHEET_LENGTH, MAX_SHEET_SELECTORS } from "../../src/message/limits";

const withSheet = (css: string, html: string) => readHtml(`<style>${css}</style>${html}`);

describe("style sheets hide text", () => {
  test.each([
    ["not-displayed", ".preheader{display:none}", '<p class="big preheader">secret</p>'],
    ["not-displayed", "#a { visibility: hidden }", "<p id=a>secret</p>"],
    ["not-displayed", "i{opacity:0}", "<i>secret</i>"],
    ["not-displayed", "p.x, div.x, span.x { display : none !important; }", "<span class=x>secret</span>"],
    ["zero-size", ".x{font-size:0}", "<p class=x>secret</p>"],
    ["zero-size", ".x{font:0/0 Arial}", "<p class=x>secret</p>"],
    ["zero-size", ".x{max-height:0}.y{overflow:hidden}", '<p class="x y">secret</p>'],
    ["same-colour", ".x{color:#fff}", "<p class=x>secret</p>"],
    ["same-colour", "td{background:#000;color:#010203}", "<table><tr><td>secret</td></tr></table>"],
    ["off-screen", ".x{position:absolute;left:-9999px}", "<p class=x>secret</p>"],
    ["not-displayed", "@media all{.x{display:none}}", "<p class=x>secret</p>"],
    ["not-displayed", "@media only screen { .y{} .x{display:none} }", "<p class=x>secret</p>"],
    [
      "not-displayed",
      "@import 'a.css'; @font-face{src:url(\"}\")} /* } */ <!-- .x{display:none} -->",
      "<p class=x>secret</p>",
    ],
    ["not-displayed", ".x{d\\69splay:n\\6fne}", "<p class=x>secret</p>"],
  ])("%s: %s", (reason, css, html) => {
    const { text, hidden } = withSheet(css, `shown ${html} also`);
    expect(text).not.toContain("secret");
    expect(hidden).toMatchObject([{ text: "secret", reason }]);
  });

  test("also where the sheet stands behind the text, or in the head", () => {
    expect(readHtml("<p class=x>secret</p><style>.x{display:none}</style>").text).toBe("");
    expect(readHtml("<head><style>.x{display:none}</style></head><p class=x>secret</p>").text).toBe("");
  });
});

describe("which declaration counts (CSS Cascade 4, section 6)", () => {
  test.each([
    ["the last rule wins", ".x{display:none}.x{display:block}", "<p class=x>seen"],
    [
      "the last rule wins, in whatever order the classes stand",
      ".a{display:none}.b{display:block}",
      '<p class="b a">seen',
    ],
    ["an id wins over a class", "#i{display:block}.x{display:none}", "<p id=i class=x>seen"],
    ["the element's own style wins over rules", ".x{display:none}", '<p class=x style="display:block">seen'],
    [
      "an important rule wins over the element's own style",
      ".x{display:block!important}",
      '<p class=x style="display:none">seen',
    ],
    [
      "the element's own important style wins over all",
      ".x{display:none!important}",
      '<p class=x style="display:block !important">seen',
    ],
    [
      "a shorthand replaces the longhand",
      "td{background-color:#fff}",
      '<table><tr><td style="background:#000;color:#fff">seen',
    ],
    ["case matters in classes", ".x{display:none}", "<p class=X>seen"],
  ])("%s", (_, css, html) => {
    expect(withSheet(css, html)).toMatchObject({ text: "seen", hidden: [] });
  });
});

describe("what some reader may see counts as visible", () => {
  test.each([
    ["a rule for narrow screens hides", "@media (max-width:600px){.x{display:none}}", "<p class=x>seen"],
    [
      "a rule for narrow screens shows again",
      ".x{display:none}@media (max-width:600px){.x{display:block}}",
      "<p class=x>seen",
    ],
    [
      "it shows what the element's own style hides",
      "@media (max-width:600px){.x{display:block!important}}",
      '<p class=x style="display:none">seen',
    ],
    ["a rule for descendants hides", ".a .x{display:none}", "<p class=x>seen"],
    ["a rule for descendants shows again", ".a{display:none} div > .b.a{display:block}", "<p class=a>seen"],
    ["a rule for a state shows again", ".x{font-size:0} .x:not(.y){font-size:14px}", "<p class=x>seen"],
    ["a rule for attributes shows again", ".x{display:none} [class~='x']{display:block}", "<p class=x>seen"],
    [
      "a rule for phone numbers inherits a size",
      "a[x-auto]{font-size:inherit!important}",
      '<p style="font-size:0"><a style="font-size:30px">seen',
    ],
    ["an escaped selector shows again", ".x{display:none} .\\78 {display:block}", "<p class=x>seen"],
    [
      "a background may be set by a rule that is in doubt",
      ".a .x{background:red}",
      '<p class=x style="color:#fff">seen',
    ],
    ["a rule within a rule", ".x{display:none} .p{.x{display:block}}", "<p class=x>seen"],
  ])("%s", (_, css, html) => {
    expect(withSheet(css, html)).toMatchObject({ text: "seen", hidden: [] });
  });

  test.each([
    ["for print", '<style media="print">.x{display:none}</style><p class=x>seen'],
    ["in an attribute", '<b title="<style>.x{display:none}</style>"></b><p class=x>seen'],
    ["in a comment", "<!-- <style>.x{display:none}</style> --><p class=x>seen"],
    ["for Word alone", "<!--[if mso]><style>.x{display:none}</style><![endif]--><p class=x>seen"],
    ["in a template", "<template><style>.x{display:none}</style></template><p class=x>seen"],
    ["of a type that is no CSS", '<style type="text/x">.x{display:none}</style><p class=x>seen'],
  ])("a sheet %s hides nothing", (_, html) => {
    expect(readHtml(html)).toMatchObject({ text: "seen", hidden: [] });
  });

  test("sheets beyond the limits hide nothing, because a rule that was not read may show it again", () => {
    const rule = ".x{display:none}";
    expect(withSheet(rule + " ".repeat(MAX_SHEET_LENGTH), "<p class=x>seen").text).toBe("seen");
    expect(withSheet(rule + "a,".repeat(MAX_SHEET_SELECTORS) + "a{}", "<p class=x>seen").text).toBe("seen");
  });
});

describe("hostile style sheets", () => {
  test.each([
    ["opening braces", "{"],
    ["groups", "@media all{"],
    ["at-rules left open", "@x{"],
    ["strings left open", "'\n"],
    ["comments left open", "/*"],
    ["brackets in selectors", "[a"],
    ["rules", ".a{color:red}"],
    ["selectors", "a,"],
    ["declarations", "color:red;"],
    ["backslashes", "\\"],
  ])("%s take no more than linear work", (_, piece) => {
    const read = (count: number) => readHtml(`<style>${piece.repeat(count)}</style>` + "<p class='a b'>x".repeat(100));
    expect(growth(read, 2000)).toBeLessThan(12);
  });
});
