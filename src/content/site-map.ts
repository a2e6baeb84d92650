// The site map: addresses of all pages, and under each the same page in other languages (the hreflang of search engines).
// It stands here and not in each page's head, where every reader would pay for it.
import type { Language } from '../i18n/languages.ts';
import { pathFor } from '../i18n/paths.ts';

/** XML after sitemaps.org, with `xhtml:link` alternates. `pages`: page → the languages it is written in. */
export function siteMap(pages: ReadonlyMap<string, readonly Language[]>, address: string): string {
  const href = (page: string, language: Language) => new URL(pathFor(page, language), address).href;
  const entries = [...pages].flatMap(([page, languages]) => {
    const twins = languages.map((language) => `<xhtml:link rel="alternate" hreflang="${language.tag}" href="${href(page, language)}"/>`).join('');
    // The first page of the site lets a reader choose: it is the one for everybody else.
    const other = page === '' ? `<xhtml:link rel="alternate" hreflang="x-default" href="${new URL('/', address).href}"/>` : '';
    return languages.map((language) => `<url><loc>${href(page, language)}</loc>${twins}${other}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
