import { linesOf } from "../../src/cli/lines-of";

async function lines(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<string | Uint8Array> {
    yield* await Promise.resolve(chunks);
  }
  const result: string[] = [];
  for await (const line of linesOf(stream())) result.push(line);
  return result;
}

describe("linesOf", () => {
  test("gives the lines without their ends, empty ones too", async () => {
    expect(await lines("a\r\nb\n\nc")).toEqual(["a", "b", "", "c"]);
  });

  test("does not count the end of the last line as one more", async () => {
    expect(await lines("a\nb\n")).toEqual(["a", "b"]);
  });

  test("puts together a line and a letter that chunks cut apart", async () => {
    const bytes = Buffer.from("müller.example\n");
    expect(await lines(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(["müller.example"]);
  });

  test("takes off a byte order mark, at the beginning only", async () => {
    expect(await lines("\uFEFFa\n\uFEFFb\n")).toEqual(["a", "\uFEFFb"]);
  });

  test("cuts a line without end", async () => {
    const [line = ""] = await lines(
      ..."x"
        .repeat(30)
        .split("")
        .map((letter) => letter.repeat(1000)),
    );
    expect(line).toHaveLength(10_000);
  });
});
