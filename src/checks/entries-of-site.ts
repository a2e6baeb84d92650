// What the search of a language finds, read from an editors' folder: for commands and measures, outside a build.
import { searchEntries } from '../content/search-entries.ts';
import { sourceLanguage, type Language } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Entry } from '../search/entry.ts';
import type { PageFile, Site } from './read-site.ts';

/** Entries in the order of the index; a page the language lacks is borrowed as on the site. */
export function entriesOfSite(site: Site, language: Language): Entry[] {
  const byKey = new Map(site.pages.map((page) => [`${page.language} ${page.page}`, page] as const));
  const shown = (page: PageFile) => [language.tag, ...language.borrowsFrom].map((tag) => byKey.get(`${tag} ${page.page}`)).find((found) => found !== undefined) ?? page;
  const pages = site.pages.filter((page) => page.language === sourceLanguage.tag).map(shown);
  return searchEntries(pages.map(({ page, language: tag, frontMatter, body }) => ({
    page, tag, body, title: String(frontMatter['title'] ?? ''), summary: String(frontMatter['summary'] ?? ''),
    searchTerms: Array.isArray(frontMatter['searchTerms']) ? frontMatter['searchTerms'].map(String) : [],
  })), site.library, language, messagesFor(language));
}
