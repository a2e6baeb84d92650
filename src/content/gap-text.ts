// The words of an open question in the reader's language. Swedish and English stand beside the question itself, in gaps.yaml.
import { languageByTag, type Language } from '../i18n/languages.ts';
import type { GapText } from '../schemas/gap.ts';
import type { BorrowedText } from './borrowed-text.ts';
import { entryOf, type Library } from './library.ts';

/** Question and meanwhile, with the language they are in. Throws when there is no such question. */
export function gapTextFor(library: Library, id: string, language: Language): BorrowedText<GapText> {
  const { question, why } = entryOf(library.gaps, id, 'gap');
  const own = library.gapTexts[language.tag]?.[id];
  if (own !== undefined) return { text: own, textLanguage: language };
  const tag = language.tag === 'sv' ? 'sv' : 'en';
  return { text: { question: question[tag], why: why[tag] }, textLanguage: languageByTag(tag) };
}
