import { ask } from '../ask';
import { objection, tell } from '../editing/corrections';
import { IngestArticle, type IngestArticleInput, type ReadArticle } from '../queries';
import type { Placed } from './dropped';

/** An article that somebody adds, and what has become of it. */
export type Item = {
  name: string;
  state: 'waiting' | 'reading' | 'read' | 'known' | 'failed';
  /** once it is read */
  article?: ReadArticle;
  /** why it failed */
  reason?: string;
};

type Waiting = { item: Item; input: () => Promise<IngestArticleInput> };

/** How many are read at once: as many as keep the service busy while one is on its way. */
const AT_ONCE = 2;
/** In bytes: what one request may carry, less what goes around the text. */
const LARGEST = 900_000;

/** All that was added in this visit, the newest first. */
export const items: Item[] = [];
const queue: Waiting[] = [];
let reading = 0;

export function addText(text: string, drawn: () => void): void {
  const name = text.trim().split('\n')[0]!.slice(0, 80);
  add([{ item: { name, state: 'waiting' }, input: async () => ({ content: { text } }) }], drawn);
}

/** Text and HTML; a file NAME.json beside NAME.txt says what the text cannot know. Others are said to be none. */
export function addFiles(files: Placed[], drawn: () => void): void {
  const sorted = files.filter(({ path }) => !/(^|\/)\./.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const sidecars = new Map(sorted.filter(({ path }) => path.endsWith('.json')).map(({ file, path }) => [path.replace(/\.json$/, ''), file]));
  const articles = sorted.filter(({ path }) => !path.endsWith('.json'));
  add(
    articles.map(({ file, path }) => ({
      item: { name: path, state: 'waiting' },
      input: () => inputOf(file, sidecars.get(path.replace(/\.[^.]+$/, ''))),
    })),
    drawn,
  );
}

function add(all: Waiting[], drawn: () => void): void {
  items.unshift(...all.map(({ item }) => item));
  queue.push(...all);
  for (let n = 0; n < AT_ONCE; n++) void work(drawn);
  drawn();
}

/** What cannot be sent, and why. */
class Unfit extends Error {}

async function inputOf(file: File, sidecar: File | undefined): Promise<IngestArticleInput> {
  if (file.size > LARGEST) throw new Unfit('It is larger than one request may be. The command line reads it: ingest.');
  const text = await file.text();
  if (text.includes('\0') || text.includes('\ufffd')) throw new Unfit('It is no text in UTF-8.');
  const isPage = /\.html?$/i.test(file.name) || /^\s*<(!doctype html|html)/i.test(text);
  return { content: isPage ? { html: text } : { text }, ...(sidecar ? await metadata(sidecar) : {}) };
}

async function metadata(sidecar: File): Promise<Partial<IngestArticleInput>> {
  try {
    const { publishedOn, url, source } = JSON.parse(await sidecar.text());
    return { publishedOn, url, source };
  } catch {
    throw new Unfit(`${sidecar.name} beside it is no JSON.`);
  }
}

/** Reads one after the other, until none is left. */
async function work(drawn: () => void): Promise<void> {
  if (reading >= AT_ONCE) return;
  reading++;
  for (let next = queue.shift(); next; next = queue.shift()) {
    next.item.state = 'reading';
    drawn();
    await read(next);
    drawn();
  }
  reading--;
}

async function read({ item, input }: Waiting): Promise<void> {
  try {
    const { ingestArticle } = await ask(IngestArticle, { input: await input() });
    const { article, known, userErrors } = ingestArticle!;
    if (article) Object.assign(item, { article, state: known ? 'known' : 'read' });
    else Object.assign(item, { state: 'failed', reason: objection(userErrors) });
  } catch (failure) {
    Object.assign(item, { state: 'failed', reason: failure instanceof Error && failure.message ? failure.message : 'The service does not answer.' });
    if (!(failure instanceof Unfit)) tell(failure, `${item.name} was not read`);
  }
}
