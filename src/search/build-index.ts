// Makes the quick index of one language: titles, terms, headings and summaries always, then body words by how telling they are, up to the budget.
import { brotliCompressSync } from 'node:zlib';
import type { Entry } from './entry.ts';
import { keyOf } from './key.ts';
import { packKeys, packPostings, places, type Packed, type Place, type Posting } from './pack.ts';
import { wordsOf } from './words.ts';

/** Packs entries; body words are left out, rarest in the whole first, until the file is within `budget` bytes of Brotli. */
export function buildIndex(entries: readonly Entry[], language: string, budget = 8_000): Packed {
  const found = new Map<string, Map<number, number>>();
  const add = (text: string, entry: number, place: Place) => {
    for (const word of wordsOf(text, language)) {
      const key = keyOf(word);
      if (key === '') continue;
      const list = found.get(key) ?? found.set(key, new Map()).get(key);
      if (list !== undefined) list.set(entry, Math.max(list.get(entry) ?? 0, places.indexOf(place)));
    }
  };
  entries.forEach((entry, at) => {
    add(entry.title, at, 'title');
    for (const term of entry.terms) add(term, at, 'terms');
    for (const heading of entry.headings) add(heading, at, 'heading');
    add(entry.summary, at, 'summary');
    add(entry.body, at, 'body');
  });
  const all = [...found].map(([key, list]) => ({ key, list }));
  const isBodyOnly = ({ list }: { list: Map<number, number> }) => [...list.values()].every((place) => place === 0);
  const body = all.filter(isBodyOnly).sort((a, b) => b.list.size - a.list.size);
  const sure = all.filter((each) => !isBodyOnly(each));
  const pack = (bodyWords: number): Packed => {
    const chosen = [...sure, ...body.slice(0, bodyWords)].sort((a, b) => (a.key < b.key ? -1 : 1));
    return {
      language,
      entries: entries.map(({ path, title, kind }) => [path, title, kind] as const),
      keys: packKeys(chosen.map(({ key }) => key)),
      postings: packPostings(chosen.map(({ list }) => [...list].map(([entry, place]): Posting => ({ entry, place })))),
    };
  };
  const size = (packed: Packed) => brotliCompressSync(JSON.stringify(packed)).length;
  let [low, high] = [0, body.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (size(pack(middle)) <= budget) low = middle; else high = middle - 1;
  }
  return pack(low);
}
