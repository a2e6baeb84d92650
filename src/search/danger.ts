// Whether somebody may be in danger, from what was typed. A phrase not heard may cost a life; one heard where nothing is wrong teaches people to look past the number.
import { distance } from './distance.ts';

/** A phrase of danger; `isWhole`: nothing else may be typed. */
export interface Danger { readonly isWhole: boolean; readonly parts: readonly { readonly key: string; readonly isSure: boolean }[] }

/**
 * Phrases of one language, ready to be heard, from a list joined by commas. All words of a phrase must be typed, in any order.
 * `=help me` must be all that is typed ("who can help me" is no alarm); a word with `!` at its end bears no slip, since another word is as near (Turkish "bıçak!", a knife, and "sıcak", hot).
 */
export function dangerIn(phrases: string, keysIn: (text: string) => readonly string[]): Danger[] {
  return phrases.split(',').map((phrase) => ({
    isWhole: phrase.startsWith('='),
    parts: phrase.split(' ').flatMap((word) => keysIn(word).map((key) => ({ key, isSure: word.endsWith('!') }))),
  })).filter(({ parts }) => parts.length > 0);
}

/** Whether the keys of what was typed hold a phrase; `joins` as in `Packed`. */
export function isHeard(danger: readonly Danger[], typed: readonly string[], joins: boolean): boolean {
  const together = typed.join('');
  return danger.some(({ isWhole, parts }) => {
    // Of words of one syllable, each alone says too little.
    if (joins && parts.length > 1 && !isWhole) return together.includes(parts.map(({ key }) => key).join(''));
    return (!isWhole || parts.length === typed.length) && parts.every(({ key, isSure }) => typed.some((each) => each === key
      || (key.length > 4 && (isSure ? each.startsWith(key) : each.includes(key) || distance(each, key, 1) <= 1))));
  });
}
