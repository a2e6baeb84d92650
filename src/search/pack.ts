// The index of one language as a file: words front-coded, and for each entry which words lead to it. Written by the build, read in the browser.
import type { LetterTable } from './key.ts';
import type { Named } from './named.ts';

/** Where a word stands, from the weakest to the strongest. `heading`: headings, summaries, topics answered second. `term`: searchTerms and topics. */
export const placeOf = { body: 0, heading: 1, term: 2, title: 3 } as const;
export type Place = keyof typeof placeOf;
const places = 4;

export interface Posting { readonly entry: number; readonly place: number }

/** What is shown of an entry: path, title, kind, ways to ask for it, and the language it is borrowed from. A page that lists them itself need not fetch them. */
export type PackedEntry = readonly [path: string, title: string, kind: number, terms: readonly string[], borrowedFrom?: string];

/** Titles of one language for pages of others. */
export interface EntriesFile {
  /** The language's own name. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its words for what a contact and a card are. */
  readonly contact: string;
  readonly card: string;
  readonly entries: readonly PackedEntry[];
}

export interface Packed {
  /** Language tag, for cutting queries into words. */
  readonly language: string;
  /** Words are written in syllables or without spaces, so that two neighbours are often one word. */
  readonly joins: boolean;
  /** Letters and how they are written in Latin ones: `packLetters`. */
  readonly letters: string;
  /** Another file says how its characters sound; a query this one does not understand may need it. */
  readonly hasSounds: boolean;
  /** How many entries there are. */
  readonly count: number;
  /** Words in order, as they are most often written: `packWords`. One that leads nowhere says nothing, and is not searched for. */
  readonly words: string;
  /** Which of them lead to which entry: `packPostings`. */
  readonly postings: string;
  /** Keys of the language's endings, the commonest first. */
  readonly endings: string;
  /** Phrases of danger, joined by commas. */
  readonly danger: string;
}

/** Numbers of `Entry.kind` in a packed entry. */
export const kinds = ['page', 'contact', 'card'] as const;

/** What the entries of a language show, for a page of another. */
export const namedIn = ({ entries }: EntriesFile): Named[] => entries.map(([, title, kind, terms]) => ({ title, terms, isCard: kinds[kind] === 'card' }));

/** Letters in the order of their numbers, by the step from the one before (base 36, capitals; nothing for the next) and the Latin letters. */
export function packLetters(letters: LetterTable): string {
  let last = 0;
  return Object.entries(letters).map(([letter, latin]) => [letter.codePointAt(0) ?? 0, latin] as const).sort(([a], [b]) => a - b).map(([code, latin]) => {
    const step = code - last;
    last = code;
    return (step === 1 ? '' : step.toString(36).toUpperCase()) + latin;
  }).join(' ');
}

/** The table again. */
export function unpackLetters(packed: string): LetterTable {
  let code = 0;
  return Object.fromEntries(packed.split(' ').map((part) => {
    const latin = part.replace(/^[\dA-Z]+/, '');
    code += parseInt(part.slice(0, part.length - latin.length) || '1', 36);
    return [String.fromCodePoint(code), latin];
  }));
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Words sorted and front-coded: each as the number of letters it shares with the one before (base 36) and the rest. `["abba", "abbot"]` → `0abba 3ot`. */
export function packWords(words: readonly string[]): string {
  return words.map((word, at) => { const same = shared(words[at - 1] ?? '', word); return same.toString(36) + word.slice(same); }).join(' ');
}

/** The words again. */
export function unpackWords(packed: string): string[] {
  let last = '';
  return packed === '' ? [] : packed.split(' ').map((part) => (last = last.slice(0, parseInt(part[0] ?? '0', 36)) + part.slice(1)));
}

// One sign for a number; a larger one takes several, of which all but the last are the largest. "!" divides, and JSON writes none of these as two signs.
const [firstSign, backslash, largest] = [35, 92, 89];
function signs(number: number): string {
  const value = Math.min(number, largest);
  return String.fromCharCode(firstSign + value + (firstSign + value >= backslash ? 1 : 0)) + (value === largest ? signs(number - largest) : '');
}

/** For each entry and place the words that stand there: the step from the last such pair, then the steps from word to word. */
export function packPostings(all: readonly (readonly Posting[])[]): string {
  const words = new Map<number, number[]>();
  all.forEach((postings, word) => { for (const { entry, place } of postings) words.set(entry * places + place, [...(words.get(entry * places + place) ?? []), word]); });
  const steps = (numbers: readonly number[]) => numbers.map((number, at) => signs(number - (numbers[at - 1] ?? 0))).join('');
  const pairs = [...words].sort(([a], [b]) => a - b);
  return pairs.map(([pair, list], at) => signs(pair - (pairs[at - 1]?.[0] ?? 0)) + steps(list)).join('!');
}

/** Where each of `count` words stands, again. */
export function unpackPostings(packed: string, count: number): Posting[][] {
  const all = Array.from({ length: count }, (): Posting[] => []);
  let pair = 0;
  for (const part of packed.split('!')) {
    let [sum, word, isFirst] = [0, 0, true];
    for (const sign of part) {
      const value = sign.charCodeAt(0) - firstSign - (sign > '\\' ? 1 : 0);
      sum += value;
      if (value === largest) continue;
      if (isFirst) pair += sum; else all[word += sum]?.push({ entry: Math.floor(pair / places), place: pair % places });
      [sum, isFirst] = [0, false];
    }
  }
  return all;
}
