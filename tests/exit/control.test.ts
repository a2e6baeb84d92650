// The link itself: there without script, in reach at every size, pressed by pointer or key.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import type { Tab } from '../engines/engine.ts';
import { eventually } from '../engines/eventually.ts';
import { promise, everyEngine } from './promise.ts';
import { click, exitLink, tap, untilAsked, untilAt, untilShown, view } from './steps.ts';

const path = '/en/rights/pay/';

/** What stands in the middle of the control, how large it is, and how its words stand out. */
function controlOf(tab: Tab): Promise<{ isOnTop: boolean; isInside: boolean; smallest: number; isAtEnd: boolean; width: number }> {
  return tab.run((css) => {
    const link = document.querySelector(css);
    if (link === null) throw new Error('There is no control.');
    const box = link.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const middle = box.x + box.width / 2;
    return {
      isOnTop: document.elementFromPoint(middle, box.y + box.height / 2) === link,
      isInside: box.left >= 0 && box.top >= 0 && box.right <= width + 0.5 && box.bottom <= innerHeight,
      smallest: Math.min(box.width, box.height),
      isAtEnd: document.documentElement.dir === 'rtl' ? middle < width / 2 : middle > width / 2,
      width,
    };
  }, exitLink);
}

promise('without any script a plain link leads out, second in the order of Tab', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  const links = await tab.run(() => [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')].slice(0, 2).map((link) => link.className));
  assert.deepEqual(links, ['skip', 'exit']);
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  assert.equal(sites.visits('ours').some((visit) => visit.path === '/clear'), false, 'no script ran');
}, { javaScript: false });

promise('a Tab onto it hides nothing, so that one may go past', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await tap(tab, 'Tab');
  await tap(tab, 'Tab');
  await eventually('the control has focus', () => tab.run(() => document.activeElement?.className), (name) => name === 'exit');
  assert.equal((await view(tab)).opacity, '1');
}, { javaScript: false });

promise('Enter on it leaves too', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await tap(tab, 'Tab');
  await tap(tab, 'Tab');
  await eventually('the control has focus', () => tab.run(() => document.activeElement?.className), (name) => name === 'exit');
  await tap(tab, 'Enter');
  await untilAt(tab, sites.neutral);
});

promise('a click that begins with the cover still arrives', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await click(tab, exitLink);
  await untilAsked(sites);
  await untilAt(tab, sites.neutral);
});

promise('the second one at the end of the page does the same', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await click(tab, '.leave-again a.exit');
  await untilAt(tab, sites.neutral);
  assert.ok(sites.visits('ours').some((visit) => visit.path === '/clear'), 'the script did it');
});

// 1280 and 1024 pixels at 200 and 400 % leave 640 × 512 and 320 × 256; 390 × 300 is a phone with its keyboard open.
const sizes = [[320, 568], [390, 844], [1280, 800], [640, 512], [320, 256], [568, 320], [390, 300]] as const;

for (const [folder, page, direction] of [['dist', '/en/rights/pay/', 'left to right'], ['.cache/pseudo', '/ar-xb/rights/pay/', 'right to left']] as const) {
  if (!existsSync(folder)) test(`nothing ever covers it, ${direction}`, { skip: `${folder} is not built. Run: npm run build:pseudo` }, () => undefined);
  else promise(`nothing ever covers it, ${direction}: any size, zoom, scroll position, folds open`, everyEngine, async ({ engine, tab, sites }) => {
    await tab.goto(sites.ours + page);
    await untilShown(tab);
    await tab.run(() => { document.querySelectorAll('details').forEach((fold) => { fold.open = true; }); });
    for (const [width, height] of sizes) {
      await tab.resize({ width, height });
      // The window of WebKit's small browser has a least width; it is measured at the width it took.
      if (engine.name !== 'webkit') await eventually('the window took the size', () => tab.run(() => `${innerWidth} ${innerHeight}`), (size) => size === `${width} ${height}`);
      for (const share of [0, 0.5, 1]) {
        await tab.run((at) => { scrollTo({ top: document.documentElement.scrollHeight * at, behavior: 'instant' }); }, share);
        const control = await controlOf(tab);
        const where = `${width} × ${height}, scrolled ${share}: ${JSON.stringify(control)}`;
        assert.ok(control.isOnTop && control.isInside && control.isAtEnd, where);
        assert.ok(control.smallest >= 48, where);
      }
    }
  }, { folder });
}
