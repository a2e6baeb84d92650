// The page of all topics: what the search finds, as lists to read, in the order in which the index counts it.
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { pathFor } from '../i18n/paths.ts';
import type { Entry } from '../search/entry.ts';
import { entryOf, phoneOf, type Library } from './library.ts';

export interface Topic {
  readonly href: string;
  readonly title: string;
  /** Ways to ask for a page, or whom a contact helps and what is sure about it; parts joined by " · ". */
  readonly detail: string;
  /** Tag of the language it is borrowed from. */
  readonly lang: string | undefined;
}
export interface TopicList { readonly kind: string; readonly heading: string; readonly items: readonly Topic[] }

// What one asks first before one calls; the rest stands on the contact's own page.
const firstLabels = ['free', 'anonymous'] as const;

function contactDetail(id: string, library: Library, t: Messages): string {
  const contact = entryOf(library.contacts, id, 'contact');
  const people = contact.people.filter((each) => each !== 'everyone').map((each) => t(`people.${each}`));
  const sure = [...firstLabels.filter((name) => contact.labels[name].answer === 'yes'), ...(contact.interpreter.answer === 'yes' ? ['interpreter' as const] : [])];
  return [phoneOf(contact) ?? '', ...people, ...contact.places, ...sure.map((name) => `${t(`label.${name}`)} ${t('answer.yes')}`)].filter((part) => part !== '').join(' · ');
}

/** Pages, contacts and cards, each list in the order of the entries. */
export function topicsOf(entries: readonly Entry[], library: Library, language: Language, t: Messages): TopicList[] {
  const href = (path: string) => { const [page = '', anchor] = path.split('#'); return pathFor(page, language) + (anchor === undefined ? '' : `#${anchor}`); };
  const items = (kind: Entry['kind'], detailOf: (entry: Entry) => string) => entries.filter((entry) => entry.kind === kind).map((entry): Topic => ({ href: href(entry.path), title: entry.title, detail: detailOf(entry), lang: entry.borrowedFrom }));
  return [
    { kind: '', heading: '', items: items('page', (entry) => entry.terms.join(' · ')) },
    { kind: t('search.contact'), heading: t('nav.help'), items: items('contact', (entry) => contactDetail(entry.path.replace('help/', ''), library, t)) },
    { kind: t('search.card'), heading: t('nav.cards'), items: items('card', () => '') },
  ];
}
