// Two languages meet in prose: the reader's (frame, addresses) and the text's (numbers, headings of boxes). They differ on a borrowed page.
import { languageOf } from '../../i18n/paths.ts';
import { sourceLanguage, type Language } from '../../i18n/languages.ts';

/** The reader's language, from the address of the page being drawn. */
export function readerLanguage(url: URL): Language {
  return languageOf(url.pathname) ?? sourceLanguage;
}

/** The language of the text of the page being drawn. Throws outside pages that editors write: only there prose stands. */
export function textLanguageOf(locals: App.Locals): Language {
  if (locals.route === undefined) throw new Error('Components for editors stand on pages of text only (src/layouts/ProsePage.astro).');
  return locals.route.textLanguage;
}
