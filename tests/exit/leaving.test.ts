// How the exit leaves: at once, with the side request on the side, and without saying from where.
import assert from 'node:assert/strict';
import { eventually } from '../engines/eventually.ts';
import { everyEngine, promise } from './promise.ts';
import { arrive, click, exitLink, tap, untilAsked, untilAt } from './steps.ts';

promise('the other site is not told from where: by script', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, '/en/rights/pay/');
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  assert.deepEqual(sites.visits('neutral').map(({ path, referer }) => [path, referer]), [['/', undefined]]);
  assert.equal(await tab.run(() => document.referrer), '');
});

for (const isBare of [false, true]) {
  promise(`the other site is not told from where: by link, ${isBare ? 'without' : 'with'} our headers`, everyEngine, async ({ tab, sites }) => {
    await tab.goto(`${sites.ours}/en/rights/pay/`);
    await click(tab, exitLink);
    await untilAt(tab, sites.neutral);
    assert.deepEqual(sites.visits('neutral').map(({ path, referer }) => [path, referer]), [['/', undefined]]);
    assert.equal(await tab.run(() => document.referrer), '');
  }, { javaScript: false, isBare });
}

promise('leaving does not wait for the side request, even if that is never answered', everyEngine, async ({ tab, sites }) => {
  await tab.goto(`${sites.ours}/en/rights/pay/`);
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  await eventually('the side request was sent', async () => sites.visits('ours').filter(({ path }) => path === '/clear').length, (times) => times === 1);
}, { isClearHanging: true });

promise('Esc, twice, does not stop the leaving that is under way', everyEngine, async ({ tab, sites }) => {
  await tab.goto(`${sites.ours}/en/rights/pay/`);
  sites.hold();
  await click(tab, exitLink);
  await untilAsked(sites);
  await tap(tab, 'Escape');
  await tap(tab, 'Escape');
  // A browser driven from outside may not stop a page at Esc at all, so arriving alone would prove nothing: the page must keep the key to itself.
  const keys = await eventually('both keys reached the page', async () => sites.visits('ours').filter(({ path }) => path === '/seen/escape'), ({ length }) => length === 2);
  assert.deepEqual(keys.map(({ body }) => body), ['true', 'true']);
  sites.answer();
  await untilAt(tab, sites.neutral);
  assert.equal(sites.visits('neutral').length, 1);
}, { isWatched: true });
