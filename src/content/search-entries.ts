// Everything a search in one language can find, as plain data: its own pages, pages it borrows, contacts, cards. The same order everywhere.
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Entry } from '../search/entry.ts';
import { cardTextFor } from './card-text.ts';
import { contactTextFor } from './contact-text.ts';
import { entryOf, hasOwnPage, isForReaders, type Library } from './library.ts';
import { audienceOf } from './page-order.ts';
import { plainText, sectionsOf } from './sections.ts';

/** A page as the search reads it; pages of a build and of a folder both fit. */
export interface FoundPage {
  readonly page: string;
  /** Tag of the language its text is in. */
  readonly tag: string;
  readonly title: string;
  readonly summary: string;
  readonly searchTerms: readonly string[];
  readonly body: string;
}

type Words = Pick<Entry, 'topics' | 'asides'>;

/** Everyday words of the topics that something answers: first, and second. */
function wordsFor(path: string, library: Library, language: Language): Words {
  const topics = Object.entries(library.searchWords[language.tag]?.topics ?? {});
  const words = (isFirst: boolean) => topics.flatMap(([topic, all]) => {
    const at = library.searchTopics[topic]?.answers.indexOf(path) ?? -1;
    return at === -1 || (at === 0) !== isFirst ? [] : all;
  });
  return { topics: words(true), asides: words(false) };
}

function pageEntry(page: FoundPage, library: Library, language: Language): Entry {
  const sections = sectionsOf(page.body);
  const isOwn = page.tag === language.tag;
  return {
    path: page.page, title: page.title, kind: 'page', borrowedFrom: isOwn ? undefined : page.tag, terms: page.searchTerms, ...wordsFor(page.page, library, language),
    // A borrowed page is found by its name and its terms; its text would fill the index with words of another language.
    headings: isOwn ? sections.map(({ title }) => title).filter((title) => title !== '') : [],
    summary: isOwn ? page.summary : '',
    body: isOwn ? sections.map(({ text }) => plainText(text)).join(' ') : '',
  };
}

function contactEntry(id: string, library: Library, language: Language, t: Messages): Entry {
  const contact = entryOf(library.contacts, id, 'contact');
  const { text, textLanguage } = contactTextFor(library, id, language);
  const path = `help/${id}`;
  const words = wordsFor(path, library, language);
  return {
    path, title: contact.name, kind: 'contact',
    terms: [...contact.channels.flatMap((channel) => (channel.kind === 'phone' || channel.kind === 'sms' ? [channel.value] : [])), ...contact.places],
    topics: words.topics,
    asides: [...words.asides, ...contact.people.filter((each) => each !== 'everyone').map((each) => t(`people.${each}`)), ...contact.needs.map((need) => t(`need.${need}`))],
    headings: [], summary: textLanguage === language ? text.what : '', body: '',
  };
}

/** Contacts a search may find: never those for buyers, and those for professionals last. */
function contactIds(library: Library): string[] {
  return Object.keys(library.contacts).filter((id) => hasOwnPage(library.contacts, id))
    .sort((a, b) => Number(isForReaders(entryOf(library.contacts, b, 'contact'))) - Number(isForReaders(entryOf(library.contacts, a, 'contact'))) || entryOf(library.contacts, a, 'contact').name.localeCompare(entryOf(library.contacts, b, 'contact').name, 'sv'));
}

/**
 * Entries in the order in which the page of all topics shows them: pages by title, contacts by name, cards in their own order.
 * Pages for professionals are found in the languages they are written in.
 */
export function searchEntries(pages: readonly FoundPage[], library: Library, language: Language, t: Messages): Entry[] {
  const shown = pages.filter(({ page, tag }) => tag === language.tag || audienceOf(page) === 'reader');
  return [
    ...[...shown].sort((a, b) => a.title.localeCompare(b.title, language.intl)).map((page) => pageEntry(page, library, language)),
    ...contactIds(library).map((id) => contactEntry(id, library, language, t)),
    ...Object.entries(library.cards).sort(([, a], [, b]) => a.order - b.order).map(([id]): Entry => {
      const { text, language: textLanguage } = cardTextFor(library, id, language, language);
      return { path: `cards#card-${id}`, title: text, kind: 'card', borrowedFrom: textLanguage === language ? undefined : textLanguage.tag, terms: [], ...wordsFor(`cards#card-${id}`, library, language), headings: [], summary: '', body: '' };
    }),
  ];
}
