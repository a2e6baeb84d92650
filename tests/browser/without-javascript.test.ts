// First of all: everything works with JavaScript off, on a small phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '../../src/i18n/languages.ts';
import { pathFor } from '../../src/i18n/paths.ts';
import { siteConfig } from '../../src/site.config.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
before(async () => { site = await openSite(); });
after(() => site.close());
const off = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };

for (const [language, room] of [['Svenska', 'Jobbet är inte som de lovade'], ['English', 'The job is not what they promised']] as const) {
  test(`from the first address to a right in three taps: ${language}`, async () => {
    const page = await site.open('/', off);
    await page.getByRole('link', { name: language }).first().click();
    await page.locator('main').getByRole('link', { name: room }).click();
    await page.locator('main a[href$="/rights/pay/"]').first().click();
    assert.match(new URL(page.url()).pathname, /^\/(sv|en)\/rights\/pay\/$/);
    assert.ok(await page.locator('main h1').isVisible());
    await page.context().close();
  });
}

for (const language of languages.filter((each) => each.script !== 'Latn')) {
  test(`from the first address to a right in three taps, and out in one: ${language.names.en}`, async () => {
    const page = await site.open('/', off);
    await page.locator(`.language-choice a[hreflang="${language.tag}"]`).click();
    assert.equal(await page.locator('html').getAttribute('dir'), language.direction);
    await page.locator('main a[href$="/situations/work/"]').first().click();
    await page.locator('main a[href$="/rights/pay/"]').first().click();
    assert.equal(new URL(page.url()).pathname, pathFor('rights/pay', language));
    assert.equal(await page.locator('main').getAttribute('lang'), language.tag, 'the page is written in it');
    const [exit, bar] = await Promise.all([page.locator('a.exit').first().boundingBox(), page.locator('.bar').boundingBox()]);
    assert.ok(exit !== null && bar !== null && bar.height < 80, 'the bar is one link high');
    assert.equal(exit.x + exit.width / 2 < 180, language.direction === 'rtl', 'the way out stands at the end corner');
    await page.route(`${siteConfig.exitTarget}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
    await page.locator('a.exit').first().click();
    await page.waitForURL(siteConfig.exitTarget);
    await page.context().close();
  });
}

test('help is one tap from any page, and a number is there to call', async () => {
  const page = await site.open('/sv/rights/pay/', off);
  await page.locator('footer a[href="/sv/help/"]').last().click();
  assert.ok(await page.locator('main a[href="tel:112"]').first().isVisible());
  await page.context().close();
});

test('the emergency number stands at the top of every kind of page', async () => {
  for (const path of ['/', '/sv/', '/en/rights/', '/sv/help/womens-line/', '/en/about/', '/en/no-such-page/']) {
    const page = await site.open(path, off);
    const box = await page.locator('.danger a[href="tel:112"]').boundingBox();
    assert.ok(box !== null && box.y < 640, path);
    await page.context().close();
  }
});

test('menu and languages unfold and lead on, keeping the page', async () => {
  const page = await site.open('/sv/rights/pay/', off);
  await page.locator('.languages summary').click();
  await page.locator('.languages a[lang=en]').click();
  assert.equal(new URL(page.url()).pathname, '/en/rights/pay/');
  await page.locator('.menu summary').click();
  await page.locator('.menu a', { hasText: 'Words' }).click();
  assert.equal(new URL(page.url()).pathname, '/en/words/');
  await page.context().close();
});

test('one tap leaves, and the other site is not told from where', async () => {
  const page = await site.open('/sv/rights/pay/', off);
  // The neutral site is not on this machine; only its answer is stood in for, the leaving is real.
  let referrer: string | undefined = 'not asked';
  await page.route(`${siteConfig.exitTarget}**`, async (route) => {
    referrer = route.request().headers()['referer'];
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await page.locator('a.exit').first().click();
  await page.waitForURL(siteConfig.exitTarget);
  assert.equal(referrer, undefined);
  await page.context().close();
});

test('a wrong address answers in the language of the address and leads on', async () => {
  const page = await site.open('/en/rights/pya/', off);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.locator('main a[href="/en/help/"]').click();
  assert.equal(new URL(page.url()).pathname, '/en/help/');
  await page.context().close();
});
