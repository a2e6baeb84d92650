// A fact: one number, duration, amount, age, date or form number that pages rely on, said once.
import { z } from 'zod';
import { confidence, day, id, partialDate } from './common.ts';

const shared = {
  what: z.string().min(1).describe('What the number says, for editors'),
  law: id.optional().describe('The law it rests on (an id of laws.yaml)'),
  source: id.optional().describe('The source it rests on (an id of sources.yaml)'),
  asOf: partialDate.describe('The date of the law text or source'),
  read: day.describe('The day we read it'),
  confidence,
  bound: z.enum(['exactly', 'at-most', 'at-least', 'about']).describe('How exact the number is; the prose says it'),
};

const amount = z.number('Write a number without unit; the unit has its own line.');

/** Schema of one fact in `content/facts.yaml`. */
export const factSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ ...shared, type: z.literal('duration'), value: amount, unit: z.enum(['hour', 'day', 'week', 'month', 'year']) }),
    z.strictObject({ ...shared, type: z.literal('money'), value: amount, currency: z.literal('SEK') }),
    z.strictObject({ ...shared, type: z.literal('age'), value: amount }),
    z.strictObject({ ...shared, type: z.literal('count'), value: amount }),
    z.strictObject({ ...shared, type: z.literal('percent'), value: amount }),
    z.strictObject({ ...shared, type: z.literal('year'), value: z.number().int() }),
    z.strictObject({ ...shared, type: z.literal('date'), value: day }),
    z.strictObject({ ...shared, type: z.literal('form'), value: z.string() }),
  ])
  .refine((fact) => fact.law !== undefined || fact.source !== undefined, 'A fact needs a law or a source: add law: or source:.');

export type Fact = z.infer<typeof factSchema>;
