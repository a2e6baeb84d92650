// The words about a contact in the reader's language, or borrowed with the right language said.
import { languageByTag, type Language } from '../i18n/languages.ts';
import type { ContactText } from '../schemas/contact.ts';
import type { Library } from './library.ts';

/** Text and the language it is in; throws when no language has one (the checks refuse that first). */
export function contactTextFor(library: Library, id: string, language: Language): { text: ContactText; textLanguage: Language } {
  for (const tag of [language.tag, ...language.borrowsFrom]) {
    const text = library.contactTexts[tag]?.[id];
    if (text !== undefined) return { text, textLanguage: languageByTag(tag) };
  }
  throw new Error(`The contact "${id}" has no text in ${language.tag} or a language it borrows from.`);
}
