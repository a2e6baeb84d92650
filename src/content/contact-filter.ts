// What the filter of the help page may ask of a contact, as attributes of its card: worked out once, at build.
import { isForReaders, type Library } from './library.ts';
import type { Area } from '../schemas/area.ts';
import type { Contact } from '../schemas/contact.ts';

type Person = Contact['people'][number];

/**
 * Whom a contact can be limited to, one kind of limit a row. A reader is left out only where a limit is about what she said:
 * a line for women stays in the list of somebody who has only said that she works.
 */
const limits: readonly (readonly Person[])[] = [['children', 'young', 'adults'], ['women', 'men', 'trans', 'lgbtq'], ['workers'], ['eu-citizens', 'no-papers']];

/** Who else a group may be: somebody young may be under 18 or not; a trans person is also a woman, a man or neither. */
const alsoServedBy: Partial<Record<Person, readonly Person[]>> = {
  children: ['young'], young: ['children', 'adults'], trans: ['women', 'men', 'lgbtq'], lgbtq: ['women', 'men', 'trans'], women: ['trans', 'lgbtq'], men: ['trans', 'lgbtq'],
};

/** The groups a reader can choose from, in the order they are offered. */
export const readerGroups: readonly Person[] = limits.flat();

/** Whether a contact may help somebody who says only that she is one of `group`. */
export function mayHelp(contact: Pick<Contact, 'people'>, group: Person): boolean {
  if (contact.people.includes('everyone')) return true;
  const limit = limits.find((row) => row.includes(group))?.filter((each) => contact.people.includes(each)) ?? [];
  return limit.length === 0 || [group, ...(alsoServedBy[group] ?? [])].some((each) => limit.includes(each));
}

/** The counties a contact is in; none for the whole of Sweden. */
export function countiesOf(contact: Pick<Contact, 'places'>, areas: Readonly<Record<string, Area>>): string[] {
  return Object.values(areas).flatMap((area) => Object.entries(area.counties))
    .filter(([county, towns]) => contact.places.some((place) => place === county || towns.includes(place)))
    .map(([county]) => county);
}

/** Languages a contact speaks without an interpreter, over all its channels. */
export function spokenLanguages(contact: Pick<Contact, 'channels'>): string[] {
  return [...new Set(contact.channels.flatMap((channel) => channel.languages ?? []))];
}

/** All languages spoken by somebody in readers' lists. */
export function allSpokenLanguages(library: Library): string[] {
  return [...new Set(Object.values(library.contacts).filter(isForReaders).flatMap(spokenLanguages))].sort();
}

/** `data-` attributes of a card for src/help/filter.ts; a missing one means no limit, or not known to be so. */
export function filterData(contact: Contact, areas: Readonly<Record<string, Area>>): Record<`data-${string}`, string | undefined> {
  const list = (words: readonly string[], separator = ' ') => (words.length === 0 ? undefined : words.join(separator));
  const interpreter = contact.interpreter.answer === 'yes' || contact.interpreter.answer === 'partly';
  return {
    'data-need': contact.needs.join(' '),
    'data-who': contact.people.includes('everyone') ? undefined : readerGroups.filter((group) => mayHelp(contact, group)).join(' '),
    'data-for': list(contact.people.filter((group) => group !== 'everyone')),
    'data-place': list(countiesOf(contact, areas), '|'),
    'data-speaks': list([...spokenLanguages(contact), ...(interpreter ? ['*'] : [])]),
    'data-sure': list((['free', 'anonymous'] as const).filter((name) => contact.labels[name].answer === 'yes')),
    'data-hours': contact.channels.length === 0 ? undefined : JSON.stringify([...new Set(contact.channels.map((channel) => JSON.stringify(channel.hours)))].map((hours): unknown => JSON.parse(hours))),
  };
}
