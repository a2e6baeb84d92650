// axe finds nothing on any page, light and dark, and every page fits the smallest phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readBuiltSite } from '../../src/checks/site/built-site.ts';
import { sampled } from '../sampled.ts';
import { axeFindings, withAxe } from './axe.ts';
import { lookAtEvery, openSite, sidewaysOverflow, type OpenSite } from './open-site.ts';

let site: OpenSite;
let pseudo: OpenSite;
before(async () => { site = await openSite(); pseudo = await openSite('.cache/pseudo'); });
after(async () => { await site.close(); await pseudo.close(); });

// Only the tool needs to pass the policy; the policy itself is tested elsewhere.
const audit = async (from: OpenSite, paths: readonly string[], colorScheme: 'light' | 'dark') => (await lookAtEvery(from, paths, { bypassCSP: true, colorScheme }, axeFindings, withAxe)).flat();

// One walk for two promises: opening pages is the longest of all tests.
test('on a phone of 320 pixels, every page', async (t) => {
  const looks = await lookAtEvery(site, sampled(readBuiltSite(process.env['SITE_OUT'] ?? 'dist').pages).map(({ path }) => path), { bypassCSP: true, viewport: { width: 320, height: 568 } }, async (page, path) => ({
    path, overflow: await sidewaysOverflow(page), findings: await axeFindings(page),
  }), withAxe);
  await t.test('fits the screen', () => { assert.deepEqual(looks.filter(({ overflow }) => overflow !== 0).map(({ path }) => path), []); });
  await t.test('has nothing that axe finds', () => { assert.deepEqual(looks.flatMap(({ findings }) => findings), []); });
});
test('axe finds nothing in the dark', async () => {
  assert.deepEqual(await audit(site, ['/', '/sv/', '/en/rights/time-to-think/', '/sv/help/', '/en/help/womens-line/', '/sv/about/values/', '/en/professionals/who-does-what/'], 'dark'), []);
});
test('axe finds nothing from right to left', async () => {
  assert.deepEqual(await audit(pseudo, ['/ar-xb/', '/ar-xb/rights/time-to-think/', '/ar-xb/help/'], 'light'), []);
});
test('axe finds nothing in an open menu', async () => {
  const page = await site.open('/sv/', { bypassCSP: true });
  for (const fold of ['.menu', '.languages']) await page.locator(`${fold} summary`).click();
  // The clicks have scrolled; a link half under the bar would be measured as too small.
  await page.evaluate(() => { scrollTo(0, 0); });
  assert.deepEqual(await axeFindings(page), []);
  await page.context().close();
});
