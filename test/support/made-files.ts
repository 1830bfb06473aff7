/** Returns the files that a page makes for the person to save, in their order; jsdom has no addresses for them. */
export function madeFiles(): readonly Blob[] {
  const made: Blob[] = [];
  beforeAll(() => {
    URL.createObjectURL = (file) => {
      made.push(file as Blob);
      return "#made";
    };
    URL.revokeObjectURL = () => {};
  });
  return made;
}
