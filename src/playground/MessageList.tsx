import { useRef, type KeyboardEvent } from "react";
import type { PlaygroundItem } from "../host/playground";
import type { Words } from "./words";

interface Props {
  readonly items: readonly PlaygroundItem[];
  readonly openId: string | null;
  readonly words: Words;
  readonly language: string;
  readonly onOpen: (item: PlaygroundItem) => void;
}

/** Where a key moves to in a list of `count` rows; undefined for any other key. */
function rowAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** The mailbox: one stop for Tab, arrow keys inside it (ARIA's listbox pattern), as in a mail program. */
export function MessageList({ items, openId, words, language, onOpen }: Props) {
  const rows = useRef(new Map<string, HTMLElement>());
  const reachable = items.find(({ id }) => id === openId) ?? items[0];
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const item = items[event.key === "Enter" || event.key === " " ? at : (rowAfter(event.key, at, items.length) ?? -1)];
    if (!item) return;
    event.preventDefault();
    rows.current.get(item.id)?.focus();
    onOpen(item);
  };
  return (
    <ul className="messages" role="listbox" aria-label={words.mailbox}>
      {items.map((item, at) => (
        <li
          key={item.id}
          ref={(row) => {
            if (row) rows.current.set(item.id, row);
            else rows.current.delete(item.id);
          }}
          role="option"
          aria-selected={item.id === openId}
          tabIndex={item === reachable ? 0 : -1}
          onClick={() => onOpen(item)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          <Row item={item} words={words} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Row({ item, words, language }: Pick<Props, "words" | "language"> & { readonly item: PlaygroundItem }) {
  const { from, subject, date, attachments } = item.reading.message;
  const sender = from === null ? words.nobody : from.name || from.address;
  return (
    <>
      <span className="row-sender">{sender}</span>
      {date !== null && (
        <time className="row-date" dateTime={date}>
          {new Date(date).toLocaleDateString(language, { day: "numeric", month: "short" })}
        </time>
      )}
      <span className="row-subject">{subject || words.noSubject}</span>
      {attachments.some(({ inline }) => !inline) && (
        <svg className="row-attachments" role="img" aria-label={words.attachments} viewBox="0 0 16 16">
          <path d="M12 5.5 7 10.5a1.6 1.6 0 0 1-2.3-2.3l5-5a2.8 2.8 0 0 1 4 4l-5.4 5.4a4.2 4.2 0 0 1-6-6L7 2" />
        </svg>
      )}
    </>
  );
}
