// The data that pages point to, as plain objects: one shape, whether Astro or a command has read it.
import type { Area } from '../schemas/area.ts';
import type { Card } from '../schemas/card.ts';
import type { Contact, ContactText } from '../schemas/contact.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Gap, GapText } from '../schemas/gap.ts';
import type { Law } from '../schemas/law.ts';
import type { SearchTopic, SearchWords } from '../schemas/search.ts';
import type { Source } from '../schemas/source.ts';
import type { Term, TermText } from '../schemas/term.ts';

export interface Library {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly laws: Readonly<Record<string, Law>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly areas: Readonly<Record<string, Area>>;
  readonly gaps: Readonly<Record<string, Gap>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly cards: Readonly<Record<string, Card>>;
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly searchTopics: Readonly<Record<string, SearchTopic>>;
  /** By language tag, then by id. */
  readonly gapTexts: Readonly<Record<string, Readonly<Record<string, GapText>>>>;
  readonly termTexts: Readonly<Record<string, Readonly<Record<string, TermText>>>>;
  readonly contactTexts: Readonly<Record<string, Readonly<Record<string, ContactText>>>>;
  readonly cardTexts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By language tag. */
  readonly searchWords: Readonly<Record<string, SearchWords>>;
}

/**
 * One entry of a data file; throws with the name that was asked for.
 * The guard has refused unknown names before this runs, so a throw here means that a component was used past it.
 */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string, kind: string): T {
  const entry = entries[id];
  if (entry === undefined) throw new Error(`There is no ${kind} called "${id}".`);
  return entry;
}

/** Whether a contact may be shown where victims read: lines for buyers are kept apart, they are for the other side. */
export function isForReaders(contact: Contact): boolean {
  return contact.for.some((group) => group === 'victims' || group === 'relatives');
}

/** Whether a contact has a page of its own: those for buyers only do not, so that nobody meets them on the way to help. */
export function hasOwnPage(contacts: Library['contacts'], id: string): boolean {
  return entryOf(contacts, id, 'contact').for.some((group) => group !== 'buyers');
}

/** The first phone number of a contact as written in its data; `undefined` when it has none. */
export function phoneOf(contact: Contact): string | undefined {
  return contact.channels.flatMap((channel) => (channel.kind === 'phone' ? [channel.value] : []))[0];
}

/** All contacts a reader may meet, national ones first, then by name. */
export function contactsForReaders(library: Library): string[] {
  return Object.entries(library.contacts)
    .filter(([, contact]) => isForReaders(contact))
    .sort(([, a], [, b]) => Number(a.places.length > 0) - Number(b.places.length > 0) || a.name.localeCompare(b.name, 'sv'))
    .map(([id]) => id);
}

/** Contacts for a need, in the same order. */
export function contactsForNeed(library: Library, need: string): string[] {
  return contactsForReaders(library).filter((id) => library.contacts[id]?.needs.some((each) => each === need));
}
