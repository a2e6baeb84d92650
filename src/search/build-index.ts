// Makes the quick index of one language: titles, terms, headings and summaries always, then body words by how telling they are, up to the budget.
import { brotliCompressSync } from 'node:zlib';
import type { Entry } from './entry.ts';
import { keyOf, type LetterTable } from './key.ts';
import { kinds, packLetters, packPostings, packWords, places, type Known, type Packed, type PackedEntry, type Place } from './pack.ts';
import { numbersOf, wordsOf } from './words.ts';

export interface IndexOptions {
  readonly language: string;
  readonly joins: boolean;
  readonly letters: LetterTable;
  readonly layout?: Packed['layout'];
  readonly fillers: readonly string[];
  readonly danger: readonly string[];
  /** Bytes of Brotli the file may have. */
  readonly budget: number;
}

// A heading that stands on many pages ("What is it?") tells none of them apart.
const headingLimit = 4;
// A word that stands on more than this share of all entries tells little; only its strong places are kept.
const commonShare = 0.25;

/** How a word is written, where it stands, and whether an entry or a topic is called so. */
interface FoundWord { readonly spellings: Map<string, number>; readonly list: Map<number, number>; isNamed: boolean }
type Found = Map<string, FoundWord>;

function collect(entries: readonly Entry[], { language, joins, letters, fillers }: IndexOptions): Found {
  const found: Found = new Map();
  const mute = new Set(fillers.map((each) => keyOf(each, letters)));
  const headingCount = new Map<string, number>();
  for (const heading of entries.flatMap((entry) => entry.headings)) headingCount.set(heading, (headingCount.get(heading) ?? 0) + 1);
  const put = (word: string, entry: number, place: Place, isNamed: boolean) => {
    const key = keyOf(word, letters);
    if (key === '' || (place !== 'title' && mute.has(key))) return;
    const each: FoundWord = found.get(key) ?? { spellings: new Map(), list: new Map(), isNamed: false };
    const at = places.indexOf(place);
    each.spellings.set(word, (each.spellings.get(word) ?? 0) + 1 + at);
    each.list.set(entry, Math.max(each.list.get(entry) ?? 0, at));
    each.isNamed ||= isNamed;
    found.set(key, each);
  };
  const add = (text: string, entry: number, place: Place, isNamed = false) => {
    const words = wordsOf(text, language);
    for (const word of [...words, ...numbersOf(text)]) put(word, entry, place, isNamed);
    // Two neighbours as one word: where words end is a matter of opinion there. Only in names, elsewhere it would cost too much.
    if (joins && isNamed) words.slice(1).forEach((word, at) => put((words[at] ?? '') + word, entry, place, true));
  };
  entries.forEach((entry, at) => {
    add(entry.title, at, 'title', true);
    for (const term of entry.terms) add(term, at, 'term');
    for (const topic of entry.topics) add(topic, at, 'term', true);
    for (const heading of entry.headings) if ((headingCount.get(heading) ?? 0) < headingLimit) add(heading, at, 'heading');
    for (const aside of entry.asides) add(aside, at, 'heading', true);
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

/** Packs entries: words of titles and topics always, then by place and by how many entries they lead to, until the file is within the budget. */
export function buildIndex(entries: readonly Entry[], options: IndexOptions): Packed {
  const { language, joins, letters, layout, danger, fillers, budget } = options;
  const all = [...collect(entries, options).values()]
    .map(({ spellings, list, isNamed }) => ({ word: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '', isNamed, list, ...known(list, entries.length) }))
    .filter(({ postings }) => postings.length > 0);
  const placeOf = (each: Known) => Math.max(...each.postings.map(({ place }) => place));
  const sure = all.filter(({ isNamed }) => isNamed);
  // The more entries a word leads to, the likelier somebody asks with it; a word of one page's body is tried last.
  const others = all.filter(({ isNamed }) => !isNamed).sort((a, b) => placeOf(b) - placeOf(a) || b.list.size - a.list.size);
  const pack = (count: number): Packed => {
    const chosen = [...sure, ...others.slice(0, count)].sort((a, b) => (a.word < b.word ? -1 : 1));
    return {
      language, joins, letters: packLetters(letters), layout, count: entries.length,
      words: packWords(chosen.map(({ word }) => word)), postings: packPostings(chosen),
      fillers: fillers.join(' '), danger: danger.join(','),
    };
  };
  const size = (packed: Packed) => brotliCompressSync(JSON.stringify(packed)).length;
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (size(pack(middle)) <= budget) low = middle; else high = middle - 1;
  }
  return pack(low);
}

/** What is shown of entries, in the order the index counts them. */
export function packEntries(entries: readonly Entry[]): PackedEntry[] {
  return entries.map(({ path, title, kind, borrowedFrom }) => (borrowedFrom === undefined ? [path, title, kinds.indexOf(kind)] : [path, title, kinds.indexOf(kind), borrowedFrom]));
}
