// Quick answers: finds entries for what somebody types, in the browser, at every key press, from one small file.
import { askedIn, type Asked } from './asked.ts';
import { dangerIn, isHeard, type Danger } from './danger.ts';
import { keyOf, type LetterTable } from './key.ts';
import { knownWords, placeOf, type IndexWord } from './known-words.ts';
import { exact, likenessOf, typedWord, type Tongue } from './likeness.ts';
import type { Named } from './named.ts';
import { unpackLetters, unpackPostings, unpackWords, type Packed } from './pack.ts';
import { wordsOf } from './words.ts';

export interface Hit {
  readonly entry: number;
  readonly score: number;
  /** Words of the index that the query met in this entry. */
  readonly matched: readonly string[];
}
export interface Answer {
  readonly hits: readonly Hit[];
  /** What was asked for, word by word, as it was understood; a word that nothing is like stands as it was typed. */
  readonly understood: readonly string[];
  /** The same words as they were typed. */
  readonly words: readonly string[];
  /** A word found itself, its beginning or its form, at a place that says what an entry is about. */
  readonly isSure: boolean;
  /** A word found itself, in a title, a term or a topic. */
  readonly isExact: boolean;
}

interface Candidate { readonly at: number; readonly likeness: number }

// By place: body, heading, term, title.
const weights = [1, 2.2, 5, 7];
// How much a place says of what an entry is about.
const trust = [0.5, 0.8, 1, 1];
// How alike a word must be to count as found, not guessed.
const sure = 0.7;
// Two neighbours that are one word, even misspelt, are no chance.
const sureTogether = 0.55;
const han = /\p{Script=Han}/u;
const allHan = /\p{Script=Han}/gu;
// How much must speak for an entry before it is shown: words from elsewhere (football, recipe) must find nothing.
const least = 0.5;
// … and more when other words of the query found nothing.
const leastForEachMissing = 0.35;
// Whoever writes so many telling words asks about something: a guess is better than nothing.
const sentence = 3;

export class QuickIndex {
  readonly packed: Packed;
  readonly named: readonly Named[];
  private readonly letters: LetterTable;
  private readonly known: readonly IndexWord[];
  private readonly titleWords: readonly number[];
  private readonly fillers: ReadonlySet<string>;
  private readonly danger: readonly Danger[];
  private readonly seen = new Map<string, readonly Candidate[]>();
  private readonly isLatin: boolean;
  private readonly tongue: Tongue;
  private readonly isChinese: boolean;

  /** `named`: what is shown of the entries, in the order of the index. */
  constructor(packed: Packed, named: readonly Named[]) {
    this.packed = packed;
    this.named = named;
    this.tongue = { joins: packed.joins, endings: new Set(packed.endings.split(' ')), hasVowels: !/\p{Script=Arabic}/u.test(packed.words) };
    this.letters = unpackLetters(packed.letters);
    const words = unpackWords(packed.words);
    const places = unpackPostings(packed.postings, words.length);
    this.fillers = new Set(words.filter((_, at) => places[at]?.length === 0).map((word) => this.fillerKey(word)));
    this.known = knownWords(words, places, named, packed, this.letters, (word) => this.isFiller(word));
    const titleWords = named.map(() => 0);
    for (const { postings } of this.known) for (const { entry, place } of postings) if (place === placeOf.title) titleWords[entry] = (titleWords[entry] ?? 0) + 1;
    this.titleWords = titleWords;
    this.danger = dangerIn(packed.danger, (text) => this.keysIn(text));
    this.isChinese = this.known.some(({ key }) => han.test(key));
    this.isLatin = !packed.joins && Object.keys(this.letters).length < 40;
  }

  // Of words of one syllable, the tone tells "he" from "debt".
  private fillerKey(word: string): string {
    return this.packed.joins ? word : keyOf(word, this.letters);
  }

  private isFiller(word: string): boolean {
    return this.fillers.has(this.fillerKey(word));
  }

  /** As `like`, remembered. */
  private meant(asked: Asked): readonly Candidate[] {
    // Of a sentence, all words but the last are as they were at the last letter.
    const name = `${asked.typed} ${String(asked.isLast)}`;
    const known = this.seen.get(name) ?? this.like(asked);
    this.seen.set(name, known);
    return known;
  }

  /** Keys like a typed word, best first. */
  private like({ key, typed, isLast }: Asked): Candidate[] {
    const word = typedWord(key, typed, isLast, this.isLatin);
    const found = this.known.map((known, at): Candidate => ({ at, likeness: likenessOf(word, known, this.tongue) })).filter(({ likeness }) => likeness > 0);
    const best = Math.max(0, ...found.map(({ likeness }) => likeness));
    // No guesses where the word itself is known.
    const enough = best >= exact ? sure - (isLast ? 0.06 : 0) : best - 0.25;
    return found.filter(({ likeness }) => likeness >= enough).sort((a, b) => b.likeness - a.likeness).slice(0, 8);
  }

  /** Entries for what was typed, best first; none when nothing is like it. */
  search(typed: string, most = 8): Answer {
    return this.answer(askedIn(typed, this.packed, (word) => keyOf(word, this.letters), (word) => this.isFiller(word)), most);
  }

  private keysIn(text: string): string[] {
    return wordsOf(text, this.packed.language).map((word) => keyOf(word, this.letters)).filter((key) => key !== '');
  }

  /** Some word is in letters this language does not write. */
  isForeign(typed: string): boolean {
    return this.keysIn(typed).some((key) => /[^a-z\d]/.test(this.isChinese ? key.replace(allHan, '') : key));
  }

  /** Somebody may be in danger: what was typed holds a phrase that means so (`dangerIn`). */
  isDanger(typed: string): boolean {
    return isHeard(this.danger, this.keysIn(typed), this.packed.joins);
  }

  private answer(asked: readonly Asked[], most: number): Answer {
    const { count } = this.packed;
    const alike = asked.map((each) => this.meant(each));
    // Where two neighbours together are a known word, each alone says less.
    const dimmed = new Set(asked.flatMap(({ joins }, at) => ((alike[at]?.[0]?.likeness ?? 0) >= sureTogether ? joins : [])));
    const words = asked.filter(({ joins }) => joins.length === 0).length;
    const scores = new Map<number, { score: number; words: number; speaks: number; best: number; title: Set<number>; matched: Set<string> }>();
    asked.forEach((each, at) => {
      const best = new Map<number, { score: number; at: number; likeness: number }>();
      for (const candidate of alike[at] ?? []) {
        const { postings } = this.known[candidate.at] ?? { postings: [] };
        const rarity = Math.log(1 + count / postings.length);
        for (const { entry, place } of postings) {
          const score = rarity * candidate.likeness ** 2 * (weights[place] ?? 1) * (dimmed.has(at) ? 0.3 : 1);
          if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, at: candidate.at, likeness: candidate.likeness * (trust[place] ?? 1) * (this.packed.joins && each.joins.length === 0 && words > 1 ? (/\p{Script=Latin}/u.test(each.typed) ? 0.5 : 0.75) : 1) });
        }
      }
      for (const [entry, { score, at: key, likeness }] of best) {
        const sum = scores.get(entry) ?? { score: 0, words: 0, speaks: 0, best: 0, title: new Set(), matched: new Set() };
        sum.score += score;
        sum.words += Math.max(1, each.joins.length);
        sum.speaks = 1 - (1 - sum.speaks) * (1 - likeness);
        sum.best = Math.max(sum.best, likeness);
        if ((this.known[key]?.postings ?? []).some((each) => each.entry === entry && each.place === placeOf.title)) sum.title.add(key);
        sum.matched.add(this.known[key]?.written ?? '');
        scores.set(entry, sum);
      }
    });
    const ranked = [...scores].map(([entry, sum]) => {
      const title = sum.title.size / Math.max(1, this.titleWords[entry] ?? 1);
      const share = Math.min(1, sum.words / words);
      const isShown = sum.speaks >= (words >= sentence ? least - 0.06 : least + leastForEachMissing * (1 - share));
      return { entry, isShown, speaks: sum.speaks, best: sum.best, matched: [...sum.matched], score: sum.score * (0.5 + 0.5 * share) * (1 + 0.5 * title * title) };
    }).filter(({ isShown }) => isShown).sort((a, b) => b.score - a.score);
    const top = ranked[0]?.score ?? 0;
    return {
      hits: ranked.filter(({ score }) => score >= top * 0.2).slice(0, most),
      understood: asked.flatMap(({ typed, joins }, at) => (joins.length > 0 ? [] : [this.known[alike[at]?.[0]?.at ?? -1]?.written ?? typed])),
      words: asked.filter(({ joins }) => joins.length === 0).map(({ typed }) => typed),
      isSure: ranked.some((each) => each.speaks >= sure),
      isExact: ranked.some((each) => each.best >= exact),
    };
  }
}
