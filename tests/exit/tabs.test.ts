// Other tabs of the site leave, too.
import assert from 'node:assert/strict';
import { eventually } from '../engines/eventually.ts';
import { promise, twoEngines } from './promise.ts';
import { click, exitLink, timesSeen, untilAt, untilShown } from './steps.ts';

promise('when one tab leaves, the others of the site leave with it and none comes back', twoEngines, async ({ engine, tab, sites }) => {
  await tab.goto(`${sites.ours}/en/rights/pay/`);
  const other = await engine.newTab();
  try {
    await other.goto(`${sites.ours}/sv/help/`);
    await other.show();
    await untilShown(other);
    // The last word of a page comes late on a busy machine.
    await eventually('both pages have told that they were seen', async () => timesSeen(sites, 'content'), (times) => times === 2);
    sites.forget();
    await click(other, exitLink);
    await untilAt(other, sites.neutral);
    await untilAt(tab, sites.neutral);
    await tab.show();
    assert.equal(timesSeen(sites, 'content'), 0);
    assert.deepEqual(sites.visits('ours').filter(({ path }) => path === '/clear').length, 1, 'one side request for all tabs');
  } finally {
    await other.close();
  }
}, { isWatched: true });
