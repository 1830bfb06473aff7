import { useRef, useState } from "react";
import type { MadeFile } from "../download";
import { Button } from "./Button";
import { useFieldStyles } from "./fields/field-styles";
import { Hint } from "./Hint";

interface MadeFileTextProps {
  readonly file: MadeFile;
  readonly words: {
    readonly made: (name: string) => string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
  };
}

/** Says that a file was made, and offers its text to copy where none comes. Give it the file's name as key. */
export function MadeFileText({ file, words }: MadeFileTextProps) {
  const fields = useFieldStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    // Where the clipboard is not allowed, the text is selected, to be copied by key.
    area.current?.select();
    navigator.clipboard.writeText(file.text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <Hint isWarning>{words.made(file.name)}</Hint>
      <label className={fields.field}>
        <span className={fields.label}>{words.text}</span>
        <textarea ref={area} className={fields.input} rows={3} readOnly value={file.text} />
      </label>
      <Button size="small" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </>
  );
}
