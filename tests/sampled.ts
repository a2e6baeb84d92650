// Which pages the slow tests open. Pages differ by their layout and by their language: every page is opened in Swedish, and in one
// other language that changes from page to page; every language is opened on some pages, its first page always among them.
// SITE_EVERY_PAGE=1 opens all of them; that takes most of an hour.
import { languages, sourceLanguage } from '../src/i18n/languages.ts';

/** The pages to open of all that are built, in their order. */
export function sampled<T extends { readonly path: string }>(pages: readonly T[]): T[] {
  if (process.env['SITE_EVERY_PAGE'] === '1') return [...pages];
  const own = new Map(languages.map((language, at) => [language.segment, at]));
  const places = new Map<string, number>();
  return pages.filter(({ path }) => {
    const [, segment = '', ...rest] = path.split('/');
    const at = own.get(segment);
    if (at === undefined || segment === sourceLanguage.segment || rest.join('') === '') return true;
    const page = rest.join('/');
    const place = places.get(page) ?? places.set(page, places.size).size - 1;
    return (at + place) % languages.length === 0;
  });
}
