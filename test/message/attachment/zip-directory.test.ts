import { strToU8, zipSync } from "fflate";
import { zipDirectory } from "../../../src/message/attachment/zip-directory";
import { MAX_ARCHIVE_ENTRIES } from "../../../src/message/limits";

describe("zipDirectory", () => {
  it("lists the entries with the sizes that the archive claims", () => {
    const directory = zipDirectory(zipSync({ "a/b.txt": strToU8("words"), "é.txt": [strToU8("x"), { level: 0 }] }));
    expect(directory?.entries).toMatchObject([
      { name: "a/b.txt", size: 5, method: 8, isEncrypted: false, offset: 0 },
      { name: "é.txt", size: 1, method: 0 },
    ]);
    expect(directory?.isCut).toBe(false);
  });

  it("lists no more than the limit, and says so", () => {
    const many = Object.fromEntries(Array.from({ length: MAX_ARCHIVE_ENTRIES + 1 }, (_, at) => [`${at}`, strToU8("")]));
    expect(zipDirectory(zipSync(many))).toMatchObject({ isCut: true, entries: { length: MAX_ARCHIVE_ENTRIES } });
  });

  it("finds none where the archive is cut off", () => {
    expect(zipDirectory(zipSync({ a: strToU8("words") }).subarray(0, 40))).toBeNull();
  });
});
