// Which page stands how in which language: the table editors steer by, and the picture readers see.
import type { PageState } from './freshness.ts';

/** One letter per page, in the order of the pages: d draft, r reviewed, s stale, m missing. */
export interface CoverageRow { readonly language: string; readonly states: readonly PageState[] }

/** How many pages of a row a reader can read in the language, stale ones included: they are there, and say so. */
export function readable(row: CoverageRow): number {
  return row.states.filter((state) => state !== 'missing').length;
}

/**
 * Runs of one state as the path of a picture one unit high and one unit per page wide; empty when no page is in it.
 * @example statePath({ states: ['draft', 'draft', 'missing'] }, 'draft') → 'M0 0h2v1h-2z'
 */
export function statePath(row: CoverageRow, state: PageState, top = 0): string {
  let path = '';
  for (let at = 0; at < row.states.length; at += 1) {
    if (row.states[at] !== state) continue;
    const begin = at;
    while (row.states[at + 1] === state) at += 1;
    const width = at - begin + 1;
    path += `M${begin} ${top}h${width}v1h-${width}z`;
  }
  return path;
}
