// The one place that knows how a page, a language and an address belong together.
import { languages, type Language } from './languages.ts';

/**
 * The address of a page in a language: root-relative, slash at both ends.
 * @example pathFor('rights/pay', sv) → '/sv/rights/pay/'; pathFor('', sv) → '/sv/'
 */
export function pathFor(page: string, language: Language): string {
  return page === '' ? `/${language.segment}/` : `/${language.segment}/${page}/`;
}

/**
 * The language an address is in, or `undefined` outside every language.
 * @example languageOf('/sv/rights/') → Swedish
 */
export function languageOf(path: string): Language | undefined {
  const segment = path.split('/')[1] ?? '';
  return languages.find((language) => language.segment === segment);
}

/**
 * The page an editor's link means, and its section if any; `undefined` when the link is not to a page of ours.
 * @example pageOfLink('/rights/stay/#who') → { page: 'rights/stay', section: 'who' }
 */
export function pageOfLink(href: string): { page: string; section: string | undefined } | undefined {
  const match = /^\/([^#?]*)(?:#(.+))?$/.exec(href);
  if (match === null || href.startsWith('//')) return undefined;
  return { page: (match[1] ?? '').replace(/\/$/, ''), section: match[2] };
}

/**
 * The page a content file is, from its path under the language's folder.
 * @example pageOfFile('rights/index.mdx') → 'rights'; pageOfFile('index.mdx') → ''
 */
export function pageOfFile(file: string): string {
  return file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
}

/** The page one level up, or `undefined` for the home page. */
export function parentOf(page: string): string | undefined {
  if (page === '') return undefined;
  const cut = page.lastIndexOf('/');
  return cut === -1 ? '' : page.slice(0, cut);
}
