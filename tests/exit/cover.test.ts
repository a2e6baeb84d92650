// The page is gone at the press: before the click, while the other site is slow, without script, in the dark, in a hidden tab.
import assert from 'node:assert/strict';
import { eventually } from '../engines/eventually.ts';
import { everyEngine, promise, twoEngines, type Stage } from './promise.ts';
import { click, exitLink, leftOf, pointAt, tap, timesSeen, untilAsked, untilAt, untilBlank, untilShown, untilWhite, view } from './steps.ts';

const path = '/en/rights/pay/';

promise('the press alone hides the page, before any click', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  await eventually('a shown page has many colours', async () => (await tab.colours()).size, (colours) => colours > 20);
  await pointAt(tab, exitLink);
  await tab.press();
  await untilBlank(tab);
  await untilWhite(tab);
  assert.equal(await tab.address(), sites.ours + path);
  await tab.release();
  await untilAt(tab, sites.neutral);
});

promise('a finger that slides off brings the page back and leaves nothing behind', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await pointAt(tab, exitLink);
  await tab.press();
  await untilBlank(tab);
  await tab.move(60, 400);
  await tab.release();
  await untilShown(tab);
  assert.equal(await tab.address(), sites.ours + path);
  assert.equal(await tab.run(() => document.activeElement?.tagName), 'BODY');
  assert.deepEqual(sites.visits('neutral'), []);
});

promise('without script the style alone hides the page from the press until the other site answers', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  assert.equal((await view(tab)).opacity, '1');
  sites.hold();
  await pointAt(tab, exitLink);
  await tab.press();
  await untilBlank(tab);
  // White at the press, and still when the page is on its way: a finger's press is longer than a frame (see below).
  await untilWhite(tab);
  await tab.release();
  await untilAsked(sites);
  await untilWhite(tab);
  sites.answer();
  await untilAt(tab, sites.neutral);
}, { javaScript: false });

async function leavesNothing({ tab, sites }: Stage, leave: () => Promise<void>): Promise<void> {
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  sites.hold();
  await leave();
  await untilAsked(sites);
  await untilWhite(tab);
  sites.answer();
  await untilAt(tab, sites.neutral);
  assert.deepEqual(await leftOf(sites), { children: 0, title: '\u200b', opacity: '0', session: ['left'] });
  assert.equal(sites.visits('neutral').length, 1, 'one attempt');
}

// A press as long as a finger's: longer than a frame. WebKitGTK on a busy machine may keep its last frame when a press is shorter
// (README.md names this limit), so the shortest press is promised in the two other engines only.
promise('while the other site is slow nothing of the page is left to see, to find or to hear', everyEngine, (stage) => leavesNothing(stage, async () => {
  await pointAt(stage.tab, exitLink);
  await stage.tab.press();
  await untilWhite(stage.tab);
  await stage.tab.release();
}), { isWatched: true });
promise('the shortest press leaves nothing either', twoEngines, (stage) => leavesNothing(stage, () => click(stage.tab, exitLink)), { isWatched: true });

promise('an exit that leads nowhere, offline, still shows nothing of the page', twoEngines, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  sites.forget();
  await sites.refuse();
  await click(tab, exitLink);
  // The end is the browser's own page about the other site, or white.
  const text = await eventually('the page is gone', () => tab.run(() => [document.querySelector('main')?.innerText ?? '', document.title]), ([main]) => main === '');
  assert.doesNotMatch(text.join(' '), /pay/i);
  assert.equal(timesSeen(sites, 'content'), 0);
}, { isWatched: true });

promise('a hidden tab is blank for previews and comes back by itself', twoEngines, async ({ engine, tab, sites }) => {
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  const other = await engine.newTab();
  try {
    await other.show();
    const hidden = await eventually('the first tab is hidden', () => tab.run(() => ({ isHidden: document.hidden, opacity: getComputedStyle(document.documentElement).opacity })), ({ isHidden }) => isHidden);
    assert.equal(hidden.opacity, '0');
  } finally {
    await other.close();
  }
  await tab.show();
  await untilShown(tab);
});

promise('a page covered by a press is not uncovered by a key or a second press', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  sites.hold();
  await click(tab, exitLink);
  await untilAsked(sites);
  await tap(tab, 'Shift');
  await tab.press();
  await tab.release();
  await untilWhite(tab);
  assert.equal(sites.visits('neutral').length, 1);
  sites.answer();
  await untilAt(tab, sites.neutral);
});
