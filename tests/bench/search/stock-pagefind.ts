// Pagefind as it comes, over the same pages, with the ranking Starlight sets: what a site of this kind has when nobody adds anything.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright';
import { readBuiltSite } from '../../../src/checks/site/built-site.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { openSite, type OpenSite } from '../../browser/open-site.ts';

/** Where its index and pages are. */
export const stockFolder = '.cache/bench-pagefind';
const folder = stockFolder;
// Starlight 0.3x, integrations/pagefind: its defaults.
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

interface Engine { options(options: object): Promise<void>; search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> }

/** Indexes every page that is not borrowed, and serves the index with one bare page a language. */
export async function openStockPagefind(built: string): Promise<OpenSite> {
  rmSync(folder, { recursive: true, force: true });
  const { index } = await pagefind.createIndex();
  if (index === undefined) throw new Error('Pagefind did not start.');
  for (const page of readBuiltSite(built).pages) {
    if (page.path.endsWith('404.html') || page.path === '/' || page.html.includes('content="noindex"')) continue;
    await index.addHTMLFile({ url: page.path, content: page.html });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: no-store\n');
  for (const { tag, segment } of languages) {
    mkdirSync(join(folder, segment), { recursive: true });
    writeFileSync(join(folder, segment, 'index.html'), `<!doctype html><html lang="${tag}"><meta charset="utf-8"><title>x</title>`);
  }
  return openSite(folder);
}

/** Paths without language that a query finds, best first; at most three. */
export function searchStock(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async ({ query: term, ranking: settings }) => {
    const address = '/pagefind/pagefind.js';
    const engine = await import(address) as Engine;
    await engine.options({ ranking: settings });
    const { results } = await engine.search(term);
    const found = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return found.map(({ url }) => url.split('/').slice(2).join('/').replace(/\/$/, ''));
  }, { query, ranking });
}

