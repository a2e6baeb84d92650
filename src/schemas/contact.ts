// A contact: a help line, organisation or authority, and what follows when one gets in touch with it.
// There is no field for a street address on purpose: a shelter's address could lead a trafficker there.
import { z } from 'zod';
import { confidence, day, httpsAddress, id, partialDate } from './common.ts';
import { openingTime } from './opening-time.ts';

export { openingTime };

/** What a reader asks before she dares to call. Unknown is printed as unknown. */
export const labelNames = [
  'free', 'onBill', 'inCallLog', 'anonymous', 'secrecy', 'tellsPolice', 'tellsMigrationAgency',
  'tellsSocialServices', 'tellsParents', 'needsId', 'needsPermit',
] as const;
export type LabelName = (typeof labelNames)[number];

/** What a contact can help with; the order is the order of the help page. */
export const needs = [
  'danger', 'talk', 'safe-place', 'doctor', 'lawyer', 'pay', 'child', 'papers', 'go-home', 'drugs', 'online-images', 'leaving',
] as const;

const answer = z
  .strictObject({
    answer: z.enum(['yes', 'no', 'partly', 'unknown'], 'Write "yes", "no", "partly" or "unknown", in quotes.'),
    source: id.optional(),
    law: id.optional(),
  });
export type Answer = z.infer<typeof answer>['answer'];

const labels = z.strictObject(
  Object.fromEntries(labelNames.map((name) => [name, answer])) as Record<LabelName, typeof answer>,
);

const hours = z.union([
  z.enum(['always', 'see-own-site', 'office-hours']),
  z.strictObject({
    open: z.array(z.string().regex(openingTime, 'Write days and times like this: "Mo-Fr 09:00-16:30".')).min(1),
    holidays: z.enum(['open', 'closed', 'unknown']).describe('On Swedish public holidays'),
  }),
]);
export type Hours = z.infer<typeof hours>;
const languages = z.array(z.string()).optional().describe('Languages spoken without an interpreter');
const channel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['phone', 'sms']), value: z.string().regex(/^[+\d][\d -]+$/, 'Write the number with digits, hyphen and spaces, such as "020-50 50 50".'), hours, languages }),
  z.strictObject({ kind: z.literal('mail'), value: z.email(), hours, languages }),
  // A visit says that one may come, and when; where stands on their own site, never here.
  z.strictObject({ kind: z.literal('visit'), hours, languages }),
  z.strictObject({ kind: z.enum(['chat', 'form']), value: httpsAddress.optional(), hours, languages }),
]);
export type Channel = z.infer<typeof channel>;

/** Schema of one file `content/contacts/<id>.yaml`. */
export const contactSchema = z.strictObject({
  name: z.string().min(1).describe('Official name; never translated'),
  kind: z.enum(['emergency', 'helpline', 'health', 'authority', 'organisation', 'union']),
  for: z.array(z.enum(['victims', 'relatives', 'professionals', 'buyers'])).min(1),
  people: z.array(z.enum(['everyone', 'adults', 'children', 'young', 'women', 'men', 'trans', 'lgbtq', 'workers', 'eu-citizens', 'no-papers'])).min(1),
  needs: z.array(z.enum(needs)),
  places: z.array(z.string()).describe('Towns or counties; empty for the whole of Sweden'),
  website: httpsAddress.optional(),
  channels: z.array(channel),
  interpreter: answer,
  labels,
  platform: z.strictObject({ member: z.enum(['yes', 'no', 'unknown']), certified: z.enum(['yes', 'no', 'unknown']) }),
  source: id.describe('Main source (an id of sources.yaml)'),
  sourceDate: partialDate,
  read: day,
  confidence,
});
export type Contact = z.infer<typeof contactSchema>;

/** Schema of one text in `content/contacts/texts/<language>.yaml`. */
export const contactTextSchema = z.strictObject({
  what: z.string().min(1).describe('Who they are and whom they help'),
  afterContact: z.string().min(1).describe('What happens when one gets in touch'),
  say: z.string().min(1).describe('What the reader can say first'),
  notes: z.partialRecord(z.enum([...labelNames, 'interpreter']), z.string()).optional(),
});
export type ContactText = z.infer<typeof contactTextSchema>;
