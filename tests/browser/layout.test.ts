// Nothing sticks out, nothing is covered: at any width, with text twice as large, in both directions, dark, and on paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { lookAtEvery, openSite, sidewaysOverflow, type OpenSite } from './open-site.ts';

let site: OpenSite;
let pseudo: OpenSite;
before(async () => { site = await openSite(); pseudo = await openSite('.cache/pseudo'); });
after(async () => { await site.close(); await pseudo.close(); });

const kinds = ['/', '/sv/', '/en/rights/time-to-think/', '/sv/help/', '/en/help/womens-line/', '/sv/words/', '/en/cards/', '/en/professionals/who-does-what/', '/sv/about/values/', '/en/about/sources/'];
const twins = ['/ar-xb/', '/ar-xb/rights/time-to-think/', '/ar-xb/help/womens-line/', '/ar-xb/cards/', '/en-xa/', '/en-xa/help/'];

async function isExitInReach(page: Page): Promise<boolean> {
  return page.locator('a.exit').first().evaluate((link) => {
    const box = link.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit === link && box.height >= 48 && box.width >= 48 && box.top >= 0 && box.bottom <= innerHeight && box.right <= document.documentElement.clientWidth && box.left >= 0;
  });
}

test('no width from 320 to 1440 pushes a page sideways', async () => {
  const pushed = await lookAtEvery(site, kinds, {}, async (page, path) => {
    const wide: string[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 700 });
      if (await sidewaysOverflow(page) !== 0) wide.push(`${path} at ${width}`);
    }
    return wide;
  });
  assert.deepEqual(pushed.flat(), []);
});

test('text twice as large still fits a phone', async () => {
  for (const [each, paths] of [[site, kinds], [pseudo, twins]] as const) for (const path of paths) {
    const page = await each.open(path, { viewport: { width: 360, height: 640 } });
    await page.evaluate(() => { document.documentElement.style.fontSize = '212.5%'; });
    assert.equal(await sidewaysOverflow(page), 0, path);
    await page.context().close();
  }
});

test('longer words and the other direction fit too', async () => {
  for (const path of twins) {
    const page = await pseudo.open(path, { viewport: { width: 320, height: 568 } });
    assert.equal(await sidewaysOverflow(page), 0, path);
    await page.context().close();
  }
});

test('the way out stands at the top end corner, in reach, at every size and scroll position', async () => {
  for (const [each, path] of [[site, '/sv/rights/pay/'], [pseudo, '/ar-xb/rights/pay/']] as const) {
    for (const viewport of [{ width: 320, height: 568 }, { width: 568, height: 320 }, { width: 390, height: 844 }, { width: 1280, height: 800 }]) {
      const page = await each.open(path, { viewport });
      for (const share of [0, 0.5, 1]) {
        await page.evaluate((at) => { scrollTo(0, document.body.scrollHeight * at); }, share);
        assert.ok(await isExitInReach(page), `${path} ${viewport.width}×${viewport.height} scrolled ${share}`);
      }
      const box = await page.locator('a.exit').first().boundingBox();
      assert.ok(box !== null);
      const isAtStart = box.x + box.width / 2 < viewport.width / 2;
      assert.equal(isAtStart, path.startsWith('/ar-xb/'), 'right to left it stands on the left');
      await page.context().close();
    }
  }
});

test('a card fills the screen, and on paper several share a sheet without the list', async () => {
  const page = await site.open('/en/cards/#card-interpreter', { javaScriptEnabled: false });
  const box = await page.locator('#card-interpreter').boundingBox();
  assert.ok(box !== null && box.height > 500 && box.y < 120, 'it fills the screen at once');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.card-index').isVisible(), false);
  const [first, second] = await Promise.all([page.locator('.show-card').nth(0).boundingBox(), page.locator('.show-card').nth(1).boundingBox()]);
  assert.ok(first !== null && second !== null && first.y === second.y && first.height < 400, 'two stand side by side');
  await page.context().close();
});

test('on paper there is no way out to press, and links out print their address', async () => {
  const page = await site.open('/en/rights/pay/');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('a.exit').first().isVisible(), false);
  assert.ok(await page.locator('main h1').isVisible());
  await page.context().close();
});
