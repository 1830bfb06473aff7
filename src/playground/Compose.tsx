import type { Draft } from "../host/host";
import type { Words } from "./words";

interface ComposeProps {
  readonly draft: Draft;
  readonly words: Words;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
}

/** A draft that the pane opened, as a mail program shows it: to be read, then sent or discarded. */
export function Compose({ draft, words, onSend, onDiscard }: ComposeProps) {
  return (
    <article aria-labelledby="draft" className="compose">
      <h2 id="draft">{words.draft}</h2>
      <dl className="fields">
        <div>
          <dt>{words.to}</dt>
          <dd>{draft.to}</dd>
        </div>
        <div>
          <dt>{words.subject}</dt>
          <dd>{draft.subject}</dd>
        </div>
      </dl>
      <p>
        <button type="button" onClick={onSend}>
          {words.send}
        </button>{" "}
        <button type="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </p>
      <p className="text">{draft.text}</p>
    </article>
  );
}
