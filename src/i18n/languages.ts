// The registry of languages: adding a language is one entry here, one folder in locales and one in content/pages.
import { siteConfig } from '../site.config.ts';

export interface Language {
  /** BCP 47 tag, as written in `lang`. */
  readonly tag: string;
  /** Its part of the address. */
  readonly segment: string;
  /** The name its own speakers use. */
  readonly ownName: string;
  /** Names for the staff who choose a language for a client. */
  readonly names: { readonly sv: string; readonly en: string };
  readonly direction: 'ltr' | 'rtl';
  /** Tag handed to `Intl` where the plain tag has no data or other digits. */
  readonly intl: string;
  /** Unit words where CLDR's are not the ones the law and the site use; by unit, then plural form. */
  readonly unitWords?: Partial<Record<'day', Partial<Record<Intl.LDMLPluralRule, string>>>>;
  /** Ages stand without a unit ("under 18"), as in English; elsewhere with it ("under 18 år"). */
  readonly hasBareAges?: boolean;
  /** In which order pages are borrowed when there is none in this language. */
  readonly borrowsFrom: readonly string[];
  /** A language made by machine to find hard-coded or clipped text; never published. */
  readonly isPseudo?: boolean;
}

const published: readonly Language[] = [
  // CLDR writes 30 dygn; everyday Swedish, and the statutes here, count dagar.
  { tag: 'sv', segment: 'sv', ownName: 'Svenska', names: { sv: 'svenska', en: 'Swedish' }, direction: 'ltr', intl: 'sv', borrowsFrom: [], unitWords: { day: { one: 'dag', other: 'dagar' } } },
  { tag: 'en', segment: 'en', ownName: 'English', names: { sv: 'engelska', en: 'English' }, direction: 'ltr', intl: 'en-GB', borrowsFrom: ['sv'], hasBareAges: true },
];

// en-XA and ar-XB are the tags CLDR reserves for pseudo-languages (accented, and right to left).
const pseudo: readonly Language[] = [
  { tag: 'en-XA', segment: 'en-xa', ownName: 'Ƥşeŭđø', names: { sv: 'pseudo', en: 'pseudo' }, direction: 'ltr', intl: 'en-GB', borrowsFrom: ['en', 'sv'], isPseudo: true },
  { tag: 'ar-XB', segment: 'ar-xb', ownName: 'تجربة', names: { sv: 'pseudo höger till vänster', en: 'pseudo right to left' }, direction: 'rtl', intl: 'ar-u-nu-arab', borrowsFrom: ['en', 'sv'], isPseudo: true },
];

/** The languages of this build; pseudo-languages only when `SITE_PSEUDO_LANGUAGES=1` (tests). */
export const languages: readonly Language[] =
  process.env['SITE_PSEUDO_LANGUAGES'] === '1' ? [...published, ...pseudo] : published;

/** The language with this tag; throws when the registry has none. */
export function languageByTag(tag: string): Language {
  const found = languages.find((language) => language.tag === tag);
  if (found === undefined) throw new Error(`There is no language "${tag}" in src/i18n/languages.ts.`);
  return found;
}

/** The source language (Swedish). */
export const sourceLanguage: Language = languageByTag(siteConfig.sourceLanguage);
