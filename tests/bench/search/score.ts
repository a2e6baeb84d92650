// What an engine found, counted.
import { classes, type Query } from './queries.ts';

export interface Score { n: number; first: number; third: number; zero: number; outside: number; junk: number }

export const empty = (): Score => ({ n: 0, first: 0, third: 0, zero: 0, outside: 0, junk: 0 });

/** Counts one query's answers: paths without language, best first. */
export function count(score: Score, query: Query, found: readonly string[]): void {
  // A card is on the page of cards; the first page is called index.
  const paths = found.map((path) => (path === '' ? 'index' : path.replace(/#.*/, '')));
  if (query.class === 'outside') {
    score.outside += 1;
    if (paths.length > 0) score.junk += 1;
    return;
  }
  score.n += 1;
  if (query.pages.includes(paths[0] ?? '')) score.first += 1;
  if (paths.slice(0, 3).some((path) => query.pages.includes(path))) score.third += 1;
  if (paths.length === 0) score.zero += 1;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1).replace(/\.0$/, ''));

/** "S@1 / S@3 / zero", and of words from outside how many found something; per cent. */
export function line({ n, first, third, zero, outside, junk }: Score): string {
  return `${percent(first, n).padStart(5)} ${percent(third, n).padStart(5)} ${percent(zero, n).padStart(5)} ${percent(junk, outside).padStart(5)}`;
}

/** S@3 by class, per cent. */
export function byClass(scores: ReadonlyMap<string, Score>): string {
  return classes.filter((name) => name !== 'outside').map((name) => { const score = scores.get(name); return `${name} ${score === undefined ? '–' : percent(score.third, score.n)}`; }).join(' · ');
}
