// Contacts for a spreadsheet.
import type { APIRoute } from 'astro';
import { contactsCsv } from '../../content/contact-csv.ts';
import { loadLibrary } from '../../content/load.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { messagesFor } from '../../i18n/messages.ts';

export const GET: APIRoute = async () =>
  new Response(contactsCsv(await loadLibrary(), messagesFor(sourceLanguage)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
