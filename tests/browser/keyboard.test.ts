// By keyboard alone: the skip link first, the way out second, and on to any page with the focus always to be seen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
before(async () => { site = await openSite(); });
after(() => site.close());
const focused = (page: Page) => page.evaluate(() => ({ text: document.activeElement?.textContent?.trim() ?? '', tag: document.activeElement?.tagName ?? '', name: document.activeElement?.className ?? '' }));

test('Tab meets the skip link, then the way out; the skip link leads past the menus', async () => {
  const page = await site.open('/en/rights/pay/');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).name, 'skip');
  assert.ok(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top >= 0), 'the skip link shows itself when focused');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).name, 'exit');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)), 'the next stop is inside the text');
  await page.context().close();
});

test('the menu opens with Enter and leads to another page', async () => {
  const page = await site.open('/en/');
  await page.locator('.menu summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.menu a', { hasText: 'Your rights' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/rights/');
  await page.context().close();
});

test('what has the focus is never hidden under the bar', async () => {
  const page = await site.open('/en/help/', { viewport: { width: 360, height: 500 } });
  const stops = await page.locator('a, summary').count();
  for (let stop = 0; stop < Math.min(stops, 60); stop += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body || active.closest('.bar, .skip') !== null) return '';
      const box = active.getClientRects()[0];
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      return box !== undefined && bar !== undefined && box.bottom <= bar.bottom ? (active.textContent ?? 'unnamed') : '';
    });
    assert.equal(hidden, '');
  }
  await page.context().close();
});
