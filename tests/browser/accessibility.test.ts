// axe finds nothing on any page, light and dark.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { after, before, test } from 'node:test';
import { readBuiltSite } from '../../src/checks/site/built-site.ts';
import { sampled } from '../sampled.ts';
import { axeFindings } from './axe.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
let pseudo: OpenSite;
before(async () => { site = await openSite(); pseudo = await openSite('.cache/pseudo'); });
after(async () => { await site.close(); await pseudo.close(); });

async function audit(from: OpenSite, paths: readonly string[], scheme: 'light' | 'dark'): Promise<string[]> {
  const found: string[] = [];
  const queue = paths.values();
  // A tab for each processor: this is the longest of all tests.
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    // Only the tool needs to pass the policy; the policy itself is tested elsewhere.
    const page = await from.open('/', { bypassCSP: true, colorScheme: scheme });
    for (const path of queue) {
      await page.goto(from.address + path);
      found.push(...await axeFindings(page));
    }
    await page.context().close();
  }));
  return found;
}

test('axe finds nothing on any page', async () => {
  assert.deepEqual(await audit(site, sampled(readBuiltSite(process.env['SITE_OUT'] ?? 'dist').pages).map((page) => page.path), 'light'), []);
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
