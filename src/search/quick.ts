// Quick answers: finds entries for what somebody types, in the browser, at every key press, from one small file.
import { distance } from './distance.ts';
import { keyOf, skeletonOf, type LetterTable } from './key.ts';
import { unpackLetters, unpackPostings, unpackWords, type Known, type Packed } from './pack.ts';
import { numbersOf, wordsOf } from './words.ts';

export interface Hit {
  readonly entry: number;
  readonly score: number;
  /** Words of the index that the query met in this entry. */
  readonly matched: readonly string[];
}
export interface Answer {
  readonly hits: readonly Hit[];
  /** The words the query was understood as: the best for each word typed, as they are written. */
  readonly understood: readonly string[];
  /** Every word found itself or its beginning, at a place that says what an entry is about. */
  readonly isSure: boolean;
}

interface Candidate { readonly at: number; readonly likeness: number }

// By place: body, heading, term, title.
const weights = [1, 2.2, 5, 6];
const atBody = 0;
// How much a place says of what an entry is about.
const trust = [0.5, 0.8, 1, 1];
// How alike a word must be to count as found, not guessed.
const sure = 0.7;
// How much must speak for an entry before it is shown: words from elsewhere (football, recipe) must find nothing.
const least = +(globalThis.process?.env.LEAST??0.5);

/** One query word: its key, whether it is still being typed, and which other words it joins. */
interface Asked { readonly key: string; readonly isLast: boolean; readonly joins: readonly number[] }

export class QuickIndex {
  readonly packed: Packed;
  readonly #letters: LetterTable;
  readonly words: readonly string[];
  readonly #keys: readonly string[];
  readonly #known: readonly Known[];
  readonly #skeletons: readonly string[];
  readonly #strongest: readonly number[];
  readonly #titleWords: readonly number[];
  readonly #fillers: ReadonlySet<string>;
  readonly #isLatin: boolean;

  constructor(packed: Packed) {
    this.packed = packed;
    this.#letters = unpackLetters(packed.letters);
    this.words = unpackWords(packed.words);
    this.#keys = this.words.map((word) => keyOf(word, this.#letters));
    this.#known = unpackPostings(packed.postings);
    this.#skeletons = this.#keys.map(skeletonOf);
    this.#strongest = this.#known.map(({ postings }) => Math.max(...postings.map(({ place }) => place)));
    const titleWords = Array.from({ length: packed.count }, () => 0);
    for (const { postings } of this.#known) for (const { entry, place } of postings) if (place === weights.length - 1) titleWords[entry] = (titleWords[entry] ?? 0) + 1;
    this.#titleWords = titleWords;
    this.#fillers = new Set(packed.fillers.split(' ').map((word) => keyOf(word, this.#letters)));
    this.#isLatin = !packed.joins && Object.keys(this.#letters).length < 40;
  }

  /** Keys like a typed word, best first: the word itself, then its beginning, its forms, a slip, and its sound. */
  #like({ key, isLast }: Asked): Candidate[] {
    const skeleton = skeletonOf(key);
    const shortest = this.#isLatin ? 4 : 3;
    const limit = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
    const found: Candidate[] = [];
    const put = (at: number, likeness: number) => { found.push({ at, likeness }); };
    this.#keys.forEach((known, at) => {
      if (known === key) { put(at, 1); return; }
      if (key.length >= 2 && known.startsWith(key)) { put(at, (isLast ? 0.72 : 0.62) + 0.2 * (key.length / known.length)); return; }
      if (key.length < 4 || known.length < 3) return;
      let same = 0;
      while (same < key.length && same < known.length && key[same] === known[same]) same += 1;
      const longest = Math.max(key.length, known.length);
      if ((same >= 4 && same / longest >= 0.6) || (same >= 3 && same === known.length && longest - same <= 2)) { put(at, 0.5 + 0.3 * (same / longest)); return; }
      if (same >= 5 && same === known.length && longest - same <= 4) { put(at, 0.6); return; }
      // A guess must lead to a word that says what an entry is about; else words from elsewhere find something.
      if ((this.#strongest[at] ?? 0) === atBody) return;
      if (known.length >= 4) {
        const steps = limit === 0 ? 1 : distance(key, known, limit);
        if (steps <= limit && (key[0] === known[0] || key.length >= 6)) { put(at, 0.62 - 0.1 * (steps - 1) - (key[0] === known[0] ? 0 : 0.12)); return; }
        const rest = longest - Math.min(key.length, known.length);
        if (rest <= 3 && rest > 0 && (key.endsWith(known) || known.endsWith(key))) { put(at, 0.55); return; }
      }
      if (skeleton.length >= shortest && skeleton === this.#skeletons[at]) put(at, 0.42);
    });
    const best = Math.max(0, ...found.map(({ likeness }) => likeness));
    // No guesses where the word itself is known.
    return found.filter(({ likeness }) => likeness >= (best === 1 ? sure : best - 0.25)).sort((a, b) => b.likeness - a.likeness).slice(0, 8);
  }

  /** What is asked for, without words that say nothing, unless nothing else is left. */
  #asked(typed: string): Asked[] {
    const { language, joins } = this.packed;
    const letters = this.#letters;
    const keys = wordsOf(typed, language).map((each) => keyOf(each, letters));
    const telling = keys.filter((key) => key !== '' && !this.#fillers.has(key));
    const chosen = [...new Set(telling.length > 0 ? telling : keys.filter((key) => key !== ''))];
    const single = chosen.map((key): Asked => ({ key, isLast: key === keys.at(-1), joins: [] }));
    const pairs = joins ? keys.slice(1).map((key, at) => ({ key: (keys[at] ?? '') + key, isLast: at === keys.length - 2, joins: [chosen.indexOf(keys[at] ?? ''), chosen.indexOf(key)] })) : [];
    const numbers = numbersOf(typed).map((number) => ({ key: keyOf(number, letters), isLast: true, joins: [] }));
    return [...single, ...pairs, ...numbers];
  }

  /** Entries for what was typed, best first; none when nothing is like it. */
  search(typed: string, most = 8): Answer {
    const asked = this.#asked(typed);
    const answer = this.#answer(asked, most);
    return answer;
  }

  #answer(asked: readonly Asked[], most: number): Answer {
    const { count } = this.packed;
    const alike = asked.map((each) => this.#like(each));
    // Where two neighbours together are a known word, each alone says less.
    const dimmed = new Set(asked.flatMap(({ joins }, at) => ((alike[at]?.[0]?.likeness ?? 0) >= sure ? joins : [])));
    const scores = new Map<number, { score: number; words: number; speaks: number; title: Set<number>; matched: Set<string> }>();
    asked.forEach((each, at) => {
      const best = new Map<number, { score: number; at: number; likeness: number }>();
      for (const candidate of alike[at] ?? []) {
        const { postings, isCommon } = this.#known[candidate.at] ?? { postings: [], isCommon: false };
        const rarity = isCommon ? 1.2 : Math.log(1 + count / postings.length);
        for (const { entry, place } of postings) {
          const score = rarity * candidate.likeness ** 2 * (weights[place] ?? 1) * (dimmed.has(at) ? 0.3 : 1);
          if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, at: candidate.at, likeness: candidate.likeness * (trust[place] ?? 1) * (this.packed.joins && each.joins.length === 0 && asked.length > 1 ? 0.45 : 1) });
        }
      }
      for (const [entry, { score, at: key, likeness }] of best) {
        const sum = scores.get(entry) ?? { score: 0, words: 0, speaks: 0, title: new Set(), matched: new Set() };
        sum.score += score;
        if (each.joins.length === 0) sum.words += 1;
        sum.speaks = 1 - (1 - sum.speaks) * (1 - likeness);
        if ((this.#known[key]?.postings ?? []).some((each) => each.entry === entry && each.place === weights.length - 1)) sum.title.add(key);
        sum.matched.add(this.words[key] ?? '');
        scores.set(entry, sum);
      }
    });
    const words = asked.filter(({ joins }) => joins.length === 0).length;
    const ranked = [...scores].map(([entry, sum]) => {
      const title = sum.title.size / Math.max(1, this.#titleWords[entry] ?? 1);
      return { entry, speaks: sum.speaks, matched: [...sum.matched], score: sum.score * (0.5 + (0.5 * sum.words) / words) * (1 + 0.5 * title * title) };
    }).sort((a, b) => b.score - a.score);
    const top = ranked[0]?.score ?? 0;
    return {
      hits: ranked.filter(({ score, speaks }) => score >= top * 0.2 && speaks >= least).slice(0, most),
      understood: alike.flatMap(([first]) => (first === undefined ? [] : [this.words[first.at] ?? ''])),
      isSure: ranked.some((each) => each.speaks >= sure),
    };
  }
}
