// Makes the quick index of one language, beside what the page itself shows: words of topics, headings, summaries and bodies, up to the budget.
import { brotliCompressSync } from 'node:zlib';
import { endingsOf, isEnding } from './endings.ts';
import type { Entry } from './entry.ts';
import { keyOf, type LetterTable } from './key.ts';
import { eachNamedWord, neighbours, telling, type Named } from './named.ts';
import { kinds, packLetters, packPostings, packWords, placeOf, type Packed, type PackedEntry, type Place, type Posting } from './pack.ts';
import { wordsOf } from './words.ts';

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

/** How a word is written, and its strongest place in each entry: those the page shows, and those only the index knows. */
interface FoundWord { readonly spellings: Map<string, number>; readonly named: Map<number, number>; readonly list: Map<number, number>; isTopic: boolean }
type Found = ReadonlyMap<string, FoundWord>;

/** What the browser knows of an entry without the index. */
export const namedOf = ({ title, terms, kind }: Entry): Named => ({ title, terms: kind === 'page' ? terms : [], isCard: kind === 'card' });

function collect(entries: readonly Entry[], { language, joins, letters, fillers }: IndexOptions): Found {
  const found = new Map<string, FoundWord>();
  // Most words stand many times.
  const known = new Map<string, string>();
  const keyFor = (word: string) => { const key = known.get(word) ?? keyOf(word, letters); known.set(word, key); return key; };
  const fillerKey = (word: string) => (joins ? word : keyFor(word));
  const mute = new Set(fillers.flatMap((filler) => wordsOf(filler, language)).map(fillerKey));
  const isFiller = (word: string) => mute.has(fillerKey(word));
  const headingCount = new Map<string, number>();
  for (const heading of entries.flatMap((entry) => entry.headings)) headingCount.set(heading, (headingCount.get(heading) ?? 0) + 1);
  const put = (word: string, entry: number, place: Place, isShown: boolean): FoundWord | undefined => {
    const key = keyFor(word);
    if (key === '') return undefined;
    const each: FoundWord = found.get(key) ?? { spellings: new Map(), named: new Map(), list: new Map(), isTopic: false };
    const [at, list] = [placeOf[place], isShown ? each.named : each.list];
    each.spellings.set(word, (each.spellings.get(word) ?? 0) + 1 + at);
    list.set(entry, Math.max(list.get(entry) ?? 0, at));
    found.set(key, each);
    return each;
  };
  entries.forEach((entry, at) => {
    const add = (text: string, place: Place) => { for (const word of telling(text, language, isFiller)) put(word, at, place, false); };
    eachNamedWord(namedOf(entry), { language, joins }, isFiller, (word, place) => { put(word, at, place, true); });
    if (entry.kind !== 'page') for (const term of entry.terms) add(term, 'term');
    for (const topic of entry.topics) {
      // Of syllables, two together say what is meant.
      const pairs = joins ? neighbours(topic, language) : [];
      for (const word of pairs.length > 0 ? pairs : telling(topic, language, isFiller)) { const each = put(word, at, 'term', false); if (each !== undefined) each.isTopic = true; }
    }
    for (const heading of entry.headings) if ((headingCount.get(heading) ?? 0) < headingLimit) add(heading, 'heading');
    for (const aside of entry.asides) add(aside, 'heading');
    add(entry.summary, 'heading');
    add(entry.body, 'body');
  });
  return found;
}

/** What the index must say of a word: weak places of a word that has stronger ones say little more and would take the room of another word. */
function postingsOf({ named, list }: FoundWord, entries: number): Posting[] {
  const all = [...list].filter(([entry, place]) => (named.get(entry) ?? -1) < place).map(([entry, place]) => ({ entry, place }));
  const isCommon = new Set([...named.keys(), ...list.keys()]).size > entries * commonShare;
  const notBody = all.filter(({ place }) => place > 0);
  return isCommon ? all.filter(({ place }) => place >= placeOf.term) : notBody.length > 0 || named.size > 0 ? notBody : all;
}

/** A word that is another with an ending, and leads nowhere else, is found by the other. */
function isForm(key: string, list: readonly Posting[], found: Found, endings: ReadonlySet<string>): boolean {
  for (let stem = key.length - 1; stem >= 4; stem -= 1) {
    const base = found.get(key.slice(0, stem));
    if (base !== undefined && isEnding(key.slice(stem), endings) && list.every(({ entry, place }) => Math.max(base.list.get(entry) ?? -1, base.named.get(entry) ?? -1) >= place)) return true;
  }
  return false;
}

/** Packs words of topics first, then by place and by how many entries they lead to, until the file is within the budget. */
export function buildIndex(entries: readonly Entry[], options: IndexOptions): Packed {
  const { language, joins, letters, hasSounds, danger, fillers, budget } = options;
  const found = collect(entries, options);
  const endings = new Set(joins ? [] : endingsOf(new Set(found.keys())));
  const all = [...found].map(([key, each]) => ({ key, each, postings: postingsOf(each, entries.length) }))
    .filter(({ key, postings }) => postings.length > 0 && !isForm(key, postings, found, endings))
    .map(({ each, postings }) => ({ word: [...each.spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '', isTopic: each.isTopic, strength: Math.max(...postings.map(({ place }) => place)), reach: each.list.size, postings }))
    // The more entries a word leads to, the likelier somebody asks with it; a word of one page's body comes last.
    .sort((a, b) => Number(b.isTopic) - Number(a.isTopic) || b.strength - a.strength || b.reach - a.reach);
  const mute = [...new Set(fillers.flatMap((filler) => wordsOf(filler, language)))].map((word) => ({ word, postings: [] as Posting[] }));
  const pack = (count: number): Packed => {
    const chosen = [...all.slice(0, count), ...mute].sort((a, b) => (a.word < b.word ? -1 : 1));
    return {
      language, joins, letters: packLetters(letters), hasSounds, count: entries.length,
      words: packWords(chosen.map(({ word }) => word)), postings: packPostings(chosen.map(({ postings }) => postings)),
      endings: [...endings].join(' '), danger: danger.join(','),
    };
  };
  return pack(largest(all.length, budget, (count) => brotliCompressSync(JSON.stringify(pack(count))).length));
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
  return entries.map((entry): PackedEntry => {
    const { path, title, kind, borrowedFrom } = entry;
    const { terms } = namedOf(entry);
    return borrowedFrom === undefined ? [path, title, kinds.indexOf(kind), terms] : [path, title, kinds.indexOf(kind), terms, borrowedFrom];
  });
}
