// A contact as search engines read it: schema.org/Organization with a ContactPoint per way to reach it.
import { dialString } from '../i18n/phone-number.ts';
import type { Channel, Contact } from '../schemas/contact.ts';
import { weeklyHours } from './weekly-hours.ts';

const dayNames: Readonly<Record<string, string>> = { Mo: 'Monday', Tu: 'Tuesday', We: 'Wednesday', Th: 'Thursday', Fr: 'Friday', Sa: 'Saturday', Su: 'Sunday' };
// Words of schema.org's own examples where it has one; they are read by programs in every language.
const contactTypes: Readonly<Record<Contact['kind'], string>> = {
  emergency: 'emergency', helpline: 'help line', health: 'health advice', authority: 'public authority', organisation: 'support', union: 'union',
};

function areaOf(contact: Contact): object {
  if (contact.places.length === 0) return { '@type': 'Country', name: 'Sverige' };
  return contact.places.map((name) => ({ '@type': 'AdministrativeArea', name }));
}

function pointOf(channel: Channel, contact: Contact): object[] {
  // Where one may come stands on their own site, and a point without number or address is none.
  if (channel.kind === 'visit') return [];
  const address = channel.kind === 'chat' || channel.kind === 'form' ? (channel.value ?? contact.website) : undefined;
  if ((channel.kind === 'chat' || channel.kind === 'form') && address === undefined) return [];
  const hours = weeklyHours(channel.hours).map(({ days, opens, closes }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => dayNames[day]), opens, closes }));
  return [{
    '@type': 'ContactPoint',
    contactType: contactTypes[contact.kind],
    ...(channel.kind === 'phone' || channel.kind === 'sms' ? { telephone: dialString(channel.value) } : {}),
    ...(channel.kind === 'phone' && contact.labels.free.answer === 'yes' ? { contactOption: 'TollFree' } : {}),
    ...(channel.kind === 'mail' ? { email: channel.value } : {}),
    ...(address === undefined ? {} : { url: address }),
    ...(channel.languages === undefined || channel.languages.length === 0 ? {} : { availableLanguage: channel.languages }),
    ...(hours.length === 0 ? {} : { hoursAvailable: hours }),
    areaServed: areaOf(contact),
  }];
}

/** The text of a `<script type="application/ld+json">`; nothing in it can end the element. */
export function contactJsonLd(contact: Contact): string {
  const points = contact.channels.flatMap((channel) => pointOf(channel, contact));
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: contact.name,
    ...(contact.website === undefined ? {} : { url: contact.website }),
    areaServed: areaOf(contact),
    ...(points.length === 0 ? {} : { contactPoint: points }),
  }).replaceAll('<', '\\u003c');
}
