// Which file holds which data and by which schema; Astro's loaders and the commands both read this one table.
import { z } from 'zod';
import { areaSchema } from '../schemas/area.ts';
import { cardSchema, cardTextSchema } from '../schemas/card.ts';
import { contactSchema, contactTextSchema } from '../schemas/contact.ts';
import { factSchema } from '../schemas/fact.ts';
import { gapSchema, gapTextSchema } from '../schemas/gap.ts';
import { lawSchema } from '../schemas/law.ts';
import { searchTopicSchema, searchWordsSchema } from '../schemas/search.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema, termTextSchema } from '../schemas/term.ts';

/** The folder editors work in; tests point it at small sites of their own. */
export const contentFolder = process.env['SITE_CONTENT'] ?? 'content';

/** `file`: one file, a map from id to entry. `folder`: one file per entry, named for its id. */
export const dataCollections = {
  facts: { file: 'facts.yaml', schema: factSchema },
  laws: { file: 'laws.yaml', schema: lawSchema },
  sources: { file: 'sources.yaml', schema: sourceSchema },
  areas: { file: 'areas.yaml', schema: areaSchema },
  gaps: { file: 'gaps.yaml', schema: gapSchema },
  terms: { file: 'terms/terms.yaml', schema: termSchema },
  cards: { file: 'cards/cards.yaml', schema: cardSchema },
  contacts: { folder: 'contacts', schema: contactSchema },
  searchTopics: { file: 'search/topics.yaml', schema: searchTopicSchema },
  searchWords: { folder: 'search/words', schema: searchWordsSchema },
  gapTexts: { folder: 'gaps/texts', schema: z.record(z.string(), gapTextSchema) },
  termTexts: { folder: 'terms/texts', schema: z.record(z.string(), termTextSchema) },
  contactTexts: { folder: 'contacts/texts', schema: z.record(z.string(), contactTextSchema) },
  cardTexts: { folder: 'cards/texts', schema: z.record(z.string(), cardTextSchema) },
} as const;

export type DataCollection = keyof typeof dataCollections;
