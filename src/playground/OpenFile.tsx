import type { ChangeEvent } from "react";
import type { Words } from "./words";

interface Props {
  readonly words: Words;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The way in for one's own messages. Dropping works on the whole page; this says so, and offers a button as well. */
export function OpenFile({ words, onFiles }: Props) {
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(target.files ?? [])]);
    target.value = ""; // the same file may be chosen again
  };
  return (
    <label className="open-file">
      {words.drop}
      <span className="button">{words.choose}</span>
      <input type="file" accept=".eml,.msg" multiple onChange={onChange} />
    </label>
  );
}
