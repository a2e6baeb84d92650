// The pages above a page, from the first page down.
import type { Language } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import { parentOf, pathFor } from '../i18n/paths.ts';
import { findRoute } from './routes.ts';

export interface Crumb {
  readonly title: string;
  readonly path: string;
  /** Set when the title is in another language than the frame. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/** Links to the pages above; a room without a page of its own (`situations`) is passed over. */
export async function crumbsFor(page: string, language: Language): Promise<Crumb[]> {
  const crumbs: Crumb[] = [];
  for (let above = parentOf(page); above !== undefined; above = parentOf(above)) {
    const route = await findRoute(above, language);
    if (route === undefined) continue;
    // The title of the first page greets; as a way back, its short name in the menu is clearer.
    const isForeign = route.isBorrowed && above !== '';
    crumbs.unshift({
      title: above === '' ? messagesFor(language)('nav.home') : route.words.title,
      path: pathFor(above, language),
      lang: isForeign ? route.textLanguage.tag : undefined,
      dir: isForeign ? route.textLanguage.direction : undefined,
    });
  }
  return crumbs;
}
