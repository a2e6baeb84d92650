// The words about a contact in the reader's language, or borrowed with the right language said.
import type { Language } from '../i18n/languages.ts';
import type { ContactText } from '../schemas/contact.ts';
import { borrowedText, type BorrowedText } from './borrowed-text.ts';
import type { Library } from './library.ts';

/** Text and the language it is in; throws when no language has one (the checks refuse that first). */
export function contactTextFor(library: Library, id: string, language: Language): BorrowedText<ContactText> {
  const found = borrowedText(library.contactTexts, id, language);
  if (found === undefined) throw new Error(`The contact "${id}" has no text in ${language.tag} or a language it borrows from.`);
  return found;
}
