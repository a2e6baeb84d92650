// One key for every way a word is written: accents, apostrophes, letter variants, scripts. The build and the browser share this file.
import { westernDigits } from '../i18n/western-digits.ts';

/** A letter → Latin letters. `''` drops a letter that people leave out or write differently. */
export type LetterTable = Readonly<Record<string, string>>;

// Marks that carry no sound of their own: joiners, tatweel, direction, soft hyphen, and every shape of the apostrophe inside a word.
const silent = /[\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u0640\u00ad'’‘ʻʼʹ´`‛′]/g;

// NFKC takes the Thai vowel sara am apart, and its two halves mean other sounds.
const splitAm = /\u0e4d\u0e32/g;
// "and the police", "to the police", "the police" are one word with its article in Arabic, and as often typed without.
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=[\u0600-\u06ff]{3})/;

/**
 * The key of a word: small Latin letters and digits; letters of a script that `letters` does not know stay as they are.
 * Doubled letters count once.
 * @example keyOf('Миграция', lettersFor(['Cyrl'])) === 'migratsiia'; keyOf('oʻzbek', {}) === 'ozbek'
 */
export function keyOf(word: string, letters: LetterTable): string {
  const plain = westernDigits(word.normalize('NFKC').toLowerCase()).replace(silent, '').replace(splitAm, 'ำ').replace(arabicArticle, '');
  let key = '';
  for (const letter of plain.normalize('NFC')) {
    key += letters[letter] ?? [...letter.normalize('NFD')].filter((each) => !/\p{Mn}/u.test(each)).map((each) => letters[each] ?? each).join('');
  }
  return key.replace(/[^\p{L}\p{N}]/gu, '').replace(/([a-z])\1+/g, '$1');
}

/** What is left when vowels fall away, and letters that romanisations mix up are one: for words typed in a script one has no keyboard for. */
export function skeletonOf(key: string): string {
  return key
    .replace(/[378]/g, (digit) => ({ 3: 'a', 7: 'h', 8: 'k' })[digit] ?? '')
    .replace(/kh|gh|q|x/g, 'k').replace(/sch|sh|zh|ch|ts|tz|j|c/g, (found) => (found === 'c' ? 'k' : 's')).replace(/z/g, 's')
    .replace(/ph|v/g, 'f').replace(/g/g, 'k').replace(/d/g, 't').replace(/p/g, 'b')
    .replace(/(?!^)[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}
