// How alike a typed word and a word of the index are: the word itself, its beginning, its forms, a slip, its sound; from 1 down, 0 for not at all.
// The numbers were found by trying on the queries of tests/bench; small changes move little.
import { distance } from './distance.ts';
import { areForms } from './endings.ts';
import { skeletonOf } from './key.ts';

/** How alike a word is to itself, however it is written. */
export const exact = 0.92;

// Too little by itself, enough beside another word.
const weak = 0.45;

/** A typed word, with what is the same for every word it is held against. */
export interface Typed {
  readonly key: string;
  readonly written: string;
  /** It is still being typed. */
  readonly isLast: boolean;
  readonly skeleton: string;
  /** Consonants that must sound alike for a guess: fewer across scripts, where all else differs. */
  readonly fewest: number;
  /** What a word with another tone is worth; 1 where no tone was typed. */
  readonly tone: number;
}

/** What a language is like: `joins` as in `Packed`, its endings, and whether it writes its vowels. */
export interface Tongue { readonly joins: boolean; readonly endings: ReadonlySet<string>; readonly hasVowels: boolean }

export interface KnownWord {
  readonly key: string;
  readonly written: string;
  readonly skeleton: string;
  /** It stands in a title, a term or a topic. */
  readonly isStrong: boolean;
}

/** A typed word made ready; `isLatin`: the language is written in Latin letters. */
export function typedWord(key: string, written: string, isLast: boolean, isLatin: boolean): Typed {
  return { key, written, isLast, skeleton: skeletonOf(key), fewest: isLatin || /^[a-z]/.test(written) ? 4 : 3, tone: /[a-z]/.test(written) && /[^ -~]/.test(written) ? 0.6 : 1 };
}

const letters = (word: string) => [...word].sort().join('');

function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

/** From 0 to 1. Where the language joins, words are of one syllable, have no endings, and only the last may be unfinished. */
export function likenessOf({ key, written, isLast, skeleton, fewest, tone }: Typed, known: KnownWord, { joins, endings, hasVowels }: Tongue): number {
  // The same letters, not only the same sound, are a little more: tones in Vietnamese, one of many signs for a syllable in Chinese.
  const isWritten = known.written.startsWith(written) ? 0.08 : 0;
  // Whoever takes the trouble of a tone means that tone.
  const sameTone = joins && isWritten === 0 ? tone : 1;
  if (known.key === key) return exact * sameTone + isWritten;
  // One Chinese character is a word begun; one letter is nothing yet.
  const isBegun = key.length >= 2 || (isWritten > 0 && (written.length > 1 || /\p{Script=Han}/u.test(written)));
  if (isBegun && isLast && known.key.startsWith(key)) return (0.66 + 0.2 * (key.length / known.key.length) + isWritten) * sameTone;
  if (key.length < 3 || known.key.length < 3) return 0;
  const same = sharedStart(key, known.key);
  const [shortest, longest] = [Math.min(key.length, known.key.length), Math.max(key.length, known.key.length)];
  const ratio = same / longest;
  if (!joins && areForms(key, known.key, same, endings, hasVowels)) return 0.5 + 0.3 * ratio;
  // A guess must lead to a word that says what an entry is about; else words from elsewhere find something.
  if (!known.isStrong) return 0;
  // One word begins the other, with an ending no other word has.
  if (!joins && same === key.length) return 0.4 + 0.25 * ratio + isWritten;
  if (!joins && same === known.key.length && same >= 4 && longest - same <= Math.min(5, same + 1)) return shortest < 5 ? weak : longest - same > 2 ? 0.5 + 0.2 * ratio : 0.55;
  if (shortest >= 4) {
    const isSameStart = same > 0;
    const limit = key.length < 8 ? 1 : 2;
    const steps = isSameStart || key.length >= 6 ? distance(key, known.key, limit) : limit + 1;
    // Of short words another is as near as a misspelt one (moss, most); two slips are many when the beginning is not sure either.
    const isDoubtful = (key.length < 6 && (longest < 5 || same < 2) && letters(key) !== letters(known.key)) || (steps > 1 && same < 3);
    if (steps <= limit) return isDoubtful ? weak : 0.5 + 0.02 * Math.min(8, shortest) - 0.1 * (steps - 1) - (isSameStart ? 0 : 0.15);
    if (longest - shortest <= 3 && (key.endsWith(known.key) || known.key.endsWith(key))) return joins ? 0.55 : weak;
  }
  if (!joins && same >= 4 && ratio >= 0.55) return same > 5 ? 0.5 + 0.2 * ratio : weak;
  return skeleton.length >= fewest && skeleton === known.skeleton ? 0.42 : 0;
}
