// Two languages meet in prose: the reader's (frame, addresses) and the text's. This gives the reader's.
import { languageOf } from '../../i18n/paths.ts';
import { sourceLanguage, type Language } from '../../i18n/languages.ts';

/** The reader's language, from the address of the page being drawn. */
export function readerLanguage(url: URL): Language {
  return languageOf(url.pathname) ?? sourceLanguage;
}
