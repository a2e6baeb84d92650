// The words a search knows: those of the index, and those of what the page itself shows.
import { keyOf, skeletonOf, type LetterTable } from './key.ts';
import type { KnownWord } from './likeness.ts';
import { eachNamedWord, type Named } from './named.ts';
import { placeOf, type Packed, type Posting } from './pack.ts';

export interface IndexWord extends KnownWord { readonly postings: readonly Posting[] }

/** Each word once, with the strongest place it has in each entry; `words` and `postings` are those of the index, `named` what is shown of its entries. */
export function knownWords(words: readonly string[], postings: readonly (readonly Posting[])[], named: readonly Named[], packed: Packed, letters: LetterTable, isFiller: (word: string) => boolean): IndexWord[] {
  const known = new Map<string, { readonly written: string; readonly places: Map<number, number> }>();
  const put = (written: string, entry: number, place: number) => {
    const key = keyOf(written, letters);
    const each = known.get(key) ?? { written, places: new Map() };
    each.places.set(entry, Math.max(place, each.places.get(entry) ?? 0));
    if (key !== '') known.set(key, each);
  };
  postings.forEach((each, at) => { for (const { entry, place } of each) put(words[at] ?? '', entry, place); });
  named.forEach((each, entry) => { eachNamedWord(each, packed, isFiller, (word, place) => { put(word, entry, placeOf[place]); }); });
  return [...known].map(([key, { written, places }]) => {
    const all = [...places].map(([entry, place]): Posting => ({ entry, place }));
    return { written, key, skeleton: skeletonOf(key), postings: all, isStrong: all.some(({ place }) => place >= placeOf.term) };
  });
}
