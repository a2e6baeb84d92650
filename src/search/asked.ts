// What somebody asks for: the words that say something, and in languages of open words two neighbours as one.
import type { Packed } from './pack.ts';
import { isRest, numbersOf, wordsOf } from './words.ts';

/** One query word: its key, whether it is still being typed, and which other words it joins. */
export interface Asked { readonly key: string; readonly typed: string; readonly isLast: boolean; readonly joins: readonly number[] }

/** What is asked for in a text, without words that say nothing, unless nothing else is left. */
export function askedIn(typed: string, { language, joins }: Packed, keyOf: (word: string) => string, isFiller: (word: string) => boolean): Asked[] {
  const all = wordsOf(typed, language).map((word) => ({ word, key: keyOf(word) })).filter(({ key }) => key !== '');
  const last = all.at(-1)?.key;
  const telling = all.filter(({ word }) => !isRest(word) && !/^[a-z\d]$/.test(word) && !isFiller(word));
  const chosen = [...new Map((telling.length > 0 ? telling : all).map((each) => [each.key, each])).values()];
  const single = chosen.map(({ word, key }): Asked => ({ key, typed: word, isLast: key === last, joins: [] }));
  const joined = (words: typeof all, isLast: boolean): Asked => ({
    key: words.map(({ key }) => key).join(''), typed: words.map(({ word }) => word).join(''), isLast,
    joins: words.map(({ key }) => chosen.findIndex((each) => each.key === key)),
  });
  const pairs = joins ? all.slice(1).map((word, at) => joined([all[at] ?? word, word], at === all.length - 2)) : [];
  // A word misspelt falls into three or four pieces.
  const whole = joins && all.length > 2 && all.length < 5 ? [joined(all, true)] : [];
  const numbers = numbersOf(typed).map((number): Asked => ({ key: keyOf(number), typed: number, isLast: true, joins: [] }));
  return [...single, ...pairs, ...whole, ...numbers];
}
