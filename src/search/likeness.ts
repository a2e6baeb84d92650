// How alike a typed word and a word of the index are: the word itself, its beginning, its forms, a slip, its sound; from 1 down, 0 for not at all.
// The numbers were found by trying on the queries of tests/bench; small changes move little.
import { distance } from './distance.ts';
import { skeletonOf } from './key.ts';

/** How alike a word is to itself, however it is written. */
export const exact = 0.92;

/** A typed word, with what is the same for every word it is held against. */
export interface Typed {
  readonly key: string;
  readonly written: string;
  /** It is still being typed. */
  readonly isLast: boolean;
  readonly skeleton: string;
  /** Letters a short word must share to be guessed at: fewer where vowels are not written. */
  readonly fewest: number;
}

export interface KnownWord {
  readonly key: string;
  readonly written: string;
  readonly skeleton: string;
  /** It stands in a title, a term or a topic. */
  readonly isStrong: boolean;
}

export function typedWord(key: string, written: string, isLast: boolean, isLatin: boolean): Typed {
  return { key, written, isLast, skeleton: skeletonOf(key), fewest: isLatin || /^[a-z]/.test(written) ? 4 : 3 };
}

function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

/** `joins`: words are of one syllable, have no endings and only the last may be unfinished. */
export function likenessOf({ key, written, isLast, skeleton, fewest }: Typed, known: KnownWord, joins: boolean): number {
  // The same letters, not only the same sound, are a little more: tones in Vietnamese, one of many signs for a syllable in Chinese.
  const isWritten = known.written.startsWith(written) ? 0.08 : 0;
  if (known.key === key) return exact + isWritten;
  // One Chinese character is a word begun; one letter is nothing yet.
  const isBegun = key.length >= 2 || (isWritten > 0 && (written.length > 1 || /\p{Script=Han}/u.test(written)));
  if (isBegun && (isLast || !joins) && known.key.startsWith(key)) return (isLast ? 0.66 : 0.58) + 0.2 * (key.length / known.key.length) + isWritten;
  if (key.length < 3 || known.key.length < 3) return 0;
  const same = sharedStart(key, known.key);
  const [shortest, longest] = [Math.min(key.length, known.key.length), Math.max(key.length, known.key.length)];
  const ratio = same / longest;
  const [rest, isWhole] = [longest - same, same === known.key.length];
  if (!joins && ((same >= 4 && ratio >= 0.6) || (isWhole && rest <= 2))) return 0.5 + 0.3 * ratio;
  // A guess must lead to a word that says what an entry is about; else words from elsewhere find something.
  if (!known.isStrong) return 0;
  if (!joins && isWhole && same >= fewest && rest <= Math.min(5, fewest === 4 ? same : same + 1)) return 0.5 + 0.2 * ratio;
  if (shortest >= 4) {
    const limit = key.length < 8 ? 1 : 2;
    const isSameStart = key[0] === known.key[0];
    const steps = isSameStart || key.length >= 6 ? distance(key, known.key, limit) : limit + 1;
    if (steps <= limit) return 0.5 + 0.02 * Math.min(8, shortest) - 0.1 * (steps - 1) - (isSameStart ? 0 : 0.1);
    if (longest - shortest <= 3 && (key.endsWith(known.key) || known.key.endsWith(key))) return 0.55;
  }
  if (!joins && same >= 4 && ratio >= 0.55) return 0.35 + 0.3 * ratio;
  return skeleton.length >= fewest && skeleton === known.skeleton ? 0.42 : 0;
}
