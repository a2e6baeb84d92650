// The beginning of a text, for lists.
import type { Language } from './languages.ts';

/** The first sentence, by the rules of the language; the whole text where its script marks no sentences (Thai). */
export function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language.intl, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
