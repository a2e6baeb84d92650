// The words about a contact, term or gap in the reader's language, or borrowed from another with that language said.
import { languageByTag, type Language } from '../i18n/languages.ts';

export interface BorrowedText<T> { readonly text: T; readonly textLanguage: Language }

/** The text of `id` in `language` or the first language it borrows from; `undefined` when none of them has one. */
export function borrowedText<T>(texts: Readonly<Record<string, Readonly<Record<string, T>>>>, id: string, language: Language): BorrowedText<T> | undefined {
  for (const tag of [language.tag, ...language.borrowsFrom]) {
    const text = texts[tag]?.[id];
    if (text !== undefined) return { text, textLanguage: languageByTag(tag) };
  }
  return undefined;
}
