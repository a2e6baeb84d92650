// What somebody typed into the search is nowhere afterwards: not in an address, a title, the storage, a request, on the disk, or behind Back.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/build/find-browser.ts';
import { openSite, type OpenSite } from '../browser/open-site.ts';
import { openSearch } from '../browser/search-page.ts';
import { filesWith } from './files-with.ts';

let site: OpenSite;
before(async () => { site = await openSite(); });
after(() => site.close());

// No text of the site holds this, and the first word finds a page.
const secret = 'quixotryzz';
const typed = `passport ${secret}`;

/** Types, waits for what widens the search, opens the first answer. */
async function searchAndOpen(page: Page): Promise<void> {
  const field = page.getByRole('combobox');
  await field.focus();
  await page.locator('.search[data-ready]').waitFor();
  await field.pressSequentially(typed);
  await page.getByRole('button', { name: 'Search the whole text' }).click();
  await page.locator('.deep a').first().waitFor();
  await page.locator('[role=option]').first().click();
  await page.waitForURL('**/rights/documents/');
}

test('it is in no address, title, request, referrer or storage', async () => {
  const search = await openSearch(site, 'en');
  const { page, requests } = search;
  const referrers: string[] = [];
  page.on('request', (request) => referrers.push(request.headers()['referer'] ?? ''));
  const titles = [await page.title()];
  await searchAndOpen(page);
  titles.push(await page.title());
  assert.ok(requests.length > 3, 'there were requests to look at');
  assert.deepEqual(requests.filter(({ path, body }) => `${decodeURIComponent(path)} ${body}`.includes(secret)), []);
  assert.deepEqual(requests.filter(({ path, body }) => path.includes('passport') || body !== ''), []);
  assert.deepEqual(referrers.filter((each) => each !== ''), []);
  assert.doesNotMatch([...titles, page.url()].join(' '), new RegExp(secret));
  const stored = await page.evaluate(async () => [document.cookie.length, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, history.state]);
  assert.deepEqual(stored, [0, 0, 0, 0, 0, null]);
  await search.close();
});

test('Back from an answer shows nothing of it: it leads past the search, and a search opened anew is empty', async () => {
  const search = await openSearch(site, 'en');
  await searchAndOpen(search.page);
  await search.page.goBack();
  assert.doesNotMatch(await search.page.evaluate(() => document.documentElement.outerHTML), new RegExp(secret));
  await search.page.goForward();
  assert.doesNotMatch(await search.page.evaluate(() => document.documentElement.outerHTML), new RegExp(secret));
  await search.page.goto(`${site.address}/en/search/`);
  assert.equal(await search.page.getByRole('combobox').inputValue(), '');
  await search.close();
});

test('Reload shows an empty field', async () => {
  const search = await openSearch(site, 'en');
  await search.type(typed);
  await search.page.reload();
  assert.equal(await search.page.getByRole('combobox').inputValue(), '');
  await search.close();
});

/** Files of a browser's profile that hold `wanted` after a search and a clean end. */
async function onDisk(wanted: string): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'typed-'));
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found. Run: npm run tools');
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await context.newPage();
  await page.goto(`${site.address}/en/search/`);
  await searchAndOpen(page);
  await context.close();
  const found = await filesWith(profile, wanted);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return found;
}

test('it is in no file of the browser’s profile: history, form data, cache, sessions', async () => {
  assert.deepEqual(await onDisk(secret), []);
});
test('that look would find it: the address that was visited is there', async () => {
  assert.notDeepEqual(await onDisk('/en/search/'), []);
});
