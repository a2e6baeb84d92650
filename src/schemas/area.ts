// An area of Sweden with regional coordinators, its counties and the towns where contacts are.
import { z } from 'zod';
import { confidence, day, id, partialDate } from './common.ts';

/** Schema of one area in `content/areas.yaml`. */
export const areaSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the area; never translated'),
  counties: z.record(z.string(), z.array(z.string())).describe('County → towns in it where contacts are'),
  contact: id.describe('Who coordinates help there (an id of contacts)'),
  source: id,
  sourceDate: partialDate,
  read: day,
  confidence,
});

export type Area = z.infer<typeof areaSchema>;
