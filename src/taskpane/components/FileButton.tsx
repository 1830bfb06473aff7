import { useRef } from "react";
import { Button } from "./Button";

interface FileButtonProps {
  readonly label: string;
  /** The file name endings and media types that are offered, as `accept` of an input. */
  readonly accept: string;
  readonly size?: "small" | "medium";
  readonly appearance?: "primary" | "secondary";
  readonly onChoose: (file: File) => void;
}

/** Opens the system's own choice of a file. The browser's own control would speak the browser's language. */
export function FileButton({ label, accept, size = "medium", appearance = "secondary", onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          // So that the same file, corrected, can be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
