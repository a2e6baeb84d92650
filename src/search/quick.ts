// Quick answers: finds entries for what somebody types, in the browser, at every key press, from one small file.
import { askedIn, type Asked } from './asked.ts';
import { dangerIn, isHeard, type Danger } from './danger.ts';
import { keyOf, type LetterTable } from './key.ts';
import { knownWords, type IndexWord } from './known-words.ts';
import { exact, likenessOf, typedWord, type Tongue } from './likeness.ts';
import type { Named } from './named.ts';
import { placeOf, unpackLetters, unpackPostings, unpackWords, type Packed } from './pack.ts';
import { rank, sure, type Answer, type Candidate } from './rank.ts';
import { wordsOf } from './words.ts';

const han = /\p{Script=Han}/u;
const allHan = /\p{Script=Han}/gu;

/** The index of one language, opened: unpacked once, asked at every key press. Throws nothing; what it does not know finds nothing. */
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
    const asked = askedIn(typed, this.packed, (word) => keyOf(word, this.letters), (word) => this.isFiller(word));
    return rank(asked, asked.map((each) => this.meant(each)), this.known, this.titleWords, this.packed.joins, most);
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
}
