import PassThroughDecoder from "../../src/message/pass-through-decoder";

async function decoded(...lines: readonly string[]): Promise<string> {
  const decoder = new PassThroughDecoder();
  for (const line of lines) decoder.update(new TextEncoder().encode(line));
  return new TextDecoder().decode(await decoder.finalize());
}

test("an unencoded part is its lines, each with its end", async () => {
  expect(await decoded()).toBe("");
  expect(await decoded("first", "", "third")).toBe("first\n\nthird\n");
});

test("lines longer than what was kept free, and more of them, are kept whole", async () => {
  const long = "x".repeat(10_000);
  expect(await decoded("short", long, long, "end")).toBe(`short\n${long}\n${long}\nend\n`);
});
