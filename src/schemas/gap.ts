// A gap: a question only somebody else can answer. It is shown as a gap, never filled by a guess.
import { z } from 'zod';
import { bilingual } from './common.ts';

/** Schema of one gap in `content/gaps.yaml`. */
export const gapSchema = z.strictObject({
  question: bilingual.describe('The question, plainly'),
  why: bilingual.describe('What the reader should know meanwhile'),
  askedOf: z.enum(['platform']).describe('Who can answer'),
});

/** Schema of one translated gap in `content/gaps/texts/<language>.yaml`; Swedish and English stand in `gaps.yaml` itself. */
export const gapTextSchema = z.strictObject({ question: z.string().min(1), why: z.string().min(1) });

export type GapText = z.infer<typeof gapTextSchema>;
export type Gap = z.infer<typeof gapSchema>;
