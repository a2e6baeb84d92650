// Contacts as one table for a spreadsheet: RFC 4180, one row per contact, columns named as in content/contacts.
import { sourceLanguage } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { labelNames, type Channel, type Contact } from '../schemas/contact.ts';
import { contactTextFor } from './contact-text.ts';
import { hoursText } from './hours-text.ts';
import type { Library } from './library.ts';
import { publishedContacts } from './published-contacts.ts';

// Excel reads UTF-8 as such only after this mark.
const byteOrderMark = '\uFEFF';

/**
 * One cell. What a spreadsheet would run as a formula gets an apostrophe in front, which it shows as text;
 * the wide signs are those an input method for Chinese or Japanese writes.
 * @example csvCell('=1+1') → "'=1+1"; csvCell('a "b"') → '"a ""b"""'
 */
export function csvCell(text: string): string {
  const plain = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /["\r\n,;\t]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const several = (words: readonly string[]) => words.join('; ');
const valueOf = (channel: Channel) => ('value' in channel ? (channel.value ?? '') : '');

type Row = readonly (readonly [column: string, cell: string])[];

function rowOf(id: string, contact: Contact, library: Library, t: Messages): Row {
  const { text } = contactTextFor(library, id, sourceLanguage);
  const values = (kind: Channel['kind']) => several(contact.channels.filter((channel) => channel.kind === kind).map(valueOf).filter((value) => value !== ''));
  const hours = contact.channels.map((channel) => `${t(`contact.${channel.kind}`)}: ${hoursText(channel.hours, sourceLanguage, t)}`);
  return [
    ['id', id], ['name', contact.name], ['kind', contact.kind], ['for', several(contact.for)], ['people', several(contact.people)],
    ['needs', several(contact.needs)], ['places', several(contact.places)],
    ['phone', values('phone')], ['sms', values('sms')], ['mail', values('mail')], ['chat', values('chat')], ['form', values('form')],
    ['website', contact.website ?? ''], ['hours', several(hours)],
    ['languages', several([...new Set(contact.channels.flatMap((channel) => channel.languages ?? []))])],
    ['interpreter', contact.interpreter.answer], ...labelNames.map((name) => [name, contact.labels[name].answer] as const),
    ['what', text.what], ['afterContact', text.afterContact],
    ['source', contact.source], ['sourceDate', contact.sourceDate], ['read', contact.read], ['confidence', contact.confidence],
  ];
}

/** Every published contact as a CSV file, first line the names of the columns. */
export function contactsCsv(library: Library, t: Messages): string {
  const rows = publishedContacts(library).map(([id, contact]) => rowOf(id, contact, library, t));
  const lines = [rows[0]?.map(([column]) => column) ?? [], ...rows.map((row) => row.map(([, cell]) => cell))];
  return byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
