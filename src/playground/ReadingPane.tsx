import type { Message } from "../message/message";
import { mailboxText } from "../message/parts";
import type { Words } from "./words";

interface Props {
  readonly message: Message;
  readonly words: Words;
  readonly language: string;
}

interface ReadingPaneProps extends Props {
  /** What Outlook would show in a bar above the message; null where nothing. */
  readonly mark: string | null;
}

/** Shows a message as plain text. Its HTML is never put into the page: what it says is hostile input. */
export function ReadingPane({ message, mark, words, language }: ReadingPaneProps) {
  return (
    <article aria-labelledby="subject">
      {mark === null ? null : <p className="mark">{mark}</p>}
      <h2 id="subject">{message.subject || words.noSubject}</h2>
      <Fields fields={fieldsOf(message, words, language)} />
      <Attachments message={message} words={words} language={language} />
      <p className="text">{message.body.text}</p>
      {message.quoted.map((quoted, at) => (
        <section key={at} className="quoted" aria-label={`${words.earlier} ${at + 1}`}>
          <p className="text">{quoted.text}</p>
        </section>
      ))}
    </article>
  );
}

type Field = readonly [label: string, value: string];

function fieldsOf(message: Message, words: Words, language: string): readonly Field[] {
  const { from, to, cc, date } = message;
  const written =
    date === null ? "" : new Date(date).toLocaleString(language, { dateStyle: "full", timeStyle: "short" });
  const fields: readonly Field[] = [
    [words.from, from === null ? words.nobody : mailboxText(from)],
    [words.to, to.map(mailboxText).join("; ")],
    [words.cc, cc.map(mailboxText).join("; ")],
    [words.date, written],
  ];
  return fields.filter(([, value]) => value !== "");
}

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className="fields">
      {fields.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Attachments({ message, words, language }: Props) {
  const files = message.attachments.filter(({ inline }) => !inline);
  if (files.length === 0) return null;
  return (
    <ul className="attachments" aria-label={words.attachments}>
      {files.map(({ name, size }) => (
        <li key={name}>
          {name} <span>{words.size(Math.ceil(size / 1024).toLocaleString(language))}</span>
        </li>
      ))}
    </ul>
  );
}
