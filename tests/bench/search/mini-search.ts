// MiniSearch, a kept engine, under our own keys and words, over the same entries: the reason why the index is our own.
import MiniSearch from 'minisearch';
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '../../../src/i18n/languages.ts';
import { chineseLetters } from '../../../src/search/chinese.ts';
import type { Entry } from '../../../src/search/entry.ts';
import { keyOf } from '../../../src/search/key.ts';
import { lettersFor } from '../../../src/search/letters.ts';
import { wordsOf } from '../../../src/search/words.ts';

export interface MiniIndex { readonly bytes: number; search(query: string): string[] }

/** An index of one language with the best settings found: any word, beginnings, a fifth of the letters wrong. */
export function miniSearch(entries: readonly Entry[], language: Language): MiniIndex {
  const letters = { ...lettersFor([language.script, ...(language.alsoWrittenIn ?? [])]), ...(language.script === 'Hans' ? chineseLetters(JSON.stringify(entries)) : {}) };
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'terms', 'heading', 'body'],
    tokenize: (text) => wordsOf(text, language.tag),
    processTerm: (word) => keyOf(word, letters) || null,
    searchOptions: { boost: { title: 6, terms: 5, heading: 2.2 }, prefix: (term) => term.length > 1, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: 'OR' },
  });
  index.addAll(entries.map((entry, id) => ({ id: String(id), title: entry.title, terms: [...entry.terms, ...entry.topics].join(' '), heading: [...entry.headings, ...entry.asides, entry.summary].join(' '), body: entry.body })));
  return {
    bytes: brotliCompressSync(JSON.stringify(index)).length,
    search: (query) => index.search(query).slice(0, 3).map(({ id }) => entries[Number(id)]?.path ?? ''),
  };
}
