// The questions the search is measured by: written from titles alone, by three hands that had seen neither the pages' own search words nor each other's questions.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Classes of queries; `outside` has no answer on the site and should find none. */
export const classes = ['exact', 'inflected', 'plain', 'typo', 'prefix', 'everyday', 'romanised', 'outside'] as const;

const schema = z.array(z.strictObject({ query: z.string().min(1), class: z.enum(classes), pages: z.array(z.string()) }));
export type Query = z.infer<typeof schema>[number];

/** The queries of a language; throws when the file is missing or something in it is not a query. */
export function queriesOf(tag: string): Query[] {
  return schema.parse(JSON.parse(readFileSync(`tests/bench/queries/${tag}.json`, 'utf8')));
}
