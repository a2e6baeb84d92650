// The sentence of a card in a language, with its number and the name of the language filled in.
import { formatFact } from '../i18n/format.ts';
import { sourceLanguage, type Language } from '../i18n/languages.ts';
import { borrowedText } from './borrowed-text.ts';
import { entryOf, type Library } from './library.ts';

export interface CardText { readonly text: string; readonly language: Language }

/**
 * Text of a card in `language`, or borrowed. `reader` is the language an interpreter is needed for:
 * named in Swedish on the Swedish half, by its own name elsewhere; left open where it would be Swedish itself.
 */
export function cardTextFor(library: Library, id: string, language: Language, reader: Language): CardText {
  const found = borrowedText(library.cardTexts, id, language);
  if (found === undefined) throw new Error(`The card "${id}" has no text in ${language.tag} or a language it borrows from.`);
  const { text, textLanguage } = found;
  const named = reader === sourceLanguage ? '……………' : textLanguage === sourceLanguage ? reader.names.sv : reader.ownName;
  const { fact } = entryOf(library.cards, id, 'card');
  const number = fact === undefined ? '' : formatFact(entryOf(library.facts, fact, 'fact'), textLanguage);
  return { text: text.replace('{{language}}', () => named).replace('{{fact}}', () => number), language: textLanguage };
}
