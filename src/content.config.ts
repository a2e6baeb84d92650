// Joins loaders and schemas, nothing else. What each field means stands in src/schemas; which file holds what, in src/content/collections.ts.
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentFolder, dataCollections } from './content/collections.ts';
import { languages } from './i18n/languages.ts';
import { sourcePageSchema, translatedPageSchema } from './schemas/page.ts';

const one = (path: string) => file(`${contentFolder}/${path}`, { parser: (text) => parse(text) as Record<string, Record<string, unknown>> });
// Ids keep the file's own spelling: glob's default would lower-case a language tag such as sr-Latn.
const many = (path: string) => glob({ pattern: '*.yaml', base: `${contentFolder}/${path}`, generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });
const d = dataCollections;

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: languages.map((language) => `${language.tag}/**/*.mdx`), base: `${contentFolder}/pages`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.union([sourcePageSchema, translatedPageSchema]),
  }),
  facts: defineCollection({ loader: one(d.facts.file), schema: d.facts.schema }),
  laws: defineCollection({ loader: one(d.laws.file), schema: d.laws.schema }),
  sources: defineCollection({ loader: one(d.sources.file), schema: d.sources.schema }),
  areas: defineCollection({ loader: one(d.areas.file), schema: d.areas.schema }),
  gaps: defineCollection({ loader: one(d.gaps.file), schema: d.gaps.schema }),
  terms: defineCollection({ loader: one(d.terms.file), schema: d.terms.schema }),
  cards: defineCollection({ loader: one(d.cards.file), schema: d.cards.schema }),
  contacts: defineCollection({ loader: many(d.contacts.folder), schema: d.contacts.schema }),
  gapTexts: defineCollection({ loader: many(d.gapTexts.folder), schema: d.gapTexts.schema }),
  searchTopics: defineCollection({ loader: one(d.searchTopics.file), schema: d.searchTopics.schema }),
  searchWords: defineCollection({ loader: many(d.searchWords.folder), schema: d.searchWords.schema }),
  termTexts: defineCollection({ loader: many(d.termTexts.folder), schema: d.termTexts.schema }),
  cardTexts: defineCollection({ loader: many(d.cardTexts.folder), schema: d.cardTexts.schema }),
  contactTexts: defineCollection({ loader: many(d.contactTexts.folder), schema: d.contactTexts.schema }),
};
