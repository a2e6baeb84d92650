// Astro's side of the content: reads the collections once per build and hands out plain data.
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Library } from './library.ts';

const byId = <T extends { id: string; data: unknown }>(entries: T[]): Record<string, T['data']> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry.data]));

async function readLibrary(): Promise<Library> {
  const [facts, laws, sources, areas, gaps, terms, cards, contacts, termTexts, contactTexts, cardTexts, gapTexts, searchTopics, searchWords] = await Promise.all([
    getCollection('facts'), getCollection('laws'), getCollection('sources'), getCollection('areas'), getCollection('gaps'),
    getCollection('terms'), getCollection('cards'), getCollection('contacts'), getCollection('termTexts'), getCollection('contactTexts'), getCollection('cardTexts'), getCollection('gapTexts'),
    getCollection('searchTopics'), getCollection('searchWords'),
  ]);
  return {
    facts: byId(facts), laws: byId(laws), sources: byId(sources), areas: byId(areas), gaps: byId(gaps), terms: byId(terms),
    cards: byId(cards), contacts: byId(contacts), termTexts: byId(termTexts), contactTexts: byId(contactTexts), cardTexts: byId(cardTexts), gapTexts: byId(gapTexts),
    searchTopics: byId(searchTopics), searchWords: byId(searchWords),
  } as Library;
}

let library: Promise<Library> | undefined;

/** All data that pages point to. Read once per build; afresh on every request while editing, so that a change shows. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  return (library ??= readLibrary());
}

export type PageEntry = CollectionEntry<'pages'>;

/** All page files of all languages. */
export function loadPages(): Promise<PageEntry[]> {
  return getCollection('pages');
}
