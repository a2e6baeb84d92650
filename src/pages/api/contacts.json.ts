// Contacts for other programs, in the shape of Open Referral (HSDS 3.0).
import type { APIRoute } from 'astro';
import { hsdsPage } from '../../content/hsds.ts';
import { loadLibrary } from '../../content/load.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { messagesFor } from '../../i18n/messages.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(hsdsPage(await loadLibrary(), messagesFor(sourceLanguage))), { headers: { 'Content-Type': 'application/json' } });
