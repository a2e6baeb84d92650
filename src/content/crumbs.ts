// The pages above a page, from the first page down.
import type { Language } from '../i18n/languages.ts';
import type { MessageKey } from '../i18n/message-keys.ts';
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

const menuNames: Readonly<Record<string, MessageKey>> = { about: 'nav.about', professionals: 'nav.professionals', rights: 'nav.rights', support: 'nav.support', leaving: 'nav.leaving' };

/** Links to the pages above; a room without a page of its own (`situations`) is passed over. */
export async function crumbsFor(page: string, language: Language): Promise<Crumb[]> {
  const crumbs: Crumb[] = [];
  for (let above = parentOf(page); above !== undefined; above = parentOf(above)) {
    const route = await findRoute(above, language);
    if (route === undefined) continue;
    // The title of the first page greets; as a way back, its short name in the menu is clearer.
    // A borrowed room has its name in the menu, in the reader's language.
    const ownName = above === '' ? 'nav.home' : route.isBorrowed ? menuNames[above] : undefined;
    const isForeign = route.isBorrowed && ownName === undefined;
    crumbs.unshift({
      title: ownName === undefined ? route.words.title : messagesFor(language)(ownName),
      path: pathFor(above, language),
      lang: isForeign ? route.textLanguage.tag : undefined,
      dir: isForeign ? route.textLanguage.direction : undefined,
    });
  }
  return crumbs;
}
