// The list of everyone who can help, with its filter, in a real browser: by need, place and language, by keyboard, at hard moments, without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { brotliCompressSync } from 'node:zlib';
import { readSite } from '../../src/checks/read-site.ts';
import { contactsForReaders } from '../../src/content/library.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
before(async () => { site = await openSite(); });
after(() => site.close());

const { library } = readSite('content');
const everyone = contactsForReaders(library).map((id) => library.contacts[id]?.name ?? id);
const address = '/en/help/all/';
/** Names of the contacts shown, in their order. */
const shown = (page: Page) => page.locator('.contact-card:visible .contact-name').allInnerTexts();
const status = (page: Page) => page.getByRole('status');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const choose = (page: Page, name: string, option: string) => choice(page, name).selectOption({ label: option });

/** Gives two contacts hours of a week, which few have told us; the script on the page reads them where it reads all hours. */
async function setHours(page: Page, hours: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate((byName) => {
    for (const card of document.querySelectorAll<HTMLElement>('.contact-card')) {
      const given = byName[card.querySelector('.contact-name')?.textContent?.trim() ?? ''];
      if (given !== undefined) card.dataset['hours'] = JSON.stringify([given]);
    }
  }, hours);
}

async function openAt(page: Page): Promise<string[]> {
  await page.getByLabel('Open now').check();
  const names = await shown(page);
  await page.getByLabel('Open now').uncheck();
  return names;
}

test('without script the list is complete and there is no filter', async () => {
  const page = await site.open(address, { javaScriptEnabled: false });
  assert.deepEqual((await shown(page)).sort(), [...everyone].sort());
  assert.equal(await page.getByRole('group', { name: 'Show only those that fit' }).count(), 0);
  assert.equal(await page.locator('.now:visible').count(), 0);
  await page.context().close();
});

test('with script everyone is shown until something is chosen', async () => {
  const page = await site.open(address);
  assert.deepEqual((await shown(page)).sort(), [...everyone].sort());
  assert.equal(await status(page).innerText(), `Showing ${everyone.length} of ${everyone.length}.`);
  await page.context().close();
});

test('need, place and language together leave those who fit all three, the nearest first', async () => {
  const page = await site.open(address);
  await choose(page, 'What you need', 'Someone to talk to');
  await choose(page, 'Place', 'Västra Götaland (Göteborg, Borås)');
  await choose(page, 'Language or interpreter', 'English');
  const names = await shown(page);
  assert.deepEqual([...names.slice(0, 2)].sort(), ['Mikamottagningen Borås', 'Mikamottagningen Göteborg']);
  assert.ok(names.includes('Kvinnofridslinjen'), 'all of Sweden, with an interpreter');
  assert.ok(!names.includes('Mikamottagningen Stockholm'), 'another county');
  assert.ok(!names.includes('Bris'), 'no interpreter that we know of');
  assert.ok((await status(page).innerText()).includes(`Showing ${names.length} of ${everyone.length}.`));
  await page.getByRole('button', { name: 'Show all' }).click();
  assert.deepEqual((await shown(page)).length, everyone.length);
  assert.equal(await choice(page, 'Place').inputValue(), '');
  await page.context().close();
});

test('who one is, free and anonymous count only where the answer is sure', async () => {
  const page = await site.open(address);
  await choose(page, 'Who you are', 'men');
  await page.getByLabel('Free of charge').check();
  await page.getByLabel('You may be anonymous').check();
  const names = await shown(page);
  assert.equal(names[0], 'Stödlinjen för män', 'those who name the reader come first');
  assert.ok(!names.includes('Kvinnofridslinjen'));
  for (const name of names) {
    const contact = Object.values(library.contacts).find((each) => each.name === name);
    assert.deepEqual([contact?.labels.free.answer, contact?.labels.anonymous.answer], ['yes', 'yes'], name);
  }
  await page.context().close();
});

test('it never ends empty: it lets go of a choice and says of which', async () => {
  const page = await site.open(address);
  await choose(page, 'What you need', 'Going home');
  await page.getByLabel('You may be anonymous').check();
  await page.getByLabel('Free of charge').check();
  assert.ok((await shown(page)).includes('Regionkoordinatorerna'));
  const said = await status(page).innerText();
  assert.match(said, /^Nobody fits everything you chose\. This does not count: You may be anonymous, Free of charge\./);
  await page.getByLabel('Free of charge').uncheck();
  await page.getByLabel('You may be anonymous').uncheck();
  assert.doesNotMatch(await status(page).innerText(), /does not count/);
  await page.context().close();
});

test('no choice of need, person and place ends empty', async () => {
  const page = await site.open(address);
  await page.getByLabel('Open now').check();
  await page.getByLabel('You may be anonymous').check();
  const empty = await page.evaluate(() => {
    const [need, who, place] = ['need', 'who', 'place'].map((name) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`));
    const found: string[] = [];
    if (!need || !who || !place) return ['a list is missing'];
    for (const a of need.options) for (const b of who.options) for (const c of [place.options[0], place.options[5], place.options[20]]) {
      [need.value, who.value, place.value] = [a.value, b.value, c?.value ?? ''];
      need.dispatchEvent(new Event('change', { bubbles: true }));
      if (document.querySelector('.contact-card:not([hidden])') === null) found.push(`${a.value} ${b.value} ${c?.value}`);
    }
    return found;
  });
  assert.deepEqual(empty, []);
  await page.context().close();
});

for (const [moment, time, hours, open, closed] of [
  ['Friday 23:59', '2026-11-27T23:59:00+01:00', { 'Rätt att välja': { open: ['Fr 20:00-02:00'], holidays: 'closed' }, Facket: { open: ['Mo-Fr 09:00-16:30'], holidays: 'closed' } }, 'Rätt att välja', 'Facket'],
  ['Midsummer Eve', '2027-06-25T10:00:00+02:00', { 'Rätt att välja': { open: ['Mo-Fr 09:00-16:30'], holidays: 'open' }, Facket: { open: ['Mo-Fr 09:00-16:30'], holidays: 'closed' } }, 'Rätt att välja', 'Facket'],
  ['29 March 02:30, an hour that summer time skips', '2026-03-29T02:30:00+01:00', { 'Rätt att välja': { open: ['Su 03:00-04:00'], holidays: 'open' }, Facket: { open: ['Su 02:00-03:00'], holidays: 'open' } }, 'Rätt att välja', 'Facket'],
] as const) {
  test(`open now is right on ${moment}, on a phone set to another time zone`, async () => {
    const page = await site.open('/en/help/', { timezoneId: 'America/New_York' });
    await page.clock.setFixedTime(new Date(time));
    await page.goto(site.address + address);
    await setHours(page, hours);
    const names = await openAt(page);
    assert.ok(names.includes(open), open);
    assert.ok(!names.includes(closed), closed);
    assert.ok(names.includes('SOS Alarm') && names.includes('Bris'), 'day and night');
    assert.ok(!names.includes('1177'), 'hours we do not know are not called open');
    const state = (name: string) => page.locator('.contact-card', { has: page.locator('.contact-name', { hasText: new RegExp(`^\\s*${name}\\s*$`) }) }).locator('.now').innerText();
    assert.deepEqual([await state(open), await state(closed), await state('1177')], ['Open now', 'Closed now', 'Open now? Check first']);
    await page.context().close();
  });
}

test('open now says how many more fit whose hours are not known', async () => {
  const page = await site.open(address);
  await page.getByLabel('Open now').check();
  assert.match(await status(page).innerText(), /Showing \d+ of \d+\. More that fit, but whose hours we do not know: \d+\.$/);
  await page.context().close();
});

test('the keyboard alone can choose, tick and clear, and the focus stays where it was', async () => {
  const page = await site.open(address);
  await choice(page, 'What you need').focus();
  await page.keyboard.press('h');
  const need = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
  assert.notEqual(need, '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.ok(await page.getByLabel('You may be anonymous').isChecked());
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'anonymous');
  assert.ok((await shown(page)).length < everyone.length);
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Show all');
  await page.keyboard.press('Enter');
  assert.equal((await shown(page)).length, everyone.length);
  await page.context().close();
});

test('a screen reader meets a named group of named controls and a live count', async () => {
  const page = await site.open(address);
  const group = page.getByRole('group', { name: 'Show only those that fit' });
  for (const name of ['What you need', 'Who you are', 'Language or interpreter', 'Place']) assert.equal(await group.getByRole('combobox', { name, exact: true }).count(), 1, name);
  for (const name of ['You may be anonymous', 'Free of charge', 'Open now']) assert.equal(await group.getByRole('checkbox', { name, exact: true }).count(), 1, name);
  assert.equal(await group.getByRole('button', { name: 'Show all' }).count(), 1);
  assert.equal(await group.getByRole('status').count(), 1);
  assert.equal(await page.getByRole('list').filter({ has: page.locator('.contact-card') }).count(), 1);
  await page.context().close();
});

test('choices are in memory only: nothing in the address, the history or storage, nothing sent, nothing kept on return', async () => {
  const page = await site.open(address);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const before = await page.evaluate(() => ({ address: location.href, steps: history.length, state: JSON.stringify(history.state) }));
  await choose(page, 'What you need', 'Drugs and alcohol');
  await page.getByLabel('Open now').check();
  assert.deepEqual(await page.evaluate(() => ({ address: location.href, steps: history.length, state: JSON.stringify(history.state) })), before);
  assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]), [0, 0, '', 0]);
  assert.deepEqual(requests, []);
  await page.reload();
  assert.equal(await choice(page, 'What you need').inputValue(), '');
  assert.equal(await page.getByLabel('Open now').isChecked(), false);
  assert.equal((await shown(page)).length, everyone.length);
  await page.context().close();
});

test('the filter is at most 2,500 bytes of script as sent', async () => {
  const page = await site.open(address);
  const script = await page.locator('main script').evaluate((element) => element.textContent ?? '');
  assert.ok(script.includes('Europe/Stockholm'), 'this is the filter');
  assert.ok(brotliCompressSync(script).length <= 2500);
  await page.context().close();
});

test('the help page leads to the list and has every contact with a place under its area', async () => {
  const page = await site.open('/en/help/', { javaScriptEnabled: false });
  const places = await page.locator('.places').innerText();
  for (const contact of Object.values(library.contacts)) if (contact.places.length > 0 && contact.for.includes('victims')) assert.ok(places.includes(contact.name), contact.name);
  await page.locator('#everyone ~ p a[href="/en/help/all/"]').click();
  assert.equal(new URL(page.url()).pathname, address);
  await page.context().close();
});

test('the page of a contact one can call says what the call leaves behind', async () => {
  const page = await site.open('/en/help/womens-line/', { javaScriptEnabled: false });
  assert.match(await page.locator('#call-quietly + ul').innerText(), /stays in the phone’s list of calls/);
  await page.locator('main a[href="/en/safety/"]').click();
  await page.goto(`${site.address}/en/help/ecpat-hotline/`);
  assert.equal(await page.locator('#call-quietly').count(), 0, 'nobody is told how to call where one cannot call');
  await page.context().close();
});
