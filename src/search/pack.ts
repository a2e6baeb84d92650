// The index of one language as a file: keys front-coded, postings as short strings. Written by the build, read in the browser.
import type { Entry } from './entry.ts';

/** Where a word stands, from the weakest to the strongest. */
export const places = ['body', 'summary', 'heading', 'terms', 'title'] as const;
export type Place = (typeof places)[number];

export interface Posting { readonly entry: number; readonly place: number }

export interface Packed {
  /** Language tag, for cutting queries into words. */
  readonly language: string;
  /** Per entry: address, title, and for a section its heading. */
  readonly entries: readonly (readonly [path: string, title: string, kind: Entry['kind']])[];
  /** Keys in order; each as the number of letters it shares with the one before (base 36) and the rest. */
  readonly keys: string;
  /** For each key its postings: entry × places + place, as differences in base 36, joined by commas or, below 10, by nothing. */
  readonly postings: string;
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < 35 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Keys sorted and front-coded: `["abba", "abbot"]` → `0abba 3ot`. */
export function packKeys(keys: readonly string[]): string {
  return keys.map((key, at) => { const same = shared(keys[at - 1] ?? '', key); return same.toString(36) + key.slice(same); }).join(' ');
}

/** The keys again. */
export function unpackKeys(packed: string): string[] {
  let last = '';
  return packed === '' ? [] : packed.split(' ').map((part) => (last = last.slice(0, parseInt(part[0] ?? '0', 36)) + part.slice(1)));
}

export function packPostings(lists: readonly (readonly Posting[])[]): string {
  return lists.map((list) => {
    let last = 0;
    return [...list].map(({ entry, place }) => entry * places.length + place).sort((a, b) => a - b).map((code) => { const step = code - last; last = code; return step.toString(36); }).join(',');
  }).join(' ');
}

export function unpackPostings(packed: string): Posting[][] {
  return packed.split(' ').map((list) => {
    let last = 0;
    return list.split(',').map((step) => { last += parseInt(step, 36); return { entry: Math.floor(last / places.length), place: last % places.length }; });
  });
}
