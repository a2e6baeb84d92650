// Which letters each language is written with, read from its own texts: that tells Ukrainian from Russian without a table to keep.
import { languages, type Language } from '../i18n/languages.ts';
import type { Entry } from '../search/entry.ts';
import type { ScriptLanguage } from '../search/script-languages.ts';

// Unicode counts simplified and traditional Chinese as one script.
const unicodeScript = (language: Language) => (language.script === 'Hans' ? 'Hani' : language.script);

/** Letters of its own script that stand in its titles, terms and everyday words at least three times; none for Chinese, which has thousands. */
function lettersOf(language: Language, entries: readonly Entry[]): string {
  if (language.script === 'Hans' || language.script === 'Latn') return '';
  const isOwn = new RegExp(`\\p{Script=${unicodeScript(language)}}`, 'u');
  const counts = new Map<string, number>();
  for (const letter of entries.filter(({ borrowedFrom }) => borrowedFrom === undefined).flatMap(({ title, terms, topics }) => [...[title, ...terms, ...topics].join('').toLowerCase()])) {
    if (isOwn.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 2).map(([letter]) => letter).sort().join('');
}

/** All languages of the site but invented ones. `entries`: by language tag. */
export function scriptLanguages(entries: ReadonlyMap<string, readonly Entry[]>): ScriptLanguage[] {
  return languages.filter((language) => language.isPseudo !== true).map((language) => ({
    segment: language.segment, tag: language.tag, name: language.ownName, direction: language.direction,
    script: unicodeScript(language), letters: lettersOf(language, entries.get(language.tag) ?? []),
  }));
}
