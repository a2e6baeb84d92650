// Quick answers: finds entries for what somebody types, in the browser, at every key press, from one small file.
import { keyOf, skeletonOf } from './key.ts';
import { unpackKeys, unpackPostings, type Packed, type Posting } from './pack.ts';
import { wordsOf } from './words.ts';

export interface Hit { readonly entry: number; readonly score: number; readonly matched: readonly string[] }

interface Candidate { readonly key: number; readonly likeness: number }

// By place: body, summary, heading, terms, title.
const weights = [1, 2.5, 3, 6, 7];

/** Steps between two words where two neighbours swapped are one (Damerau); `limit + 1` when there are more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

export class QuickIndex {
  readonly #keys: readonly string[];
  readonly #postings: readonly (readonly Posting[])[];
  readonly #skeletons: readonly string[];
  readonly packed: Packed;

  constructor(packed: Packed) {
    this.packed = packed;
    this.#keys = unpackKeys(packed.keys);
    this.#postings = unpackPostings(packed.postings);
    this.#skeletons = this.#keys.map(skeletonOf);
  }

  /** Keys like a typed word, best first: the word itself, then its beginning, its forms, a slip, and its sound. */
  #like(key: string, isLast: boolean): Candidate[] {
    const exact: Candidate[] = [];
    const near: Candidate[] = [];
    const skeleton = skeletonOf(key);
    const limit = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
    this.#keys.forEach((known, at) => {
      if (known === key) { exact.push({ key: at, likeness: 1 }); return; }
      if (key.length >= 2 && known.startsWith(key)) { near.push({ key: at, likeness: (isLast ? 0.75 : 0.6) + 0.2 * (key.length / known.length) }); return; }
      if (key.length >= 4 && known.length >= 4) {
        let same = 0;
        while (same < key.length && same < known.length && key[same] === known[same]) same += 1;
        const longest = Math.max(key.length, known.length);
        if (same >= 4 && same / longest >= 0.6) { near.push({ key: at, likeness: 0.5 + 0.3 * (same / longest) }); return; }
        const steps = limit === 0 ? 1 : distance(key, known, limit);
        if (steps <= limit) { near.push({ key: at, likeness: 0.62 - 0.14 * (steps - 1) - (key[0] === known[0] ? 0 : 0.12) }); return; }
        if (skeleton.length >= 3 && skeleton === this.#skeletons[at]) near.push({ key: at, likeness: 0.45 });
      }
    });
    if (exact.length > 0) return [...exact, ...near.filter(({ likeness }) => likeness >= 0.7)].slice(0, 6);
    return near.sort((a, b) => b.likeness - a.likeness).slice(0, 6);
  }

  /** Entries for what was typed, best first; `[]` when nothing is like it. */
  search(typed: string, most = 8): Hit[] {
    const words = [...new Set(wordsOf(typed, this.packed.language).map(keyOf))].filter((key) => key !== '');
    const count = this.packed.entries.length;
    const scores = new Map<number, number>();
    const covered = new Map<number, number>();
    const matched = new Map<number, string[]>();
    words.forEach((word, at) => {
      const best = new Map<number, { score: number; key: number }>();
      for (const { key, likeness } of this.#like(word, at === words.length - 1)) {
        const postings = this.#postings[key] ?? [];
        const rarity = Math.log(1 + count / new Set(postings.map((each) => each.entry)).size);
        for (const { entry, place } of postings) {
          const score = rarity * rarity * likeness * likeness * (weights[place] ?? 1);
          if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, key });
        }
      }
      for (const [entry, { score, key }] of best) {
        scores.set(entry, (scores.get(entry) ?? 0) + score);
        covered.set(entry, (covered.get(entry) ?? 0) + 1);
        matched.set(entry, [...(matched.get(entry) ?? []), this.#keys[key] ?? '']);
      }
    });
    return [...scores].map(([entry, score]): Hit => ({ entry, score: score * (0.5 + (0.5 * (covered.get(entry) ?? 0)) / words.length), matched: matched.get(entry) ?? [] }))
      .sort((a, b) => b.score - a.score).slice(0, most);
  }
}
