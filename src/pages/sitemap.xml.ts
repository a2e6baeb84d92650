// For search engines: every page in the languages it is written in, each naming its twins. Borrowed pages are left out.
import type { APIRoute } from 'astro';
import { borrowedText } from '../content/borrowed-text.ts';
import { hasOwnPage } from '../content/library.ts';
import { loadLibrary } from '../content/load.ts';
import { loadRoutes } from '../content/routes.ts';
import { siteMap } from '../content/site-map.ts';
import { languages, type Language } from '../i18n/languages.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await loadLibrary();
  const pages = new Map<string, Language[]>();
  for (const route of (await loadRoutes()).values()) if (!route.isBorrowed) pages.set(route.page, [...(pages.get(route.page) ?? []), route.language]);
  for (const id of Object.keys(library.contacts).filter((each) => hasOwnPage(library.contacts, each))) {
    pages.set(`help/${id}`, languages.filter((language) => borrowedText(library.contactTexts, id, language)?.textLanguage === language));
  }
  return new Response(siteMap(pages, site?.href ?? ''), { headers: { 'Content-Type': 'application/xml' } });
};
