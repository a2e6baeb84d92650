// The parts of HSDS 3.0 that we publish, written anew from its schema of a service:
// https://raw.githubusercontent.com/openreferral/specification/3.0/schema/compiled/service.json
// and, for the page around it, https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json (Page).
// Stricter than the standard where we are: unknown fields are refused, so that a slip in a name is found; ours are marked.
import { z } from 'zod';

const id = z.uuid();
const day = z.iso.date();
const language = z.strictObject({ id, service_id: id.optional(), phone_id: id.optional(), name: z.string().optional(), code: z.string().regex(/^[a-z]{2,3}$/, 'ISO 639-1 or 639-3') });
// RFC 6350, as the standard says.
const phone = z.strictObject({ id, service_id: id, number: z.string().min(1), type: z.enum(['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone']), description: z.string(), languages: z.array(language) });

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const schedule = z.strictObject({
  id, service_id: id, description: z.string(), attending_type: z.string(), notes: z.string().optional(), schedule_link: z.url().optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(), wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  byday: z.string().regex(new RegExp(`^${weekday}(,${weekday})*$`)).optional(),
  opens_at: z.string().regex(/^\d\d:\d\d$/).optional(), closes_at: z.string().regex(/^\d\d:\d\d$/).optional(),
}).refine((each) => [each.freq, each.byday, each.opens_at, each.closes_at].every((part) => (part === undefined) === (each.freq === undefined)), 'A rule is whole or not there.');

// The standard allows a postal or physical one; we never publish where a place is, so only "virtual", without addresses.
const location = z.strictObject({ id, location_type: z.literal('virtual'), name: z.string(), url: z.url().optional() });

const attribute = z.strictObject({
  id, link_id: id, link_type: z.string(), link_entity: z.string(), value: z.string(), taxonomy_term_id: id,
  taxonomy_term: z.strictObject({ id, code: z.string(), name: z.string().min(1), description: z.string().min(1), taxonomy: z.string(), language: z.string() }),
  // Ours: the standard has no field for them.
  note: z.string().optional(),
  evidence: z.array(z.strictObject({ kind: z.enum(['source', 'law']), title: z.string(), address: z.url().optional(), date: z.string(), read: day, confidence: z.enum(['high', 'medium']) })).optional(),
});

const service = z.strictObject({
  id, organization_id: id, name: z.string().min(1), description: z.string(), url: z.url().optional(), email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  interpretation_services: z.string(), application_process: z.string(), fees_description: z.string(), eligibility_description: z.string(), assured_date: day,
  phones: z.array(phone), schedules: z.array(schedule), languages: z.array(language),
  service_areas: z.array(z.strictObject({ id, service_id: id, name: z.string().min(1) })).min(1),
  service_at_locations: z.array(z.strictObject({ id, service_id: id, location_id: id, location })),
  contacts: z.array(z.strictObject({ id, service_id: id, name: z.string(), email: z.email() })),
  organization: z.strictObject({ id, name: z.string().min(1), description: z.string().min(1), website: z.url().optional() }),
  attributes: z.array(attribute),
});

/** One page of services, as the standard's API sends it. */
export const hsdsPageSchema = z.strictObject({
  total_items: z.int(), total_pages: z.int(), page_number: z.int(), size: z.int(), first_page: z.boolean(), last_page: z.boolean(), empty: z.boolean(),
  contents: z.array(service),
});
