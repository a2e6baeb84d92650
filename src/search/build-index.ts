// Makes the quick index of one language: titles, then terms and topics, headings and summaries, and words of the body, up to the budget.
import { brotliCompressSync } from 'node:zlib';
import type { Entry } from './entry.ts';
import { keyOf, type LetterTable } from './key.ts';
import { kinds, packLetters, packPostings, packWords, places, type Known, type Packed, type PackedEntry, type Place } from './pack.ts';
import { isRest, numbersOf, wordsOf } from './words.ts';

export interface IndexOptions {
  readonly language: string;
  readonly joins: boolean;
  readonly letters: LetterTable;
  readonly hasSounds: boolean;
  readonly fillers: readonly string[];
  readonly danger: readonly string[];
  /** Bytes of Brotli the file may have. */
  readonly budget: number;
}

// A heading that stands on many pages ("What is it?") tells none of them apart.
const headingLimit = 4;
// A word that stands on more than this share of all entries tells little; only its strong places are kept.
const commonShare = 0.25;

/** How a word is written, where it stands, and whether an entry is called so. */
interface FoundWord { readonly spellings: Map<string, number>; readonly list: Map<number, number>; isNamed: boolean }
const withSpaces = /\p{Script=Latin}/u;
type Found = Map<string, FoundWord>;

function collect(entries: readonly Entry[], { language, joins, letters, fillers }: IndexOptions): Found {
  const found: Found = new Map();
  // Most words stand many times.
  const known = new Map<string, string>();
  const keyFor = (word: string) => { const key = known.get(word) ?? keyOf(word, letters); known.set(word, key); return key; };
  const mute = new Set(fillers.map((each) => keyOf(each, letters)));
  const headingCount = new Map<string, number>();
  for (const heading of entries.flatMap((entry) => entry.headings)) headingCount.set(heading, (headingCount.get(heading) ?? 0) + 1);
  const put = (word: string, entry: number, place: Place) => {
    const key = keyFor(word);
    if (key === '') return;
    const each: FoundWord = found.get(key) ?? { spellings: new Map(), list: new Map(), isNamed: false };
    const at = places.indexOf(place);
    each.spellings.set(word, (each.spellings.get(word) ?? 0) + 1 + at);
    each.list.set(entry, Math.max(each.list.get(entry) ?? 0, at));
    each.isNamed ||= place === 'title';
    found.set(key, each);
  };
  const add = (text: string, entry: number, place: Place, isNamed = false) => {
    const words = wordsOf(text, language);
    const telling = words.filter((word) => !isRest(word) && !mute.has(keyFor(word)));
    // A title or a question of small words only ("Who can I talk to?") keeps them: it has no others.
    const kept = telling.length < (place === 'title' ? 2 : 1) && (place === 'title' || place === 'term') ? words : telling;
    const isJoined = joins && isNamed && place === 'term' && words.length > 1 && withSpaces.test(text);
    for (const word of isJoined ? [] : [...kept, ...numbersOf(text)]) put(word, entry, place);
    // Two neighbours as one word, where one syllable says too little. Only in topics and titles, elsewhere it would cost too much.
    // Scripts without spaces need it in the query alone: what is cut wrongly there is whole here.
    if (joins && isNamed && withSpaces.test(text)) words.slice(1).forEach((word, at) => put((words[at] ?? '') + word, entry, place));
  };
  entries.forEach((entry, at) => {
    // The sentence of a card is what one says, not what the card is called.
    add(entry.title, at, entry.kind === 'card' ? 'heading' : 'title', entry.kind !== 'card');
    for (const term of entry.terms) add(term, at, 'term');
    for (const topic of entry.topics) add(topic, at, 'term', true);
    for (const heading of entry.headings) if ((headingCount.get(heading) ?? 0) < headingLimit) add(heading, at, 'heading');
    for (const aside of entry.asides) add(aside, at, 'heading');
    add(entry.summary, at, 'heading');
    add(entry.body, at, 'body');
  });
  return found;
}

/** Weak places of a word that has stronger ones say little more and would take the room of another word. */
function known(list: ReadonlyMap<number, number>, entries: number): Known {
  const isCommon = list.size > entries * commonShare;
  const all = [...list].map(([entry, place]) => ({ entry, place }));
  const strong = all.filter(({ place }) => place >= places.indexOf('term'));
  const notBody = all.filter(({ place }) => place > 0);
  return { isCommon, postings: isCommon ? strong : notBody.length > 0 ? notBody : all };
}

/** A word that is another with an ending, and leads nowhere else, is found by the other. */
function isForm(key: string, list: ReadonlyMap<number, number>, found: Found, joins: boolean): boolean {
  if (joins || key.length < 6) return false;
  return [1, 2].some((ending) => {
    const base = found.get(key.slice(0, -ending))?.list;
    return base !== undefined && [...list].every(([entry, place]) => (base.get(entry) ?? -1) >= place);
  });
}

/** Packs entries: words of titles always, then by place and by how many entries they lead to, until the file is within the budget. */
export function buildIndex(entries: readonly Entry[], options: IndexOptions): Packed {
  const { language, joins, letters, hasSounds, danger, fillers, budget } = options;
  const found = collect(entries, options);
  const all = [...found].filter(([key, { list }]) => !isForm(key, list, found, joins)).map(([, each]) => each)
    .map(({ spellings, list, isNamed }) => ({ word: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '', isNamed, list, ...known(list, entries.length) }))
    .filter(({ postings }) => postings.length > 0);
  const placeOf = (each: Known) => Math.max(...each.postings.map(({ place }) => place));
  const sure = all.filter(({ isNamed }) => isNamed);
  // The more entries a word leads to, the likelier somebody asks with it; a word of one page's body comes last.
  const others = all.filter(({ isNamed }) => !isNamed).sort((a, b) => placeOf(b) - placeOf(a) || b.list.size - a.list.size);
  const pack = (count: number): Packed => {
    const chosen = [...sure, ...others.slice(0, count)].sort((a, b) => (a.word < b.word ? -1 : 1));
    return {
      language, joins, letters: packLetters(letters), hasSounds, count: entries.length,
      words: packWords(chosen.map(({ word }) => word)), postings: packPostings(chosen),
      fillers: fillers.join(' '), danger: danger.join(','),
    };
  };
  return pack(largest(others.length, budget, (count) => brotliCompressSync(JSON.stringify(pack(count))).length));
}

/** The largest number up to `most` whose size is within the budget, to within a few words: each try packs the whole index. */
function largest(most: number, budget: number, sizeOf: (count: number) => number): number {
  let [low, high] = [{ count: 0, size: sizeOf(0) }, { count: most, size: sizeOf(most) }];
  if (high.size <= budget) return most;
  for (let tries = 0; high.count - low.count > 8 && (tries === 0 || low.size < budget - 60); tries += 1) {
    // Sizes grow nearly evenly, so a straight line is a good guess; when it was not good enough, the middle is.
    const share = tries % 2 === 0 ? (budget - 30 - low.size) / (high.size - low.size) : 0.5;
    const count = Math.max(low.count + 1, Math.min(high.count - 1, Math.floor(low.count + (high.count - low.count) * share)));
    const tried = { count, size: sizeOf(count) };
    if (tried.size <= budget) low = tried; else high = tried;
  }
  return low.count;
}

/** What is shown of entries, in the order the index counts them. */
export function packEntries(entries: readonly Entry[]): PackedEntry[] {
  return entries.map(({ path, title, kind, borrowedFrom }) => (borrowedFrom === undefined ? [path, title, kinds.indexOf(kind)] : [path, title, kinds.indexOf(kind), borrowedFrom]));
}
