// Every rule over the built site.
import type { Issue } from '../issue.ts';
import { withinBudget } from './budget.ts';
import type { BuiltSite, PageCheck } from './built-site.ts';
import { soundDocuments } from './document.ts';
import { liveLinks } from './live-links.ts';
import { selfContained } from './self-contained.ts';

export const siteChecks = { soundDocuments, selfContained, liveLinks, withinBudget } as const satisfies Record<string, PageCheck>;

/** What every rule says of every page, by the rule's name; each page is read once. */
export function checkBuiltSite(site: BuiltSite): Readonly<Record<keyof typeof siteChecks, readonly Issue[]>> {
  const found: Record<keyof typeof siteChecks, Issue[]> = { soundDocuments: [], selfContained: [], liveLinks: [], withinBudget: [] };
  for (const page of site.pages) for (const name of Object.keys(siteChecks) as (keyof typeof siteChecks)[]) found[name].push(...siteChecks[name](page, site));
  return found;
}
