// axe on an open page: what it finds wrong, in words. It sees perhaps half of what matters; people must see the rest.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

declare global { interface Window { axe: { run(options: RunOptions): Promise<AxeResults> } } }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes axe ready in a page that was opened with `bypassCSP`, for every address it goes to from now on. */
export const withAxe = (page: Page) => page.addInitScript(axe);

/** A line for each rule of WCAG 2.2 AA, or of good practice, that an open page breaks. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
  return violations.map(({ id, help, nodes }) => `${new URL(page.url()).pathname} ${id}: ${help} (${nodes.length}, first ${nodes[0]?.html.slice(0, 120) ?? ''})`);
}
