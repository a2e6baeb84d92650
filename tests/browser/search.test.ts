// The search in a real browser: without script, by keyboard, in every script, without a network; and what was typed is nowhere afterwards.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readSite } from '../../src/checks/read-site.ts';
import { dangerWords } from '../../src/i18n/danger-words.ts';
import { languageByTag } from '../../src/i18n/languages.ts';
import { axeFindings } from './axe.ts';
import { openSite, sidewaysOverflow, type OpenSite } from './open-site.ts';
import { openSearch } from './search-page.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
let site: OpenSite;
before(async () => { site = await openSite(folder); });
after(() => site.close());

const content = readSite('content');
const titleOf = (page: string, language: string) => String(content.pages.find((each) => each.page === page && each.language === language)?.frontMatter['title']);
/** Bytes of a file as sent with Brotli. */
const sent = (path: string) => statSync(join(folder, `${path}.br`)).size;

test('without script, every page leads to a list of all topics with the ways people ask for them, all contacts and all cards', async () => {
  const page = await site.open('/sv/rights/pay/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Sök', exact: true }).click();
  assert.equal(new URL(page.url()).pathname, '/sv/search/');
  assert.equal(await page.getByRole('combobox').count(), 0);
  const links = await page.locator('.topics a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const swedish = content.pages.filter(({ language }) => language === 'sv');
  assert.deepEqual(swedish.map(({ page: path }) => (path === '' ? '/sv/' : `/sv/${path}/`)).filter((path) => !links.includes(path)), []);
  for (const path of ['/sv/help/womens-line/', '/sv/cards/#card-doctor']) assert.ok(links.includes(path), path);
  const text = await page.locator('.topics').first().innerText();
  const terms = swedish.flatMap(({ frontMatter }) => frontMatter['searchTerms'] as string[]);
  assert.deepEqual(terms.filter((term) => !text.includes(term)), []);
  await page.context().close();
});

test('nothing of the search is fetched until somebody touches its field; then the first answer costs two requests and 12,000 bytes, the next nothing', async () => {
  for (const segment of ['sv', 'th', 'zh-hans', 'ti']) {
    const page = await site.open(`/${segment}/search/`);
    const requests: string[] = [];
    page.on('request', (request) => { requests.push(request.url().replace(site.address, '')); });
    await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(resolve); }));
    assert.equal(requests.length, 0, requests.join(' '));
    await page.getByRole('combobox').focus();
    await page.locator('.search[data-ready]').waitFor();
    const fetched = requests.filter((path) => !path.endsWith('.woff2'));
    assert.deepEqual(fetched.map((path) => path.replace(/^\/search\/[0-9a-f]{8}\//, '')), ['search.js', `${segment}.words.json`]);
    const bytes = fetched.map(sent).reduce((sum, each) => sum + each, 0);
    assert.ok(bytes <= 12_000, `${segment}: ${bytes} bytes`);
    // This number is written the same everywhere.
    for (const typed of ['1', '11', '112']) await page.getByRole('combobox').fill(typed);
    await page.locator('[role=option]').first().waitFor();
    assert.deepEqual(requests.filter((path) => !path.endsWith('.woff2')).length, 2);
    await page.context().close();
  }
});

test('a misspelt everyday question finds its page, and says what it searched for', async () => {
  const search = await openSearch(site, 'en');
  await search.type('my boss tok my pasport');
  assert.equal((await search.answers())[0], titleOf('rights/documents', 'en'));
  assert.match(await search.page.locator('[data-part=heading]').innerText(), /passport/);
  assert.ok((await search.page.locator('[role=option] mark').allInnerTexts()).includes('passport'));
  await search.close();
});

test('contacts and cards are answers: by number, by whom they help, by what one needs', async () => {
  const search = await openSearch(site, 'en');
  for (const [typed, name] of [['112', 'SOS Alarm'], ['020505050', 'Kvinnofridslinjen'], ['women', 'Kvinnofridslinjen'], ['union', 'Facket']] as const) {
    await search.type(typed);
    assert.ok((await search.answers()).includes(name), `${typed}: ${(await search.answers()).join(', ')}`);
  }
  await search.type('112');
  assert.match(await search.page.locator('[role=option]').first().innerText(), /Contact\s+112 · Is it free of charge\? Yes/);
  await search.type('i need a doctor');
  assert.ok((await search.answers()).some((answer) => answer === 'I need a doctor.'));
  await search.close();
});

// All phrases of all languages: tests/site/search-files.test.ts.
for (const language of ['th', 'ar', 'sv'].map(languageByTag)) {
  test(`words of danger put the number first (${language.tag})`, async () => {
    const search = await openSearch(site, language.segment);
    const danger = search.page.locator('[data-part=danger]');
    assert.equal(await danger.isVisible(), false);
    const missed = await search.page.getByRole('combobox').evaluate((field, phrases) => phrases.filter((phrase) => {
      (field as HTMLInputElement).value = phrase;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return document.querySelector<HTMLElement>('[data-part=danger]')?.offsetParent === null;
    }), dangerWords(language.tag));
    assert.deepEqual(missed, []);
    assert.equal(await danger.isVisible(), true);
    const place = await danger.evaluate((element) => Boolean(element.compareDocumentPosition(element.ownerDocument.querySelector('[role=listbox]') as Element) & Node.DOCUMENT_POSITION_FOLLOWING));
    assert.ok(place, 'before the answers');
    assert.equal(await danger.locator('a[href="tel:112"]').count(), 1);
    await search.close();
  });
}

test('danger in another language than the page’s is heard, too; and a keyboard in the wrong layout', async () => {
  const search = await openSearch(site, 'th');
  await search.type('he will kill me');
  await search.page.locator('[data-part=danger]').waitFor();
  await search.close();
  const russian = await openSearch(site, 'ru');
  await russian.type('gfcgjhn');
  await russian.page.locator('[role=option][href="/ru/rights/documents/"]').waitFor();
  await russian.close();
});

test('letters of another script lead to pages in that language, marked so', async () => {
  const search = await openSearch(site, 'sv');
  await search.type('поліція');
  const other = search.page.getByRole('group', { name: 'Sidor på andra språk' }).getByRole('option').first();
  await other.waitFor();
  assert.equal(await other.getAttribute('lang'), 'uk');
  assert.equal(await other.getAttribute('href'), '/uk/rights/police/');
  assert.match(await other.innerText(), /Українська/);
  assert.equal(await search.page.locator('.offers a').first().getAttribute('href'), '/uk/search/');
  await search.close();
});

test('a word of English leads to the page in the reader’s own language', async () => {
  const search = await openSearch(site, 'th');
  await search.type('deportation');
  await search.page.locator(`[role=option][href="/th/situations/no-papers/"]`).waitFor();
  await search.close();
});

test('nothing found is no end: all topics and the number stay', async () => {
  const search = await openSearch(site, 'en');
  await search.type('dinosaur');
  assert.deepEqual(await search.answers(), []);
  assert.match(await search.page.locator('[data-part=none]').innerText(), /nothing about “dinosaur”/);
  assert.ok(await search.page.locator('.topics a').first().isVisible());
  assert.ok(await search.page.locator('header .danger a').isVisible());
  await search.close();
});

test('without a network it searches on', async () => {
  const search = await openSearch(site, 'sv');
  await search.page.context().setOffline(true);
  await search.type('lön');
  assert.equal((await search.answers())[0], titleOf('rights/pay', 'sv'));
  await search.close();
});

test('where it cannot be fetched it says so, keeps the list, and tries again', async () => {
  const page = await site.open('/en/search/');
  await page.context().setOffline(true);
  await page.getByRole('combobox').focus();
  await page.getByText('The search could not be loaded. The list below still works.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('combobox').pressSequentially('wages');
  await page.locator('[role=option]').first().waitFor();
  await page.context().close();
});

test('by keyboard: arrows choose, Enter opens, Escape clears', async () => {
  const search = await openSearch(site, 'en');
  const field = search.page.getByRole('combobox');
  await search.type('interpreter');
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  const active = async () => search.page.locator(`#${await field.getAttribute('aria-activedescendant') ?? 'none'}`);
  await field.press('ArrowDown');
  assert.equal(await (await active()).getAttribute('aria-selected'), 'true');
  assert.equal(await (await active()).locator('b').innerText(), (await search.answers())[0]);
  await field.press('ArrowUp');
  assert.equal(await (await active()).locator('b').innerText(), (await search.answers()).at(-1));
  await field.press('ArrowDown');
  await field.press('Enter');
  await search.page.waitForURL('**/en/rights/interpreter/');
  await search.close();
  const again = await openSearch(site, 'en');
  await again.type('interpreter');
  await again.page.getByRole('combobox').press('Escape');
  assert.equal(await again.page.getByRole('combobox').inputValue(), '');
  assert.equal(await again.page.getByRole('combobox').getAttribute('aria-expanded'), 'false');
  await again.close();
});

test('a screen reader is told how many answers there are', async () => {
  const search = await openSearch(site, 'en');
  await search.type('112');
  await search.page.getByRole('status').filter({ hasText: /^Answers: \d+$/ }).waitFor();
  await search.close();
});

for (const [segment, typed, colorScheme] of [['en', 'he will kill me', 'light'], ['ar', 'شرطة', 'dark'], ['ti', 'ፖሊስ', 'light'], ['sv', 'паспорт', 'light']] as const) {
  test(`with answers shown, axe finds nothing and it fits 320 pixels (${segment})`, async () => {
    const search = await openSearch(site, segment, { bypassCSP: true, colorScheme, viewport: { width: 320, height: 640 } });
    await search.type(typed);
    await search.page.locator('[role=option]').first().waitFor();
    assert.equal(await sidewaysOverflow(search.page), 0);
    assert.deepEqual(await axeFindings(search.page), []);
    await search.close();
  });
}

test('the full text comes when asked for, in sections, and breaks no policy', async () => {
  const search = await openSearch(site, 'en');
  const complaints: string[] = [];
  search.page.on('console', (message) => complaints.push(message.text()));
  await search.type('barnahus');
  await search.page.getByRole('button', { name: 'Search the whole text' }).click();
  const found = search.page.locator('.deep a').first();
  await found.waitFor();
  assert.match(await found.getAttribute('href') ?? '', /^\/en\/[a-z/-]+\/#[a-z-]+$/);
  assert.match(await found.locator('mark').first().innerText(), /barnahus/i);
  await found.click();
  await search.page.waitForURL(/#/);
  assert.equal(await search.page.locator(':target').count(), 1);
  assert.deepEqual(complaints, []);
  await search.close();
});

test('the full text finds nothing for a word that no page has', async () => {
  const search = await openSearch(site, 'en');
  await search.type('giraffe');
  const button = search.page.getByRole('button', { name: 'Search the whole text' });
  await button.click();
  await button.waitFor({ state: 'hidden' });
  assert.deepEqual(await search.page.locator('.deep a').allInnerTexts(), []);
  await search.close();
});

test('on a saving line nothing large comes without asking; elsewhere it comes when the answers are weak', async () => {
  for (const isThrifty of [true, false]) {
    const search = await openSearch(site, 'en');
    await search.page.evaluate((saveData) => { Object.defineProperty(navigator, 'connection', { value: { saveData, effectiveType: '4g' } }); }, isThrifty);
    const isFullText = ({ path }: { path: string }) => path.endsWith('/pagefind.js');
    await search.page.clock.install();
    const other = search.page.waitForResponse((response) => response.url().endsWith('/sv.entries.json'));
    await search.type('dinosaur fossil');
    await search.page.clock.runFor(600);
    await other;
    // The answer of the other language is drawn before the clock of the full text begins.
    await search.page.evaluate(() => new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); }));
    const asked = isThrifty ? undefined : search.page.waitForRequest((request) => request.url().endsWith('/pagefind.js'));
    await search.page.clock.runFor(5_000);
    await asked;
    assert.equal(search.requests.some(isFullText), !isThrifty);
    await search.close();
  }
});

test('only the page of the search may run our files or compile bytes', async () => {
  for (const [path, may] of [['/sv/search/', true], ['/sv/', false], ['/sv/rights/pay/', false], ['/sv/nowhere/', false]] as const) {
    const response = await fetch(site.address + path);
    const inPage = /http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text())?.[1] ?? '';
    for (const policy of [response.headers.get('content-security-policy') ?? '', inPage]) assert.equal(/script-src 'self' 'wasm-unsafe-eval'/.test(policy.replaceAll('&#39;', "'")), may, `${path} ${policy.slice(0, 80)}`);
  }
});
