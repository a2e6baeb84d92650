// `npm run bench:search`: our search in Chromium on the built site, beside stock Pagefind on the same pages and MiniSearch under our own keys.
// Prints S@1 (the right page first), S@3 (among three), zero (nothing found) and junk (words from outside that find something), in per cent;
// then bytes and requests to the first answer, and time per key press on a processor six times slower. `-- sv th` measures some languages.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { entriesOfSite } from '../../../src/checks/entries-of-site.ts';
import { readSite } from '../../../src/checks/read-site.ts';
import { languages, type Language } from '../../../src/i18n/languages.ts';
import { openSite } from '../../browser/open-site.ts';
import { miniSearch } from './mini-search.ts';
import { queriesOf } from './queries.ts';
import { byClass, count, empty, line, type Score } from './score.ts';
import { openStockPagefind, searchStock, stockFolder } from './stock-pagefind.ts';

const folder = 'dist';
const wanted = process.argv.slice(2);
const measured = languages.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag));

/** The answers shown, without what only the full text finds. */
async function ours(page: Page, query: string): Promise<string[]> {
  await page.getByRole('combobox').fill(query);
  // What is unsure waits half a second for other languages, which are there already.
  await page.clock.runFor(600);
  return page.evaluate(async () => {
    // Fetches answered from memory and their drawing are done within a few turns.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    return [...document.querySelectorAll('[role=option]')].map((option) => (option.getAttribute('href') ?? '').split('/').slice(2).join('/').replace(/\/(?=#|$)/, ''));
  });
}

/** Bytes of a file as a server sends its body: the twin the build has made, else as Brotli would make it. Indexes of Pagefind are packed already. */
function sentBytes(root: string, path: string): number {
  const file = join(root, path);
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return /\.(?:js|json)$/.test(path) ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
}

/** Bodies and requests from the first touch to the first answer, those of workers included. */
async function counted(page: Page, root: string, work: () => Promise<unknown>): Promise<{ bytes: number; requests: number }> {
  const total = { bytes: 0, requests: 0 };
  const add = (response: Response) => { total.bytes += sentBytes(root, new URL(response.url()).pathname); total.requests += 1; };
  page.on('response', add);
  await work();
  page.off('response', add);
  return total;
}

/** Milliseconds of each key press, from the letter to the drawn answers, six times slower. */
async function keyPresses(page: Page, query: string): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const times = await page.getByRole('combobox').evaluate((field, typed) => [...typed].map((_, at) => {
    (field as HTMLInputElement).value = typed.slice(0, at + 1);
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return performance.now() - start;
  }), query);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

const site = await openSite(folder);
const stock = await openStockPagefind(folder);
const content = readSite('content');
const totals = { ours: empty(), stock: empty(), mini: empty() };
const classTotals = { ours: new Map<string, Score>(), stock: new Map<string, Score>(), mini: new Map<string, Score>() };
const costs: string[] = [];
const times: number[] = [];
let miniBytes = 0;

async function measure(language: Language): Promise<void> {
  const scores = { ours: empty(), stock: empty(), mini: empty() };
  const page = await site.open(`/${language.segment}/search/`);
  const field = page.getByRole('combobox');
  const cost = await counted(page, folder, async () => {
    await field.focus();
    await page.locator('.search[data-ready]').waitFor();
    await field.fill('112');
    await page.locator('[role=option]').first().waitFor();
  });
  times.push(...await keyPresses(page, queriesOf(language.tag).find((query) => query.class === 'everyday')?.query ?? '112'));
  // The other languages once, so that every later answer has them.
  await field.fill('qqqqqq');
  if (language.tag !== 'sv' && language.tag !== 'en') await page.waitForResponse((response) => response.url().endsWith('/sv.entries.json'));
  else await page.waitForResponse((response) => /\/(sv|en)\.entries\.json$/.test(response.url()));
  await page.clock.install();
  const stockPage = await stock.open(`/${language.segment}/`);
  const stockCost = await counted(stockPage, stockFolder, () => searchStock(stockPage, '112'));
  const mini = miniSearch(entriesOfSite(content, language), language);
  miniBytes += mini.bytes;
  for (const query of queriesOf(language.tag)) {
    const found = { ours: await ours(page, query.query), stock: await searchStock(stockPage, query.query), mini: mini.search(query.query) };
    for (const name of ['ours', 'stock', 'mini'] as const) {
      const ofClass = classTotals[name].get(query.class) ?? empty();
      classTotals[name].set(query.class, ofClass);
      for (const score of [scores[name], totals[name], ofClass]) count(score, query, found[name]);
    }
  }
  console.log(`${language.tag.padEnd(8)} ${line(scores.ours)}   | ${line(scores.stock)}   | ${line(scores.mini)}`);
  costs.push(`${language.tag.padEnd(8)} ${String(cost.bytes).padStart(7)} ${cost.requests}   | ${String(stockCost.bytes).padStart(7)} ${stockCost.requests}`);
  await page.context().close();
  await stockPage.context().close();
}

console.log('            S@1   S@3  zero  junk   |   stock Pagefind          |   MiniSearch, our keys');
for (const language of measured) await measure(language);
console.log(`all      ${line(totals.ours)}   | ${line(totals.stock)}   | ${line(totals.mini)}`);
for (const name of ['ours', 'stock', 'mini'] as const) console.log(`S@3 by class, ${name}: ${byClass(classTotals[name])}`);
console.log(`\nFirst answer, bytes and requests: ours | stock Pagefind\n${costs.join('\n')}\nMiniSearch: ${Math.round(miniBytes / measured.length)} bytes of index on average, and its code of about 5,300.`);
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)} ms`;
console.log(`Key press, six times slower: median ${at(0.5)}, 95 of 100 within ${at(0.95)}, 99 within ${at(0.99)}, slowest of ${sorted.length} ${at(1)}`);
await site.close();
await stock.close();
