// Which entries answer what was asked, best first, and whether enough speaks for them to be shown.
import type { Asked } from './asked.ts';
import type { IndexWord } from './known-words.ts';
import { exact } from './likeness.ts';
import { placeOf } from './pack.ts';

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

/** A known word, by its number, and how alike it is to what was typed. */
export interface Candidate { readonly at: number; readonly likeness: number }

/** How alike a word must be to count as found, not guessed. */
export const sure = 0.7;

// By place: body, heading, term, title.
const weights = [1, 2.2, 5, 7];
// How much a place says of what an entry is about.
const trust = [0.5, 0.8, 1, 1];
// Two neighbours that are one word, even misspelt, are no chance.
const sureTogether = 0.55;
// How much must speak for an entry before it is shown: words from elsewhere (football, recipe) must find nothing.
const least = 0.5;
// … and more when other words of the query found nothing.
const leastForEachMissing = 0.35;
// Whoever writes so many telling words asks about something: a guess is better than nothing.
const sentence = 3;
const leastOfSentence = 0.44;
const latin = /\p{Script=Latin}/u;

/** What speaks for one entry. */
interface Sum { score: number; words: number; speaks: number; best: number; readonly title: Set<number>; readonly matched: Set<string> }

/** The answer to `asked`, of which `alike` are the known words like each; `titleWords`: how many words each entry's title has. */
export function rank(asked: readonly Asked[], alike: readonly (readonly Candidate[])[], known: readonly IndexWord[], titleWords: readonly number[], isJoining: boolean, most: number): Answer {
  // Where two neighbours together are a known word, each alone says less.
  const dimmed = new Set(asked.flatMap(({ joins }, at) => ((alike[at]?.[0]?.likeness ?? 0) >= sureTogether ? joins : [])));
  const single = asked.filter(({ joins }) => joins.length === 0);
  const sums = new Map<number, Sum>();
  asked.forEach(({ typed, joins }, at) => {
    const alone = isJoining && joins.length === 0 && single.length > 1 ? (latin.test(typed) ? 0.5 : 0.75) : 1;
    const best = new Map<number, { score: number; at: number; likeness: number; place: number }>();
    for (const candidate of alike[at] ?? []) {
      const postings = known[candidate.at]?.postings ?? [];
      const rarity = Math.log(1 + titleWords.length / postings.length);
      for (const { entry, place } of postings) {
        const score = rarity * candidate.likeness ** 2 * (weights[place] ?? 1) * (dimmed.has(at) ? 0.3 : 1);
        if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, at: candidate.at, likeness: candidate.likeness * (trust[place] ?? 1) * alone, place });
      }
    }
    for (const [entry, found] of best) {
      const sum = sums.get(entry) ?? { score: 0, words: 0, speaks: 0, best: 0, title: new Set(), matched: new Set() };
      sum.score += found.score;
      sum.words += Math.max(1, joins.length);
      sum.speaks = 1 - (1 - sum.speaks) * (1 - found.likeness);
      sum.best = Math.max(sum.best, found.likeness);
      if (found.place === placeOf.title) sum.title.add(found.at);
      sum.matched.add(known[found.at]?.written ?? '');
      sums.set(entry, sum);
    }
  });
  const shown = [...sums].map(([entry, sum]) => {
    const title = sum.title.size / Math.max(1, titleWords[entry] ?? 1);
    const share = Math.min(1, sum.words / single.length);
    const isShown = sum.speaks >= (single.length >= sentence ? leastOfSentence : least + leastForEachMissing * (1 - share));
    return { entry, isShown, speaks: sum.speaks, best: sum.best, matched: [...sum.matched], score: sum.score * (0.5 + 0.5 * share) * (1 + 0.5 * title * title) };
  }).filter(({ isShown }) => isShown).sort((a, b) => b.score - a.score);
  const top = shown[0]?.score ?? 0;
  return {
    hits: shown.filter(({ score }) => score >= top * 0.2).slice(0, most),
    understood: asked.flatMap(({ typed, joins }, at) => (joins.length > 0 ? [] : [known[alike[at]?.[0]?.at ?? -1]?.written ?? typed])),
    words: single.map(({ typed }) => typed),
    isSure: shown.some((each) => each.speaks >= sure),
    isExact: shown.some((each) => each.best >= exact),
  };
}
