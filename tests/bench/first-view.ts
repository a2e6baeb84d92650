// `npm run bench`: the first view of a page on a slow phone, against a bare HTML page of the same text, in turn in one run.
// 400 kbit/s, 400 ms round trip, processor six times slower. Prints medians; judges nothing, since machines differ: read the ratio.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright';
import { openSite } from '../browser/open-site.ts';

const rounds = 5;
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['/sv/', '/sv/rights/time-to-think/', '/en/help/', '/en/help/womens-line/', '/sv/professionals/who-does-what/'];
const folder = 'dist';
const bareFolder = '.cache/bare';

interface View { requests: number; bytes: number; scripts: number; paint: number }

/** The same words with headings, paragraphs, lists and links, and nothing else. */
function bareTwin(path: string): string {
  const root = parse(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const main = root.querySelector('main');
  for (const element of main?.querySelectorAll('svg') ?? []) element.remove();
  for (const element of main?.querySelectorAll('*') ?? []) for (const name of Object.keys(element.attributes)) if (name !== 'href') element.removeAttribute(name);
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${main?.innerHTML ?? ''}`;
}

async function firstView(browser: Browser, url: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const view: View = { requests: 0, bytes: 0, scripts: 0, paint: 0 };
  page.on('request', (request) => { if (request.resourceType() === 'script') view.scripts += 1; });
  devtools.on('Network.loadingFinished', (event) => { if (event.encodedDataLength > 0) { view.requests += 1; view.bytes += event.encodedDataLength; } });
  await page.addInitScript(() => new PerformanceObserver((list) => { Object.assign(window, { largestPaint: list.getEntries().at(-1)?.startTime }); }).observe({ type: 'largest-contentful-paint', buffered: true }));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'largestPaint' in window);
  // Two frames after load nothing larger can come: the page has no script that adds anything.
  view.paint = await page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Number(Reflect.get(window, 'largestPaint')))))));
  await context.close();
  return view;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

rmSync(bareFolder, { recursive: true, force: true });
for (const path of paths) {
  mkdirSync(join(bareFolder, path), { recursive: true });
  writeFileSync(join(bareFolder, path, 'index.html'), bareTwin(path));
  writeFileSync(join(bareFolder, path, 'index.html.br'), brotliCompressSync(bareTwin(path)));
}
writeFileSync(join(bareFolder, '_headers'), '/*\n  Cache-Control: no-store\n');

const [site, bare] = [await openSite(folder), await openSite(bareFolder)];
for (const path of paths) {
  const pairs: { ours: View; bare: View }[] = [];
  // In turn, so that a busy moment of the machine hits both.
  for (let round = 0; round < rounds; round += 1) pairs.push({ ours: await firstView(site.browser, site.address + path), bare: await firstView(bare.browser, bare.address + path) });
  const ours = pairs[0]?.ours;
  console.log(`${path}  requests ${ours?.requests ?? 0}  bytes ${ours?.bytes ?? 0}  script files ${ours?.scripts ?? 0}  largest paint ${Math.round(median(pairs.map((pair) => pair.ours.paint)))} ms, bare page ${Math.round(median(pairs.map((pair) => pair.bare.paint)))} ms, ratio ${median(pairs.map((pair) => pair.ours.paint / pair.bare.paint)).toFixed(2)}`);
}
await site.close();
await bare.close();
