// What is translated of a page, piece by piece. Export and import cut the same pieces, so that they fit together again.
import { headId, sourcePrints } from '../content/freshness.ts';
import { fingerprint } from '../content/fingerprint.ts';
import type { ContentPage } from './content-page.ts';
import { sayInTranslation } from './skeleton.ts';

export interface Piece {
  /** `head.title`, `head.searchTerms`, `<section>.heading`, `<section>`. */
  readonly id: string;
  readonly section: string;
  readonly text: string;
  /** Fingerprint of the source section it belongs to. */
  readonly print: string;
}

export const headFields = ['title', 'browserTitle', 'summary', 'searchTerms'] as const;

const fieldText = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('\n') : typeof value === 'string' ? value : '');

function cut(page: ContentPage, prints: ReadonlyMap<string, string>, prepare: (text: string) => string): Piece[] {
  const head = headFields.map((field): Piece => ({ id: `${headId}.${field}`, section: headId, text: fieldText(page.frontMatter[field]), print: prints.get(headId) ?? '' }));
  const sections = page.sections.flatMap((section): Piece[] => {
    const print = prints.get(section.id);
    if (print === undefined) return [];
    const text = { id: section.id, section: section.id, text: prepare(section.text), print };
    return section.id === 'intro' ? [text] : [{ id: `${section.id}.heading`, section: section.id, text: section.title, print }, text];
  });
  return [...head, ...sections].filter((piece) => piece.text !== '');
}

/** The pieces of a Swedish page, with the Swedish of each sentence to say where translations have it. */
export const sourcePieces = (source: ContentPage): Piece[] => cut(source, sourcePrints(source.frontMatter, source.sections), sayInTranslation);

/** The same pieces of its translation, as far as they are there. */
export const translatedPieces = (source: ContentPage, translation: ContentPage): Piece[] => cut(translation, sourcePrints(source.frontMatter, source.sections), (text) => text);

/** A mark of the words of a piece: tells whether somebody has changed it here since it was sent out. */
export const markOf = (text: string): string => fingerprint({ title: '', text });
