// A law: a section of a statute, a directive or an article of a convention, named the way Swedish staff name it.
import { z } from 'zod';
import { bilingual, confidence, day, httpsAddress, partialDate } from './common.ts';

/** Schema of one law in `content/laws.yaml`. */
export const lawSchema = z.strictObject({
  name: z.string().min(1).describe('Official Swedish name, as one says it'),
  section: z.string().optional().describe('Chapter and section, such as "5 kap. 15 §"'),
  number: z.string().optional().describe('Number in the official series, such as "2005:716"'),
  kind: z.enum(['statute', 'ordinance', 'directive', 'convention']),
  printed: z.string().optional().describe('How it is printed when "section name" would read badly'),
  about: bilingual.describe('One line on what it says'),
  address: httpsAddress,
  asOf: partialDate.describe('The date of the text that was read'),
  read: day.describe('The day we read it'),
  confidence,
});

export type Law = z.infer<typeof lawSchema>;

/** The law as it is printed in running text, always in Swedish so that it can be shown to staff. */
export function printedLaw(law: Law): string {
  // Spaces that do not break: "5 kap. 15 §" split over two lines is misread.
  return law.printed ?? (law.section === undefined ? law.name : `${law.section.replace(/ /g, '\u00a0')} ${law.name}`);
}
