// A visit leaves nothing on the phone by our doing and tells nobody else: every page, with scripts on.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { after, before, test } from 'node:test';
import { readBuiltSite } from '../../src/checks/site/built-site.ts';
import { sampled } from '../sampled.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
before(async () => { site = await openSite(); });
after(() => site.close());

test('every page is one request, stores nothing, breaks no policy of its own and logs nothing', async () => {
  const context = await site.browser.newContext();
  const requests: string[] = [];
  const complaints: string[] = [];
  const paths = sampled(readBuiltSite(process.env['SITE_OUT'] ?? 'dist').pages).map((each) => each.path).filter((path) => !path.endsWith('404.html'));
  const queue = paths.values();
  const tabs = await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    const page = await context.newPage();
    page.on('request', (request) => { if (!request.url().startsWith('data:')) requests.push(request.url()); });
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const path of queue) await page.goto(site.address + path, { waitUntil: 'load' });
    return page;
  }));
  // A machine without an Ethiopic font fetches ours, once, where such letters stand.
  const isFont = (address: string) => new URL(address).pathname === '/fonts/ethiopic.woff2';
  assert.deepEqual(requests.filter((address) => !isFont(address)).sort(), paths.map((path) => site.address + path).sort());
  assert.ok(requests.filter(isFont).length <= tabs.length, 'one font, once in each tab');
  assert.deepEqual(complaints, []);
  assert.deepEqual(await context.cookies(), []);
  const stored = await tabs[0]?.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  assert.deepEqual(stored, [0, 0, 0, 0]);
  await context.close();
});

test('pages are sent with the strict policy and are not kept on disk', async () => {
  const response = await fetch(`${site.address}/sv/rights/pay/`, { headers: { 'accept-encoding': 'br' } });
  assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'sha256-/);
  assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  assert.doesNotMatch(response.headers.get('content-security-policy') ?? '', /unsafe|\*|https?:/);
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('content-encoding'), 'br');
});

test('with script, a language link also keeps the section one reads', async () => {
  const page = await site.open('/sv/rights/pay/#how-to-get-it');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[lang=en]').click();
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, '/en/rights/pay/#how-to-get-it');
  await page.context().close();
});
