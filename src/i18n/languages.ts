// The registry of languages: adding one is an entry here, a folder in locales and a folder in content/pages.
import { siteConfig } from '../site.config.ts';
import type { ScriptName } from './scripts.ts';

export interface Language {
  /** BCP 47 tag, as written in `lang`. */
  readonly tag: string;
  /** Its part of the address. */
  readonly segment: string;
  /** The name its own speakers use. */
  readonly ownName: string;
  /** Names for the staff who choose a language for a client, and for a search in the list. */
  readonly names: { readonly sv: string; readonly en: string };
  readonly script: ScriptName;
  readonly direction: 'ltr' | 'rtl';
  /** Tag handed to `Intl` where the plain tag has no data, other digits or another country's habits. */
  readonly intl: string;
  /** Where CLDR's words are missing or not the ones readers and the law use: unit → plural form → pattern, `{0}` being the number. */
  readonly unitPatterns?: Partial<Record<'day' | 'month' | 'year' | 'age' | 'money', Partial<Record<Intl.LDMLPluralRule, string>>>>;
  /** Ages stand without a unit ("under 18"), as in English; elsewhere with it ("under 18 år"). */
  readonly hasBareAges?: boolean;
  /** Scripts it is typed in beside its own and Latin letters. */
  readonly alsoWrittenIn?: readonly ScriptName[];
  /** Its words are written without spaces or in syllables, so that two neighbours are often one word. */
  readonly hasOpenWords?: boolean;
  /** In which order pages are borrowed when there is none in this language. */
  readonly borrowsFrom: readonly string[];
  /**
   * `complete`: every page for readers. `core`: the pages one needs first. `started`: the frame and some pages.
   * `planned`: chosen, but its strings are not written, so that nothing of it is built.
   */
  readonly state: 'complete' | 'core' | 'started' | 'planned';
  /** Countries (ISO 3166) where many speak it: a help to somebody who looks for a flag. */
  readonly spokenIn: readonly string[];
  /** A language made by machine to find hard-coded or clipped text; never published. */
  readonly isPseudo?: boolean;
}

type Entry = Pick<Language, 'tag' | 'ownName' | 'state'> & Partial<Language> & { readonly sv: string; readonly en: string; readonly in: string };

/** What most languages share is said once: Latin letters, left to right, English and then Swedish when a page is missing. */
function language({ sv, en, in: countries, ...entry }: Entry): Language {
  return { segment: entry.tag.toLowerCase(), names: { sv, en }, script: 'Latn', direction: 'ltr', intl: entry.tag, borrowsFrom: ['en', 'sv'], spokenIn: countries.split(' '), ...entry };
}

// Where an age has a word of its own (tuổi, 岁, yosh), "18 years" would read as eighteen calendar years. CLDR prints "6/ኣዋርሕ".
// The order is the order in which languages were chosen, by who needs them in Sweden; lists for readers sort them anew.
const published: readonly Language[] = [
  // CLDR writes 30 dygn; everyday Swedish, and the statutes here, count dagar.
  language({ tag: 'sv', ownName: 'Svenska', sv: 'svenska', en: 'Swedish', in: 'SE FI', state: 'complete', borrowsFrom: [], unitPatterns: { day: { one: '{0} dag', other: '{0} dagar' } } }),
  language({ tag: 'en', ownName: 'English', sv: 'engelska', en: 'English', in: 'GB IE NG GH US', state: 'complete', intl: 'en-GB', borrowsFrom: ['sv'], hasBareAges: true }),
  language({ tag: 'th', ownName: 'ไทย', sv: 'thailändska', en: 'Thai', in: 'TH', state: 'complete', hasOpenWords: true, script: 'Thai', intl: 'th-u-nu-latn' }),
  language({ tag: 'ro', ownName: 'Română', sv: 'rumänska', en: 'Romanian', in: 'RO MD', state: 'complete' }),
  language({ tag: 'uk', ownName: 'Українська', sv: 'ukrainska', en: 'Ukrainian', in: 'UA', state: 'complete', script: 'Cyrl' }),
  language({ tag: 'es', ownName: 'Español', sv: 'spanska', en: 'Spanish', in: 'ES CO VE PE BO', state: 'complete' }),
  language({ tag: 'uz', ownName: 'Oʻzbekcha', sv: 'uzbekiska', en: 'Uzbek', in: 'UZ', state: 'complete', alsoWrittenIn: ['Cyrl'], intl: 'uz-Latn-UZ', unitPatterns: { age: { other: '{0} yosh' } } }),
  language({ tag: 'ru', ownName: 'Русский', sv: 'ryska', en: 'Russian', in: 'RU BY KZ', state: 'complete', script: 'Cyrl' }),
  language({ tag: 'bg', ownName: 'Български', sv: 'bulgariska', en: 'Bulgarian', in: 'BG', state: 'core', script: 'Cyrl' }),
  // Western digits: phone numbers, forms and prices here are written with them, and readers from every Arab country know them.
  language({ tag: 'ar', ownName: 'العربية', sv: 'arabiska', en: 'Arabic', in: 'SY IQ SD EG MA', state: 'core', script: 'Arab', direction: 'rtl', intl: 'ar-u-nu-latn' }),
  language({ tag: 'tr', ownName: 'Türkçe', sv: 'turkiska', en: 'Turkish', in: 'TR', state: 'core', unitPatterns: { age: { other: '{0} yaş' } } }),
  language({ tag: 'vi', ownName: 'Tiếng Việt', sv: 'vietnamesiska', en: 'Vietnamese', in: 'VN', state: 'core', hasOpenWords: true, unitPatterns: { age: { other: '{0} tuổi' } } }),
  language({ tag: 'pl', ownName: 'Polski', sv: 'polska', en: 'Polish', in: 'PL', state: 'core' }),
  // `Intl` has no data for prs itself: Dari is Persian as written in Afghanistan.
  language({ tag: 'prs', ownName: 'دری', sv: 'dari', en: 'Dari', in: 'AF', state: 'core', script: 'Arab', direction: 'rtl', intl: 'fa-AF-u-nu-latn' }),
  language({ tag: 'fa', ownName: 'فارسی', sv: 'persiska', en: 'Persian', in: 'IR', state: 'core', script: 'Arab', direction: 'rtl', intl: 'fa-u-nu-latn' }),
  language({ tag: 'so', ownName: 'Soomaali', sv: 'somaliska', en: 'Somali', in: 'SO ET KE DJ', state: 'core', unitPatterns: { year: { other: '{0} sano' }, age: { other: '{0} jir' } } }),
  language({ tag: 'ti', ownName: 'ትግርኛ', sv: 'tigrinska', en: 'Tigrinya', in: 'ER ET', state: 'started', script: 'Ethi', intl: 'ti-u-nu-latn', unitPatterns: { month: { other: '{0} ኣዋርሕ' }, age: { other: '{0} ዓመት' } } }),
  language({ tag: 'sq', ownName: 'Shqip', sv: 'albanska', en: 'Albanian', in: 'AL XK MK', state: 'core', unitPatterns: { age: { other: '{0} vjeç' } } }),
  language({ tag: 'sr-Latn', ownName: 'Srpski', sv: 'serbiska', en: 'Serbian', in: 'RS BA ME', state: 'core', alsoWrittenIn: ['Cyrl'] }),
  language({ tag: 'lt', ownName: 'Lietuvių', sv: 'litauiska', en: 'Lithuanian', in: 'LT', state: 'core' }),
  language({ tag: 'mn', ownName: 'Монгол', sv: 'mongoliska', en: 'Mongolian', in: 'MN', state: 'core', script: 'Cyrl', unitPatterns: { age: { other: '{0} нас' } } }),
  language({ tag: 'zh-Hans', ownName: '中文', sv: 'kinesiska', en: 'Chinese', in: 'CN SG', state: 'core', hasOpenWords: true, script: 'Hans', unitPatterns: { age: { other: '{0}岁' } } }),
  language({ tag: 'ur', ownName: 'اردو', sv: 'urdu', en: 'Urdu', in: 'PK IN', state: 'core', script: 'Arab', direction: 'rtl', intl: 'ur-u-nu-latn' }),
  language({ tag: 'fr', ownName: 'Français', sv: 'franska', en: 'French', in: 'FR CD CI CM', state: 'core' }),
  language({ tag: 'pt', ownName: 'Português', sv: 'portugisiska', en: 'Portuguese', in: 'BR PT AO', state: 'core' }),
  language({ tag: 'am', ownName: 'አማርኛ', sv: 'amhariska', en: 'Amharic', in: 'ET', state: 'started', script: 'Ethi', intl: 'am-u-nu-latn', unitPatterns: { age: { other: '{0} ዓመት' } } }),
];

// en-XA and ar-XB are the tags CLDR reserves for pseudo-languages (accented, and right to left).
const pseudo: readonly Language[] = [
  language({ tag: 'en-XA', ownName: 'Ƥşeŭđø', sv: 'pseudo', en: 'pseudo', in: 'SE', state: 'started', intl: 'en-GB', isPseudo: true }),
  language({ tag: 'ar-XB', ownName: 'تجربة', sv: 'pseudo höger till vänster', en: 'pseudo right to left', in: 'SE', state: 'started', script: 'Arab', direction: 'rtl', intl: 'ar-u-nu-arab', isPseudo: true }),
];

// An editor who works on one language need not wait for all: SITE_LANGUAGES="sv en th".
const wanted = (process.env['SITE_LANGUAGES'] ?? '').split(/[\s,]+/).filter((tag) => tag !== '');

const isWanted = (each: Language) => wanted.length === 0 || wanted.includes(each.tag) || each.tag === siteConfig.sourceLanguage || each.tag === 'en';

/** Every language that is or will be translated into, planned ones too: for the commands of translators. */
export const targetLanguages: readonly Language[] = published.filter((each) => each.tag !== siteConfig.sourceLanguage && isWanted(each));

/** The languages of this build; pseudo-languages only when `SITE_PSEUDO_LANGUAGES=1` (tests). */
export const languages: readonly Language[] = [
  ...published.filter((each) => each.state !== 'planned' && isWanted(each)),
  ...(process.env['SITE_PSEUDO_LANGUAGES'] === '1' ? pseudo : []),
];

/** The language with this tag; throws when the registry has none. */
export function languageByTag(tag: string): Language {
  const found = languages.find((each) => each.tag === tag);
  if (found === undefined) throw new Error(`There is no language "${tag}" in src/i18n/languages.ts.`);
  return found;
}

/** The source language (Swedish). */
export const sourceLanguage: Language = languageByTag(siteConfig.sourceLanguage);
