// A card: a sentence to show to somebody, in the reader's language and in Swedish.
import { z } from 'zod';
import { id } from './common.ts';
import { pictograms } from './page.ts';

/** Whom a card is made for; the order is the order on the page. */
export const showTo = ['anyone', 'police', 'health', 'social-services', 'border', 'workplace'] as const;

/** Schema of one card in `content/cards/cards.yaml`. */
export const cardSchema = z.strictObject({
  order: z.number().int().describe('Place in lists and on paper'),
  showTo: z.array(z.enum(showTo)).min(1).describe('Whom it is for'),
  pictogram: z.enum(pictograms),
  law: id.optional().describe('The law staff can look up'),
  contact: id.optional().describe('The number to call'),
  fact: id.optional().describe('The number that replaces {{fact}} in the words'),
  hasLine: z.boolean().optional().describe('An empty line to write on'),
});

/** Schema of one sentence in `content/cards/texts/<language>.yaml`. */
export const cardTextSchema = z.string().min(1).max(120, 'Keep a card under 120 characters: it is read at arm\'s length.');

export type Card = z.infer<typeof cardSchema>;
