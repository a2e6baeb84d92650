// What HSDS has no field for, in its own way of saying more: attributes, each with a term of our small vocabulary and a value.
import { sourceLanguage } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelNames, type Contact, type LabelName } from '../schemas/contact.ts';
import { printedLaw } from '../schemas/law.ts';
import { contactTextFor } from './contact-text.ts';
import { entryOf, type Library } from './library.ts';
import { stableId } from './stable-id.ts';

/** What an answer rests on. HSDS keeps sources in no field of its own (its `metadata` is a list of changes), so this one is ours. */
interface Evidence { kind: 'source' | 'law'; title: string; address?: string; date?: string; read: string; confidence: string }
export interface HsdsAttribute {
  id: string; link_id: string; link_type: string; link_entity: 'service'; taxonomy_term_id: string; value: string;
  taxonomy_term: { id: string; code: string; name: string; description: string; taxonomy: string; language: string };
  note?: string; evidence?: Evidence[];
}

type Pointed = Readonly<{ source?: string | undefined; law?: string | undefined }>;

function evidenceFor({ source, law }: Pointed, library: Library): Evidence[] {
  const found: Evidence[] = [];
  if (source !== undefined) {
    const { title, address, date, read, confidence } = entryOf(library.sources, source, 'source');
    found.push({ kind: 'source', title, ...(address === undefined ? {} : { address }), date, read, confidence });
  }
  if (law !== undefined) {
    const entry = entryOf(library.laws, law, 'law');
    found.push({ kind: 'law', title: printedLaw(entry), address: entry.address, date: entry.asOf, read: entry.read, confidence: entry.confidence });
  }
  return found;
}

/** Labels, groups, needs and how sure we are, as HSDS attributes of a contact's service. */
export function contactAttributes(id: string, contact: Contact, library: Library, t: Messages): HsdsAttribute[] {
  const { text } = contactTextFor(library, id, sourceLanguage);
  const attribute = (kind: string, code: string, name: string, value: string): HsdsAttribute => {
    const term = stableId('term', kind, code);
    return {
      id: stableId(id, 'attribute', kind, code), link_id: stableId(id, 'service'), link_type: kind, link_entity: 'service', taxonomy_term_id: term, value,
      taxonomy_term: { id: term, code, name, description: name, taxonomy: `vagar-vidare/${kind}`, language: sourceLanguage.tag },
    };
  };
  const label = (name: LabelName | 'interpreter'): HsdsAttribute => {
    const answer = name === 'interpreter' ? contact.interpreter : contact.labels[name];
    const note = text.notes?.[name];
    const evidence = evidenceFor(answer, library);
    // "unknown" is said, not left out: silence would be read as "no".
    return { ...attribute('consequence', name, t(`label.${name}`), answer.answer), ...(note === undefined ? {} : { note }), ...(evidence.length === 0 ? {} : { evidence }) };
  };
  return [
    ...['interpreter' as const, ...labelNames].map(label),
    attribute('kind', contact.kind, contact.kind, 'yes'),
    ...contact.for.map((group) => attribute('for', group, group, 'yes')),
    ...contact.people.map((group) => attribute('people', group, t(`people.${group}`), 'yes')),
    ...contact.needs.map((need) => attribute('need', need, need, 'yes')),
    { ...attribute('confidence', 'confidence', 'confidence', contact.confidence), evidence: evidenceFor(contact, library) },
  ];
}
