// What a page itself shows of an entry: its title and the ways people ask for it. The index need not carry their words; the browser reads them off the page.
import { isRest, numbersOf, wordsOf } from './words.ts';

export interface Named {
  readonly title: string;
  /** `searchTerms` of a page; none for contacts and cards. */
  readonly terms: readonly string[];
  readonly isCard: boolean;
}

const latin = /\p{Script=Latin}/u;

/** Words that say something; all of them where too few do ("Who can I talk to?"). */
export function telling(text: string, language: string, isFiller: (word: string) => boolean, fewest = 0): string[] {
  const words = wordsOf(text, language);
  const kept = words.filter((word) => !isRest(word) && !isFiller(word));
  return [...(kept.length < fewest ? words : kept), ...numbersOf(text)];
}

/** Two neighbours as one word, where one syllable says too little. Scripts without spaces need it in the query alone: what is cut wrongly there is whole here. */
export function neighbours(text: string, language: string): string[] {
  const words = latin.test(text) ? wordsOf(text, language) : [];
  return words.slice(1).map((word, at) => (words[at] ?? '') + word);
}

/** Gives every word of a title and of terms, with its place. The sentence of a card is what one says, not what the card is called. */
export function eachNamedWord({ title, terms, isCard }: Named, { language, joins }: { readonly language: string; readonly joins: boolean }, isFiller: (word: string) => boolean, put: (word: string, place: 'heading' | 'term' | 'title') => void): void {
  for (const word of [...telling(title, language, isFiller, 2), ...(joins && !isCard ? neighbours(title, language) : [])]) put(word, isCard ? 'heading' : 'title');
  for (const term of terms) for (const word of telling(term, language, isFiller, 1)) put(word, 'term');
}
