// The quick index of a language, from its entries.
import { dangerWords } from '../i18n/danger-words.ts';
import type { Language } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import { buildIndex, packEntries } from '../search/build-index.ts';
import { chineseLetters } from '../search/chinese.ts';
import type { Entry } from '../search/entry.ts';
import { lettersFor } from '../search/letters.ts';
import { packLetters, type EntriesFile, type Packed } from '../search/pack.ts';
import type { Library } from './library.ts';

/** Bytes of Brotli an index may have: with the script of the search, the first answer costs at most 12,000. */
export const indexBudget = 5_965;

const lettersOf = (language: Language) => lettersFor([language.script, ...(language.alsoWrittenIn ?? [])]);

/** How the characters of a language sound, for those who type sounds or other forms of them; fetched when a query needs it. `undefined` where letters say it. */
export function soundsFile(language: Language, entries: readonly Entry[]): Packed['letters'] | undefined {
  if (language.script !== 'Hans') return undefined;
  return packLetters({ ...lettersOf(language), ...chineseLetters(JSON.stringify(entries.map(({ title, terms, topics, headings }) => [title, terms, topics, headings]))) });
}

/** The words of one language, and its phrases of danger. */
export function wordsFile(language: Language, entries: readonly Entry[], library: Library): Packed {
  return buildIndex(entries, {
    language: language.tag,
    joins: language.hasOpenWords === true,
    letters: lettersOf(language),
    hasSounds: language.script === 'Hans',
    fillers: library.searchWords[language.tag]?.fillers ?? [],
    danger: dangerWords(language.tag),
    budget: indexBudget,
  });
}

/** What is shown of entries on pages of other languages; a page in the language itself lists them already. */
export function entriesFile(language: Language, entries: readonly Entry[]): EntriesFile {
  return { name: language.ownName, direction: language.direction, contact: messagesFor(language)('search.contact'), card: messagesFor(language)('search.card'), entries: packEntries(entries) };
}
