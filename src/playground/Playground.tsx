import { useCallback, useEffect, useMemo, useState, type DragEvent } from "react";
import type { Draft, Theme } from "../host/host";
import { deferredStore } from "../host/deferred-store";
import { playgroundHost, type PlaygroundItem } from "../host/playground";
import { TaskPane } from "../taskpane/TaskPane";
import { Compose } from "./Compose";
import { sendMail, type SentMail } from "./sent-mail";
import { loadSamples, readOwnFile, type Samples } from "./mailbox";
import { MessageList } from "./MessageList";
import { OpenFile } from "./OpenFile";
import { ReadingPane } from "./ReadingPane";
import { Settings } from "./Settings";
import { WORDS, type PlaygroundLanguage } from "./words";

/** How long an attachment takes when the person wants to see the pane wait for one. */
const SLOW_ATTACHMENT_MS = 4_000;

const NO_SAMPLES: Samples = { items: [], directory: "{}", me: null, owners: [] };

const initialLanguage = (): PlaygroundLanguage => (navigator.language.startsWith("fr") ? "fr" : "en");
/** The person's own region, where the browser names one for that language: dates are written as there. */
const withRegion = (language: string): string =>
  navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ?? language;
const initialTheme = (): Theme => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** Each mailbox keeps its own things, as two people's browsers do. */
function keptFor(owner: string) {
  const named = (name: string): string => `${owner} ${name}`;
  return {
    store: deferredStore(async () => (await import("../host/indexed-db-store")).indexedDbStore(`playground ${owner}`)),
    texts: {
      getItem: (name: string) => localStorage.getItem(named(name)),
      setItem: (name: string, text: string) => localStorage.setItem(named(name), text),
    },
  };
}

/** A mailbox, the message that is open in it, and the real task pane beside it. */
export function Playground() {
  const [samples, setSamples] = useState<Samples | null>(null);
  const [own, setOwn] = useState<readonly PlaygroundItem[]>([]);
  const [open, setOpen] = useState<PlaygroundItem | null>(null);
  const [language, setLanguage] = useState(initialLanguage);
  const [theme, setTheme] = useState(initialTheme);
  const [chosenOwner, setOwner] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [sent, setSent] = useState<readonly SentMail[]>([]);
  const [marks, setMarks] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [slow, setSlow] = useState(false);
  const [notice, setNotice] = useState("");
  const words = WORDS[language];

  useEffect(() => {
    loadSamples().then(setSamples, () => {
      setSamples(NO_SAMPLES);
      setNotice(WORDS[initialLanguage()].samplesMissing);
    });
  }, []);

  const owner = chosenOwner ?? samples?.me ?? "";

  // The pane asks for language and owner once, as it does in Outlook: another language is another host.
  const host = useMemo(
    () =>
      samples &&
      playgroundHost({
        displayLanguage: withRegion(language),
        theme: initialTheme(),
        me: owner === "" ? null : owner,
        directory: samples.directory,
        onDraft: setDraft,
        onMark: (itemId, text) => setMarks((before) => new Map(before).set(itemId, text)),
        ...keptFor(owner),
      }),
    [samples, language, owner],
  );
  useEffect(() => host?.open(open), [host, open]);
  useEffect(() => host?.setTheme(theme), [host, theme]);
  useEffect(() => host?.setAttachmentDelay(slow ? SLOW_ATTACHMENT_MS : 0), [host, slow]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  const openFiles = useCallback(
    async (files: readonly File[]) => {
      const items = await Promise.all(files.map(readOwnFile));
      const unknown = files.find((_, at) => items[at] === null);
      setNotice(unknown ? words.notAMessage(unknown.name) : "");
      const read = items.filter((item) => item !== null);
      const [first] = read;
      if (!first) return;
      setOwn((before) => [...read, ...before.filter(({ id }) => read.every((item) => item.id !== id))]);
      setOpen(first);
    },
    [words],
  );
  const send = async (written: Draft): Promise<void> => {
    const mail = await sendMail(written, owner, new Date());
    setSent((before) => [mail, ...before]);
    setDraft(null);
    setNotice(words.sent(mail.to));
  };
  const chooseOwner = (next: string): void => {
    setOwner(next);
    setOpen(null);
    setDraft(null);
    setNotice("");
  };
  const received = sent.filter(({ to }) => to === owner).map(({ item }) => item);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void openFiles([...event.dataTransfer.files]);
  };

  return (
    <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <header>
        <h1>
          Second Channel <small>{words.playground}</small>
        </h1>
        <p>{words.privacy}</p>
        <Settings
          {...{ language, setLanguage, theme, setTheme, owner, slow, setSlow, words }}
          owners={samples?.owners ?? []}
          setOwner={chooseOwner}
        />
      </header>
      <nav aria-label={words.mailbox}>
        <OpenFile words={words} onFiles={(files) => void openFiles(files)} />
        <p className="notice" role="status">
          {notice}
        </p>
        <MessageList
          items={[...received, ...own, ...(owner === samples?.me ? samples.items : [])]}
          openId={open?.id ?? null}
          words={words}
          language={withRegion(language)}
          onOpen={setOpen}
        />
      </nav>
      <section aria-label={words.reading} className="reading" tabIndex={0}>
        {draft ? (
          <Compose draft={draft} words={words} onSend={() => void send(draft)} onDiscard={() => setDraft(null)} />
        ) : open ? (
          <ReadingPane
            message={open.reading.message}
            mark={marks.get(open.id) ?? null}
            words={words}
            language={withRegion(language)}
          />
        ) : (
          <p className="empty">{words.nothingOpen}</p>
        )}
      </section>
      <div className="pane">{host && <TaskPane key={`${language} ${owner}`} host={host} />}</div>
    </div>
  );
}
