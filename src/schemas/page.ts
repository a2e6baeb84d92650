// The front matter of a page. The Swedish page carries what is the same in every language; a translation carries words only.
import { z } from 'zod';
import { day, id } from './common.ts';

/** The pictograms an editor may choose; drawn by src/components/frame/Pictogram.astro. */
export const pictograms = [
  'clock', 'home', 'file', 'shield', 'health', 'banknote', 'wallet', 'scale', 'interpreter', 'police', 'heart', 'child',
  'lock', 'globe', 'plane', 'briefcase', 'hands', 'coins', 'phone-device', 'person', 'people', 'message', 'phone', 'question',
  'map', 'steps', 'sprout', 'key', 'pill', 'book', 'search', 'info', 'eye', 'door', 'lifebuoy', 'compass', 'chain', 'gift',
  'camera', 'backpack', 'bed', 'pen',
] as const;
export type PictogramName = (typeof pictograms)[number];

const review = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft') }),
  z.strictObject({ status: z.literal('reviewed'), role: z.string().min(1).describe('Who checked, as a role: "jurist"'), date: day }),
]);

const words = {
  title: z.string().min(1).max(70),
  browserTitle: z.string().min(1).max(60).optional().describe('A quieter title for the browser tab and its history'),
  summary: z.string().min(1).max(160, 'Keep the summary under 160 characters.'),
  searchTerms: z.array(z.string().min(1)).min(4, 'Write 4 to 6 everyday ways to ask for this page.').max(6, 'Write 4 to 6 everyday ways to ask for this page.'),
};

/** Front matter of a page in the source language. */
export const sourcePageSchema = z.strictObject({
  ...words,
  pictogram: z.enum(pictograms),
  related: z.array(z.string()).min(1).max(4),
  sources: z.array(id).optional(),
  review,
});

/** Front matter of a translated page: words, and the fingerprint of each source section it was made from. */
export const translatedPageSchema = z.strictObject({
  ...words,
  translation: z.strictObject({
    status: z.enum(['draft', 'reviewed']),
    role: z.string().min(1).optional(),
    date: day.optional(),
    sections: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)),
  }).refine((t) => t.status === 'draft' || (t.role !== undefined && t.date !== undefined), 'A reviewed translation says who checked it (role:) and when (date:).'),
});

export type SourcePage = z.infer<typeof sourcePageSchema>;
export type TranslatedPage = z.infer<typeof translatedPageSchema>;
