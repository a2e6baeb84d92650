// What a visit leaves: in the storage of the site, and on the disk.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EngineName, Tab } from '../engines/engine.ts';
import { eventually } from '../engines/eventually.ts';
import { whyMissing } from '../engines/find-engines.ts';
import { launch } from '../engines/launch.ts';
import { filesWith } from './files-with.ts';
import { everyEngine, promise, twoEngines } from './promise.ts';
import { arrive, click, exitLink, readOn, untilAt, untilShown } from './steps.ts';
import { openThreeSites } from './three-sites.ts';

const path = '/en/rights/pay/';
/** Stands in the text of that page; not in its title or description, which browsers keep in their history. */
const sentence = 'A boss must also pay a person who has no right to be here';

const stored = (tab: Tab) => tab.run(async () => ({
  cookies: document.cookie,
  session: Object.keys(sessionStorage),
  local: Object.keys(localStorage),
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}));
const nothing = { cookies: '', session: [], local: [], databases: 0, caches: 0, workers: 0 };

promise('nothing is stored while one reads, one flag for the tab when one leaves, nothing after coming back', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, path);
  await readOn(tab, sites, '/en/help/');
  assert.deepEqual(await stored(tab), nothing);
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  // The page read before has left as well, and may tell so late: it had no flag. The page of the exit has exactly this one.
  const told = () => sites.visits('ours').filter(({ path: asked }) => asked === '/seen/left').map(({ body }) => (JSON.parse(body) as { session: string[] }).session.join());
  await eventually('the page of the exit tells of its one flag', async () => told(), (sessions) => sessions.includes('left'));
  assert.deepEqual([...new Set(told())].filter((session) => session !== '' && session !== 'left'), []);
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  assert.deepEqual(await stored(tab), nothing);
}, { isWatched: true });

/** Files of a profile that hold the text of the page after a visit and a clean end. */
async function pageTextOnDisk(name: EngineName, isBare: boolean): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'visit-'));
  const sites = await openThreeSites({ isBare });
  const engine = await launch(name, { profile });
  try {
    const tab = await engine.newTab();
    await arrive(tab, sites, path);
    assert.ok((await tab.run(() => document.body.textContent)).includes(sentence));
    await readOn(tab, sites, '/en/help/');
    await click(tab, exitLink);
    await untilAt(tab, sites.neutral);
  } finally {
    await engine.close();
    await sites.close();
  }
  const found = await filesWith(profile, sentence);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return found;
}

for (const name of twoEngines) {
  const options = { skip: whyMissing(name) ?? false, timeout: 40_000 };
  test(`no text of a page is on the disk after a visit (${name})`, options, async () => {
    assert.deepEqual(await pageTextOnDisk(name, false), []);
  });
  test(`this proof is not empty: a host that sends no headers leaves the text on the disk (${name})`, options, async () => {
    assert.notDeepEqual(await pageTextOnDisk(name, true), []);
  });
}

/** The words of Chromium's history page; it is made of shadow trees. */
const wordsOfHistory = (tab: Tab) => tab.run(() => {
  const words = (node: ParentNode): string => [...node.querySelectorAll('*')].map((element) => (element.shadowRoot === null ? [...element.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent).join('') : words(element.shadowRoot))).join(' ');
  return words(document).replaceAll(/\s+/g, ' ');
});

promise('what the history page lists is written down, for the words of safety/ to stay true', ['chromium'], async ({ engine, tab, sites, t }) => {
  await arrive(tab, sites, path);
  await readOn(tab, sites, '/en/help/');
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  const history = await engine.newTab();
  try {
    await history.goto('chrome://history');
    const words = await wordsOfHistory(history);
    // No promise: it is a detail of this browser that may change.
    t.diagnostic(words.includes('Ways forward') ? 'WARNING: the history page lists a title of ours' : 'the history page lists no title of ours');
  } finally {
    await history.close();
  }
});
