// The exit under its strict policy, and beside scripts that fail.
import assert from 'node:assert/strict';
import { eventually } from '../engines/eventually.ts';
import { hashOf } from './alter-page.ts';
import { everyEngine, promise } from './promise.ts';
import { arrive, click, exitLink, untilAsked, untilAt, untilShown } from './steps.ts';
import { serveFolder } from '../../src/build/serve-folder.ts';
import { test } from 'node:test';

const path = '/en/rights/pay/';
const thrown = 'throw new Error("another script fails")';
const blocked = 'document.documentElement.dataset.blocked = "ran"';

test('the policy that is sent names the exit by its hash, in the header and in the page', async () => {
  const { server, address } = await serveFolder('dist', 0);
  try {
    const answer = await fetch(address + path);
    const page = await answer.text();
    const script = /<script data-exit[^>]*>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    for (const policy of [answer.headers.get('content-security-policy') ?? '', /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '']) {
      assert.ok(policy.includes(hashOf(script)), policy);
      assert.doesNotMatch(policy, /unsafe|\*/);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

promise('the exit runs under the policy and breaks nothing of it, from arrival to leaving', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, path);
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  assert.ok(sites.visits('ours').some((visit) => visit.path === '/clear'), 'the script ran');
  assert.deepEqual(sites.visits('ours').filter((visit) => visit.path === '/report'), []);
});

promise('a script that is not ours is refused and told of, and one that throws changes nothing: the page hides, leaves and Back stays outside', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, path);
  await eventually('the breach is told of', async () => sites.visits('ours').filter((visit) => visit.path === '/report').length, (times) => times > 0);
  assert.equal(await tab.run(() => 'blocked' in document.documentElement.dataset), false);
  await click(tab, exitLink);
  await untilAsked(sites);
  await untilAt(tab, sites.neutral);
  assert.ok(sites.visits('ours').some((visit) => visit.path === '/clear'), 'the script left, not the link alone');
  await tab.back();
  await untilAt(tab, sites.searchFor(''));
}, { before: { markup: `<script>${thrown}</script><script>${blocked}</script><script src="/none.js" defer></script>`, allowed: [thrown] } });

const noStorage = `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
window.fetch = () => { throw new Error('blocked'); }; delete window.BroadcastChannel;`;
promise('storage, channel and side request all blocked: it still covers and leaves', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, path);
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
  await tab.back();
  await untilAt(tab, sites.searchFor(''));
}, { before: { markup: `<script>${noStorage}</script>`, allowed: [noStorage] } });

promise('a broken page is still left by the plain link', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  await tab.run(() => { addEventListener('click', (event) => { event.stopImmediatePropagation(); }, true); });
  await click(tab, exitLink);
  await untilAt(tab, sites.neutral);
});
