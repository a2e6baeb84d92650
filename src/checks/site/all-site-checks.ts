// Every rule over the built site.
import { withinBudget } from './budget.ts';
import type { SiteCheck } from './built-site.ts';
import { soundDocuments } from './document.ts';
import { liveLinks } from './live-links.ts';
import { selfContained } from './self-contained.ts';

export const siteChecks = { soundDocuments, selfContained, liveLinks, withinBudget } as const satisfies Record<string, SiteCheck>;
