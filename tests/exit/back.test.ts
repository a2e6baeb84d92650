// After the exit, Back shows nothing of the visit; coming back on purpose works.
import assert from 'node:assert/strict';
import type { Tab } from '../engines/engine.ts';
import { eventually } from '../engines/eventually.ts';
import { everyEngine, promise, type Stage } from './promise.ts';
import { arrive, click, exitLink, readOn, timesSeen, untilAt, untilShown } from './steps.ts';

const lengthOf = (tab: Tab) => tab.run(() => history.length);

/** Leaves by the control and forgets what was seen before. */
async function leave({ tab, sites }: Stage): Promise<void> {
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  // The last words of the page that was left belong to what came before.
  await eventually('the page was left', async () => sites.visits('ours').some(({ path }) => path === '/seen/left'), Boolean);
  sites.forget();
}

promise('after one page, Back leads to the site before ours', everyEngine, async (stage) => {
  const { tab, sites } = stage;
  await arrive(tab, sites, '/en/rights/pay/');
  await leave(stage);
  await tab.back();
  await untilAt(tab, sites.searchFor(''));
  assert.equal(timesSeen(sites, 'content'), 0);
}, { isWatched: true });

promise('reading on adds nothing to the history, and after three pages Back leads to the site before ours', everyEngine, async (stage) => {
  const { tab, sites } = stage;
  await arrive(tab, sites, '/en/rights/pay/');
  const length = await lengthOf(tab);
  for (const path of ['/en/help/', '/en/safety/']) {
    await readOn(tab, sites, path);
    assert.equal(await lengthOf(tab), length, path);
  }
  await leave(stage);
  await tab.back();
  await untilAt(tab, sites.searchFor(''));
  // The watcher's own word about the leaving may come late; it is no page asked for.
  assert.deepEqual(sites.visits('ours').filter((visit) => !visit.path.startsWith('/seen/')), [], 'our site was not even asked');
}, { isWatched: true });

for (const [room, second] of [['about', '/en/about/values/'], ['professionals', '/en/professionals/signs/']] as const) {
  for (const isBare of [false, true]) {
    const host = isBare ? 'from a host that lets pages be kept' : 'from a host with our headers';
    promise(`where links behave as usual every Back stays with the neutral site: ${room}, ${host}`, everyEngine, async (stage) => {
      const { tab, sites } = stage;
      await arrive(tab, sites, `/en/${room}/`);
      const length = await lengthOf(tab);
      await readOn(tab, sites, second);
      assert.equal(await lengthOf(tab), length + 1);
      await leave(stage);
      await tab.back();
      await eventually('our page gave way once more', async () => sites.visits('neutral').length, (times) => times === 1);
      await untilAt(tab, sites.neutral);
      await tab.back();
      await untilAt(tab, sites.searchFor(''));
      assert.equal(timesSeen(sites, 'content'), 0);
    }, { isWatched: true, isBare });
  }
}

promise('this proof is not empty: before leaving, pages do come back from memory', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, '/en/about/');
  await readOn(tab, sites, '/en/about/values/');
  await tab.back();
  await eventually('the page came back from memory', async () => timesSeen(sites, 'restored'), (times) => times > 0);
  await untilAt(tab, `${sites.ours}/en/about/`);
  await untilShown(tab);
}, { isWatched: true, isBare: true });

/** Reads two pages that stay in the history, leaves, goes back: the first must give way without having shown anything. */
async function backIntoMemory(stage: Stage): Promise<void> {
  const { tab, sites } = stage;
  await arrive(tab, sites, '/en/about/');
  await readOn(tab, sites, '/en/about/values/');
  await leave(stage);
  await tab.back();
  await eventually('our page gave way once more', async () => sites.visits('neutral').length, (times) => times === 1);
  await untilAt(tab, sites.neutral);
  assert.equal(timesSeen(sites, 'content'), 0);
}

promise('Back shows nothing even if the side request never arrives', everyEngine, backIntoMemory, { isWatched: true, isBare: true, isClearHanging: true });

// A message of the channel throws pages out of memory, so without it they are restored: blank, and on their way again.
// Not Firefox, where pages in memory do not learn of the flag: there the channel and the side request must do it, and the test above shows that they do.
const noChannel = 'delete window.BroadcastChannel';
promise('a page that is restored from memory after the exit is blank and leaves again', ['chromium', 'webkit'], async (stage) => {
  await backIntoMemory(stage);
  assert.ok(timesSeen(stage.sites, 'restored') > 0, 'it came from memory');
}, { isWatched: true, isBare: true, before: { markup: `<script>${noChannel}</script>`, allowed: [noChannel] } });

promise('coming back on purpose shows the page and drops the flag', everyEngine, async (stage) => {
  const { tab, sites } = stage;
  await arrive(tab, sites, '/en/rights/pay/');
  await leave(stage);
  await tab.goto(`${sites.ours}/en/help/`);
  await untilShown(tab);
  assert.deepEqual(await tab.run(() => Object.keys(sessionStorage)), []);
  await readOn(tab, sites, '/en/safety/');
}, { isWatched: true });
