// One finds one's language: by its own name, by typing any name of it, or because the phone speaks it. Nobody is moved on unasked.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
before(async () => { site = await openSite(); });
after(() => site.close());
const shown = '.language-choice li:not([hidden]) a';

test('without script the list is whole, and there is no field that does nothing', async () => {
  const page = await site.open('/', { javaScriptEnabled: false });
  assert.ok(await page.locator('.language-choice a[hreflang=ar]').isVisible());
  assert.equal(await page.locator('.language-find').isVisible(), false);
  assert.equal(await page.locator('.language-offer').isVisible(), false);
  await page.context().close();
});

test('typing finds a language by its own, Swedish and English name, without accents, and by country', async () => {
  const page = await site.open('/');
  for (const [typed, tag] of [['العر', 'ar'], ['arabiska', 'ar'], ['Arabic', 'ar'], ['romana', 'ro'], ['ROMÂNĂ', 'ro'], ['moldavien', 'ro'], ['україн', 'uk'], ['ukraina', 'uk'], ['ozbek', 'uz'], ['thailand', 'th'], ['ไทย', 'th']] as const) {
    await page.locator('#language-field').fill(typed);
    const found = await page.locator(shown).evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    assert.ok(found.includes(tag) && found.length <= 3, `${typed}: ${found.join()}`);
  }
  await page.context().close();
});

test('Enter opens the one that is left; nothing of what was typed stands in the address', async () => {
  const page = await site.open('/');
  await page.locator('#language-field').fill('bulgar');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/bg/');
  assert.equal(page.url(), `${site.address}/bg/`);
  await page.context().close();
});

test('a language that is not here is said to be missing, aloud, and an empty field shows all again', async () => {
  const page = await site.open('/');
  await page.locator('#language-field').fill('klingon');
  assert.ok(await page.locator('.language-find [role=status]').isVisible());
  assert.equal(await page.locator(shown).count(), 0);
  await page.locator('#language-field').fill('');
  assert.ok(await page.locator(shown).count() > 5);
  assert.equal(await page.locator('.language-find [role=status]').isVisible(), false);
  await page.context().close();
});

for (const [locale, tag] of [['uk-UA', 'uk'], ['ar-SY', 'ar'], ['fr-CD', 'fr'], ['zh-CN', 'zh-Hans'], ['sr-RS', 'sr-Latn'], ['fa-AF', 'prs']] as const) {
  test(`a phone in ${locale} is offered that language in its own words and stays where it is`, async () => {
    const page = await site.open('/', { locale });
    const offer = page.locator('.language-offer a').first();
    assert.equal(await offer.getAttribute('hreflang'), tag);
    assert.equal(await offer.textContent(), await page.locator(`.language-choice a[hreflang="${tag}"]`).getAttribute('data-read'));
    assert.equal(page.url(), `${site.address}/`);
    await page.goto(`${site.address}/sv/rights/pay/`);
    assert.equal(new URL(page.url()).pathname, '/sv/rights/pay/');
    await page.locator('.languages summary').click();
    assert.equal(await page.locator('.languages a').first().getAttribute('hreflang'), tag, 'it stands first in the list of every page');
    await page.context().close();
  });
}

test('the field is reached and left by keyboard, and the first link after it is a language', async () => {
  const page = await site.open('/');
  await page.locator('#language-field').focus();
  await page.keyboard.type('ไทย');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('hreflang')), 'th');
  await page.context().close();
});
