// Contacts in the shape of the Human Services Data Specification (HSDS) 3.0 of Open Referral: one service with its organization
// per contact, in a page as its API has them. https://github.com/openreferral/specification/tree/3.0/schema
// Every text is in the source language. No address: a location is only ever a place on the web.
import { languageName } from '../i18n/format.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Channel, Contact, Hours } from '../schemas/contact.ts';
import { contactTextFor } from './contact-text.ts';
import { hoursText } from './hours-text.ts';
import { contactAttributes, type HsdsAttribute } from './hsds-attributes.ts';
import type { Library } from './library.ts';
import { publishedContacts } from './published-contacts.ts';
import { stableId } from './stable-id.ts';
import { weeklyHours } from './weekly-hours.ts';

interface HsdsLanguage { id: string; name: string; code: string }
interface HsdsPhone { id: string; service_id: string; number: string; type: 'voice' | 'text'; description: string; languages: HsdsLanguage[] }
interface HsdsSchedule {
  id: string; service_id: string; description: string; attending_type: string; notes?: string; schedule_link?: string;
  freq?: 'WEEKLY'; wkst?: 'MO'; byday?: string; opens_at?: string; closes_at?: string;
}
interface HsdsLocation { id: string; location_type: 'virtual'; name: string; url?: string }
interface HsdsService {
  id: string; organization_id: string; name: string; description: string; url?: string; email?: string; status: 'active';
  interpretation_services: string; application_process: string; fees_description: string; eligibility_description: string; assured_date: string;
  phones: HsdsPhone[]; schedules: HsdsSchedule[]; service_areas: { id: string; service_id: string; name: string }[]; languages: HsdsLanguage[];
  service_at_locations: { id: string; service_id: string; location_id: string; location: HsdsLocation }[];
  contacts: { id: string; service_id: string; name: string; email: string }[];
  organization: { id: string; name: string; description: string; website?: string };
  attributes: HsdsAttribute[];
}
export interface HsdsPage {
  total_items: number; total_pages: 1; page_number: 1; size: number; first_page: true; last_page: true; empty: boolean;
  contents: HsdsService[];
}

const websiteOf = (address: string | undefined) => (address === undefined ? {} : { url: address });

/** Each channel with a name that stays when another kind of channel is added before it: `phone/1`, `phone/2`, `mail/1`. */
function namedChannels(contact: Contact): { name: string; channel: Channel }[] {
  const seen = new Map<string, number>();
  return contact.channels.map((channel) => {
    const count = (seen.get(channel.kind) ?? 0) + 1;
    seen.set(channel.kind, count);
    return { name: `${channel.kind}/${count}`, channel };
  });
}

const languagesOf = (tags: readonly string[], ...owner: string[]): HsdsLanguage[] =>
  tags.map((tag) => ({ id: stableId(...owner, 'language', tag), name: languageName(tag, sourceLanguage), code: tag }));

function schedulesOf(id: string, name: string, channel: Channel, website: string | undefined, t: Messages): HsdsSchedule[] {
  const hours: Hours = channel.hours;
  const common = { service_id: stableId(id, 'service'), description: hoursText(hours, sourceLanguage, t), attending_type: t(`contact.${channel.kind}`) };
  const lines = weeklyHours(hours);
  if (lines.length === 0) return [{ id: stableId(id, name, 'schedule', '1'), ...common, ...(website === undefined ? {} : { schedule_link: website }) }];
  return lines.map((line, index) => ({
    id: stableId(id, name, 'schedule', String(index + 1)), ...common,
    freq: 'WEEKLY', wkst: 'MO', byday: line.days.map((day) => day.toUpperCase()).join(','),
    // Without an offset: the standard allows one only, and it would be wrong for half of the year.
    opens_at: line.opens, closes_at: line.closes, notes: 'Europe/Stockholm',
  }));
}

function serviceOf(id: string, contact: Contact, library: Library, t: Messages): HsdsService {
  const { text } = contactTextFor(library, id, sourceLanguage);
  const service = stableId(id, 'service');
  const organization = stableId(id, 'organization');
  const channels = namedChannels(contact);
  const answerText = (name: 'free' | 'interpreter') => {
    const { answer } = name === 'free' ? contact.labels.free : contact.interpreter;
    return [t(`label.${name}`), `${t(`answer.${answer}`)}.`, text.notes?.[name] ?? ''].join(' ').trim();
  };
  const mails = channels.flatMap(({ name, channel }) => (channel.kind === 'mail' ? [{ id: stableId(id, name, 'contact'), service_id: service, name: contact.name, email: channel.value }] : []));
  const tags = [...new Set(contact.channels.flatMap((channel) => channel.languages ?? []))];
  return {
    id: service,
    organization_id: organization,
    name: contact.name,
    description: text.what,
    ...websiteOf(contact.website),
    ...(mails[0] === undefined ? {} : { email: mails[0].email }),
    status: 'active',
    interpretation_services: answerText('interpreter'),
    application_process: text.afterContact,
    fees_description: answerText('free'),
    eligibility_description: contact.people.map((group) => t(`people.${group}`)).join(', '),
    assured_date: contact.read,
    phones: channels.flatMap(({ name, channel }) => (channel.kind !== 'phone' && channel.kind !== 'sms' ? [] : [{
      id: stableId(id, name), service_id: service, number: channel.value, type: channel.kind === 'sms' ? 'text' as const : 'voice' as const,
      description: hoursText(channel.hours, sourceLanguage, t), languages: languagesOf(channel.languages ?? [], id, name),
    }])),
    schedules: channels.flatMap(({ name, channel }) => schedulesOf(id, name, channel, contact.website, t)),
    service_areas: (contact.places.length === 0 ? [t('contact.nationwide')] : contact.places).map((place) => ({ id: stableId(id, 'area', place), service_id: service, name: place })),
    languages: languagesOf(tags, id),
    service_at_locations: channels.flatMap(({ name, channel }) => {
      if (channel.kind !== 'chat' && channel.kind !== 'form') return [];
      const location: HsdsLocation = { id: stableId(id, name, 'location'), location_type: 'virtual', name: `${contact.name}: ${t(`contact.${channel.kind}`)}`, ...websiteOf(channel.value ?? contact.website) };
      return [{ id: stableId(id, name, 'service-at-location'), service_id: service, location_id: location.id, location }];
    }),
    contacts: mails,
    organization: { id: organization, name: contact.name, description: text.what, ...(contact.website === undefined ? {} : { website: contact.website }) },
    attributes: contactAttributes(id, contact, library, t),
  };
}

/** Every published contact as one HSDS page of services. */
export function hsdsPage(library: Library, t: Messages): HsdsPage {
  const contents = publishedContacts(library).map(([id, contact]) => serviceOf(id, contact, library, t));
  return { total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length, first_page: true, last_page: true, empty: contents.length === 0, contents };
}
