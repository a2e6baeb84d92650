// Settings of i18next, one set for Astro (through astro-i18next) and for commands and tests.
import { join } from 'node:path';
import type { InitOptions } from 'i18next';
import { languages } from './languages.ts';

/** Tags that have a strings file; pseudo-languages are made from English. */
export const stringTags = languages.filter((language) => language.isPseudo !== true).map((language) => language.tag);

/** Options for `i18next.init`; strings load from `locales/<tag>/common.json` while the process starts. */
export const i18nextOptions = {
  supportedLngs: stringTags,
  preload: stringTags,
  ns: ['common'],
  defaultNS: 'common',
  load: 'currentOnly',
  // No silent fallback: a missing string is an error the checks report, never another language in the middle of a page.
  fallbackLng: false,
  // Astro escapes what it prints; escaping twice would show &amp; to readers.
  interpolation: { escapeValue: false },
  initAsync: false,
  showSupportNotice: false,
  backend: { loadPath: join(process.cwd(), 'locales', '{{lng}}', '{{ns}}.json') },
} satisfies InitOptions & { backend: { loadPath: string }; showSupportNotice?: boolean };
