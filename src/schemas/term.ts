// A term: a legal or sensitive word. The word staff know is data; the plain explanation is text in each language.
import { z } from 'zod';
import { id } from './common.ts';

/** Schema of one term in `content/terms/terms.yaml`. */
export const termSchema = z.strictObject({
  swedish: z.string().min(1).describe('The word staff in Sweden know'),
  law: id.optional(),
  keepSwedish: z.boolean().describe('Whether other languages show the Swedish word in brackets'),
});

/** Schema of one explanation in `content/terms/texts/<language>.yaml`. */
export const termTextSchema = z.strictObject({
  word: z.string().min(1),
  explanation: z.string().min(1).describe('One or two easy sentences'),
  forbidden: z.array(z.string().min(2)).optional().describe('Renderings that mislead: false friends, shaming words, names of another country\'s institutions'),
});

export type Term = z.infer<typeof termSchema>;
export type TermText = z.infer<typeof termTextSchema>;
