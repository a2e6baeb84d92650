// A source: a page or document a claim rests on when it does not rest on a law.
import { z } from 'zod';
import { confidence, day, httpsAddress, partialDate } from './common.ts';

/** Schema of one source in `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  address: httpsAddress.optional(),
  date: partialDate.describe('The date of the source itself'),
  read: day.describe('The day we read it'),
  language: z.enum(['sv', 'en']).describe('The language of the title'),
  confidence,
});

export type Source = z.infer<typeof sourceSchema>;
