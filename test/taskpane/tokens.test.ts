import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { themeStyle, tokens, tokenValues } from "../../src/taskpane/tokens";

describe.each([
  ["light", webLightTheme],
  ["dark", webDarkTheme],
  ["high-contrast", teamsHighContrastTheme],
] as const)("the tokens of the %s theme", (theme, fluent) => {
  it("have Fluent UI's values", () => {
    const theirs = Object.keys(tokens).map((name) => [name, String(fluent[name as keyof typeof fluent])]);
    expect(tokenValues(theme)).toEqual(Object.fromEntries(theirs));
  });
});

it("a style refers to a token by the custom property that the theme sets", () => {
  expect(tokens.colorNeutralForeground1).toBe("var(--colorNeutralForeground1)");
  expect(themeStyle("dark")["--colorNeutralForeground1"]).toBe("#ffffff");
});
