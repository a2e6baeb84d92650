// How a translation stands to its Swedish source: missing, stale in some sections, a draft, or reviewed.
import { fingerprint } from './fingerprint.ts';
import type { Section } from './sections.ts';

export type PageState = 'missing' | 'stale' | 'draft' | 'reviewed';

/** Name under which the fingerprint of title and summary is recorded; no section may be called so. */
export const headId = 'head';

/**
 * Section id → fingerprint of what a translation is made from. Sections without text have none: there is nothing to translate.
 * Title and summary count as one section of their own, `head`.
 */
export function sourcePrints(frontMatter: Readonly<Record<string, unknown>>, sections: readonly Section[]): ReadonlyMap<string, string> {
  const head = fingerprint({ title: String(frontMatter['title'] ?? ''), text: String(frontMatter['summary'] ?? '') });
  return new Map([[headId, head], ...sections.filter((section) => section.text !== '').map((section) => [section.id, fingerprint(section)] as const)]);
}

/** The fingerprints a translation has recorded; `{}` when its front matter holds none. */
export function recordedPrints(frontMatter: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const translation = frontMatter['translation'];
  return typeof translation === 'object' && translation !== null && 'sections' in translation ? ((translation.sections ?? {}) as Record<string, string>) : {};
}

/** Ids of the sections whose source has another meaning than the one recorded. */
export function staleSections(source: ReadonlyMap<string, string>, recorded: Readonly<Record<string, string>>): string[] {
  return [...source].filter(([id, print]) => recorded[id] !== print).map(([id]) => id);
}

/** The state of a page in a language, worst first: what is stale is not called reviewed. */
export function pageState(isThere: boolean, stale: readonly string[], isReviewed: boolean): PageState {
  if (!isThere) return 'missing';
  if (stale.length > 0) return 'stale';
  return isReviewed ? 'reviewed' : 'draft';
}
