// Records that sections of a translation fit the Swedish as it is now.
import { headId, recordedPrints, sourcePrints } from '../content/freshness.ts';
import type { ContentPage } from './content-page.ts';
import { withFields } from './page-text.ts';

/**
 * The text of the translation's file with fingerprints set: of one section, or of all it has.
 * Throws with advice when the page has no such section.
 */
export function accepted(raw: string, source: ContentPage, translation: ContentPage, section?: string): string {
  const prints = sourcePrints(source.frontMatter, source.sections);
  const there = new Set([headId, ...translation.sections.map((each) => each.id)]);
  if (section !== undefined && (!prints.has(section) || !there.has(section))) throw new Error(`${translation.file} has no section "${section}". It has: ${[...prints.keys()].join(', ')}.`);
  const recorded = recordedPrints(translation.frontMatter);
  const next = Object.fromEntries([...prints].flatMap(([id, print]) => {
    const kept = section === undefined || section === id ? print : recorded[id];
    return kept === undefined || !there.has(id) ? [] : [[id, kept]];
  }));
  if (JSON.stringify(next) === JSON.stringify(recorded)) return raw;
  return withFields(raw, [[['translation', 'sections'], next]]);
}
