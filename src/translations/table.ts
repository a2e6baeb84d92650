// The table and the picture an editor looks at to see what is missing or old.
import { statePath, type CoverageRow } from '../content/coverage.ts';
import { typedName } from './content-page.ts';
import type { Standing } from './states.ts';

const letters = { missing: '·', stale: '', draft: 'd', reviewed: 'R' } as const;

/** Pages down, languages across: · missing, d draft, R reviewed, a number: so many stale sections. */
export function table(standings: readonly Standing[]): string {
  const tags = [...new Set(standings.map((each) => each.language.tag))];
  const pages = [...new Set(standings.map((each) => each.page))];
  const width = Math.max(...pages.map((page) => typedName(page).length));
  const cell = (text: string, tag: string) => text.padStart(tag.length + 1);
  const rows = pages.map((page) => typedName(page).padEnd(width) + standings.filter((each) => each.page === page)
    .map((each) => cell(each.state === 'stale' ? String(each.stale.length) : letters[each.state], each.language.tag)).join(''));
  const total = tags.map((tag) => cell(String(standings.filter((each) => each.language.tag === tag && each.state !== 'missing').length), tag)).join('');
  return [' '.repeat(width) + tags.map((tag) => ` ${tag}`).join(''), ...rows, 'pages'.padEnd(width) + total, '', '· missing   d draft   R reviewed   2: so many sections older than the Swedish'].join('\n');
}

/** The pages of one language with the names of their stale sections. */
export function details(standings: readonly Standing[]): string {
  const width = Math.max(...standings.map((each) => typedName(each.page).length));
  return standings.map((each) => `${typedName(each.page).padEnd(width)}  ${each.state}${each.stale.length > 0 ? `: ${each.stale.join(', ')}` : ''}`).join('\n');
}

const colours = { reviewed: '#1b2228', draft: '#0b4a73', stale: '#b07000', missing: '#dde3e8' } as const;

/** The same as a picture (SVG) that can be shown in a meeting: a row for each language, a square for each page. */
export function coveragePicture(standings: readonly Standing[]): string {
  const tags = [...new Set(standings.map((each) => each.language.tag))];
  const rows = tags.map((tag): CoverageRow => ({ language: tag, states: standings.filter((each) => each.language.tag === tag).map((each) => each.state) }));
  const columns = rows[0]?.states.length ?? 0;
  const names = Object.keys(colours) as (keyof typeof colours)[];
  const labels = tags.map((tag, row) => `<text x="98" y="${row * 14 + 11}">${tag}</text>`).join('');
  const squares = names.map((state) => `<path fill="${colours[state]}" d="${rows.map((row, top) => statePath(row, state, top)).join('')}"/>`).join('');
  const grid = [...Array.from({ length: columns }, (_, x) => `M${x} 0v${rows.length}`), ...rows.map((_, y) => `M0 ${y}h${columns}`)].join('');
  const legend = names.map((state, at) => `<rect x="${104 + at * 110}" y="${rows.length * 14 + 10}" width="12" height="12" fill="${colours[state]}"/><text x="${122 + at * 110}" y="${rows.length * 14 + 20}" text-anchor="start">${state}</text>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns * 14 + 120} ${rows.length * 14 + 34}" font-family="sans-serif" font-size="11" text-anchor="end" role="img"><title>Pages by language</title><g transform="translate(104 0) scale(14)">${squares}<path d="${grid}" stroke="#fff" stroke-width=".12" fill="none"/></g>${labels}${legend}</svg>\n`;
}
