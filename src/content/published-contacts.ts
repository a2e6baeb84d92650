// The contacts that other programs may copy: those with a page of their own. Nobody meets a line for buyers on the way to help, here neither.
import type { Contact } from '../schemas/contact.ts';
import { hasOwnPage, type Library } from './library.ts';

/** Id and data of every published contact, by id, so that two builds of the same data are the same file. */
export function publishedContacts(library: Library): [id: string, contact: Contact][] {
  return Object.entries(library.contacts)
    .filter(([id]) => hasOwnPage(library.contacts, id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
