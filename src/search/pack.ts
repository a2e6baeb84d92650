// The index of one language as a file: words front-coded, postings as short strings. Written by the build, read in the browser.
import type { LetterTable } from './key.ts';

/** Where a word stands, from the weakest to the strongest. `heading`: headings, summaries, topics answered second. `term`: searchTerms and topics. */
export const places = ['body', 'heading', 'term', 'title'] as const;
export type Place = (typeof places)[number];

export interface Posting { readonly entry: number; readonly place: number }

/** A word the index knows: where it stands, and whether it stands nearly everywhere, so that it tells little. */
export interface Known { readonly postings: readonly Posting[]; readonly isCommon: boolean }

/** What is shown of an entry: path, title, kind, and the language it is borrowed from. A page that lists them itself need not fetch them. */
export type PackedEntry = readonly [path: string, title: string, kind: number, borrowedFrom?: string];

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
  /** Latin letters, and behind each the letters it stands for: `{ h: "хһ" }`. */
  readonly letters: Readonly<Record<string, string>>;
  /** Another file says how its characters sound; a query this one does not understand may need it. */
  readonly hasSounds: boolean;
  /** How many entries there are. */
  readonly count: number;
  /** Words in order, as they are most often written; each as the number of letters it shares with the one before (base 36) and the rest. */
  readonly words: string;
  /** For each word where it stands: entry × places + place, as differences in base 36, joined by commas; `~` before a common word. */
  readonly postings: string;
  /** Words that say nothing about what one looks for. */
  readonly fillers: string;
  /** Phrases of danger, joined by commas. */
  readonly danger: string;
}

/** Numbers of `Entry.kind` in a packed entry. */
export const kinds = ['page', 'contact', 'card'] as const;

/** Letters by what they are written as: a third of the size for Chinese, where one sound has many characters. */
export function packLetters(letters: LetterTable): Record<string, string> {
  const packed: Record<string, string> = {};
  for (const [letter, latin] of Object.entries(letters)) packed[latin] = (packed[latin] ?? '') + letter;
  return packed;
}

/** The table again. */
export function unpackLetters(packed: Readonly<Record<string, string>>): LetterTable {
  return Object.fromEntries(Object.entries(packed).flatMap(([latin, all]) => [...all].map((letter) => [letter, latin])));
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Words sorted and front-coded: `["abba", "abbot"]` → `0abba 3ot`. */
export function packWords(words: readonly string[]): string {
  return words.map((word, at) => { const same = shared(words[at - 1] ?? '', word); return same.toString(36) + word.slice(same); }).join(' ');
}

/** The words again. */
export function unpackWords(packed: string): string[] {
  let last = '';
  return packed === '' ? [] : packed.split(' ').map((part) => (last = last.slice(0, parseInt(part[0] ?? '0', 36)) + part.slice(1)));
}

/** Where each word stands, as one string. */
export function packPostings(all: readonly Known[]): string {
  return all.map(({ postings, isCommon }) => {
    let last = 0;
    return (isCommon ? '~' : '') + postings.map(({ entry, place }) => entry * places.length + place).sort((a, b) => a - b).map((code) => { const step = code - last; last = code; return step.toString(36); }).join(',');
  }).join(' ');
}

/** Where each word stands, again. */
export function unpackPostings(packed: string): Known[] {
  return packed === '' ? [] : packed.split(' ').map((list) => {
    let last = 0;
    const isCommon = list.startsWith('~');
    return { isCommon, postings: list.slice(isCommon ? 1 : 0).split(',').map((step) => { last += parseInt(step, 36); return { entry: Math.floor(last / places.length), place: last % places.length }; }) };
  });
}
