import type { PlaygroundItem } from "../host/playground";
import { readMessageFile } from "../message/read-file";
import { isMessage } from "../message/recognise";

/** What the page starts with. */
export interface Samples {
  /** Newest first. */
  readonly items: readonly PlaygroundItem[];
  /** The directory file's text. */
  readonly directory: string;
  /** Whose mailbox it is: the address that most of the samples were sent to. */
  readonly me: string | null;
  /** Whose mailboxes the page has: the owner of the samples first, then their colleagues. */
  readonly owners: readonly string[];
}

/**
 * Fetches and reads the sample messages beside the page; `samples/index.json` is made by the build.
 * @throws TypeError when the server does not answer
 */
export async function loadSamples(): Promise<Samples> {
  const names = (await (await fetch("samples/index.json")).json()) as readonly string[];
  const [directory, ...items] = await Promise.all([
    fetch("samples/directory.json").then((response) => response.text()),
    ...names.map(async (name) => itemOf(name, await (await fetch(`samples/${name}`)).arrayBuffer())),
  ]);
  const me = mostFrequent(items.flatMap(recipients));
  const colleagues = colleaguesIn(directory).filter((address) => address !== me);
  return { items: items.sort(newestFirst), directory, me, owners: [...(me === null ? [] : [me]), ...colleagues] };
}

/** Returns the first address of each person whom the samples' directory names; it is a file of our own. */
function colleaguesIn(directory: string): readonly string[] {
  const { people = [] } = JSON.parse(directory) as { people?: readonly { readonly addresses: readonly string[] }[] };
  return people.flatMap(({ addresses }) => addresses[0] ?? []);
}

/** Reads a file that the person chose or dropped; null when it is no message. It stays in the page. */
export async function readOwnFile(file: File): Promise<PlaygroundItem | null> {
  if (!/\.(?:eml|msg)$/i.test(file.name)) return null;
  const content = await file.arrayBuffer();
  const item = await itemOf(`${file.name} ${file.lastModified}`, content);
  return isMessage(item.reading.message, new Uint8Array(content)) ? item : null;
}

async function itemOf(id: string, content: ArrayBuffer): Promise<PlaygroundItem> {
  return { id, reading: await readMessageFile(new Uint8Array(content)) };
}

const dateOf = ({ reading }: PlaygroundItem): string => reading.message.date ?? "";
const newestFirst = (a: PlaygroundItem, b: PlaygroundItem): number => dateOf(b).localeCompare(dateOf(a));
const recipients = ({ reading }: PlaygroundItem): readonly string[] =>
  reading.message.to.map(({ address }) => address.toLowerCase());

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
