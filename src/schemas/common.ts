// Parts that several schemas share. Each description speaks to an editor.
import { z } from 'zod';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters a–z, digits and single hyphens, such as "womens-line".');

export const httpsAddress = z.string().regex(/^https:\/\/[^\s]+$/, 'Write a full address that begins with https://');

/** A date as far as it is known: a day, a month, a year, or the word undated. */
export const partialDate = z
  .string()
  .regex(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/, 'Write a date in quotes: "2026-11-21", "2026-11", "2026" or "undated".');

/** YAML reads 2026-11-21 as a date or as text; both become text. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as 2026-11-21.'),
);

/** Low confidence has no word here on purpose: what we are not fairly sure of is not published. */
export const confidence = z.enum(['high', 'medium'], 'Write high or medium. What is less sure than that is not published.');

/** A short text in Swedish and English, kept beside the data it explains. */
export const bilingual = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
