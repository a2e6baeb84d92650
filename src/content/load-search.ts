// Astro's side of the search: entries of every language, and the mark that keeps the pages and indexes of one build together.
import { createHash } from 'node:crypto';
import { languages, type Language } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Entry } from '../search/entry.ts';
import { loadLibrary } from './load.ts';
import { loadRoutes } from './routes.ts';
import { searchEntries } from './search-entries.ts';

export interface Search {
  /** By language tag, in the order in which indexes count them. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Eight letters that change whenever something that can be found does: an index of another build would lead to wrong pages. */
  readonly version: string;
}

async function computeSearch(): Promise<Search> {
  const [library, routes] = await Promise.all([loadLibrary(), loadRoutes()]);
  const all = [...routes.values()];
  const entriesOf = (language: Language) => searchEntries(
    all.filter((route) => route.language === language).map((route) => ({ page: route.page, tag: route.textLanguage.tag, title: route.words.title, summary: route.words.summary, searchTerms: route.words.searchTerms, body: route.entry.body ?? '' })),
    library, language, messagesFor(language),
  );
  const entries = new Map(languages.map((language) => [language.tag, entriesOf(language)] as const));
  return { entries, version: createHash('sha256').update(JSON.stringify([...entries])).digest('hex').slice(0, 8) };
}

let search: Promise<Search> | undefined;

/** What can be found in every language; computed once per build, afresh while editing. */
export function loadSearch(): Promise<Search> {
  if (import.meta.env.DEV) return computeSearch();
  return (search ??= computeSearch());
}
