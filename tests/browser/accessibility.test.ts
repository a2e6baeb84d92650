// axe finds nothing on any page, in both languages, light and dark. It sees perhaps half of what matters; people must see the rest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { readBuiltSite } from '../../src/checks/site/built-site.ts';
import { sampled } from '../sampled.ts';
import { openSite, type OpenSite } from './open-site.ts';

declare global { interface Window { axe: { run(options: RunOptions): Promise<AxeResults> } } }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: OpenSite;
let pseudo: OpenSite;
before(async () => { site = await openSite(); pseudo = await openSite('.cache/pseudo'); });
after(async () => { await site.close(); await pseudo.close(); });

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
  return results.violations.map((violation) => `${new URL(page.url()).pathname} ${violation.id}: ${violation.help} (${violation.nodes.length}, first ${violation.nodes[0]?.html.slice(0, 120) ?? ''})`);
}

async function audit(from: OpenSite, paths: readonly string[], scheme: 'light' | 'dark'): Promise<string[]> {
  // Only the tool needs to pass the policy; the policy itself is tested elsewhere.
  const page = await from.open('/', { bypassCSP: true, colorScheme: scheme });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(from.address + path);
    found.push(...await findings(page));
  }
  await page.context().close();
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
  assert.deepEqual(await findings(page), []);
  await page.context().close();
});
