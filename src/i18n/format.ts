// Numbers, money, durations and dates in the reader's language; CLDR through Intl knows plurals and digits.
import type { Language } from './languages.ts';
import type { Fact } from '../schemas/fact.ts';

/** A number with the digits and grouping of the language. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language.intl).format(value);
}

// Making one takes longer than using it a hundred times, and every page prints dates.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as a reader writes it ("21 november 2026").
 * Takes `2026-11-21`, or the parts a source gives: `2026` and `2026-11` come back as year, and as month and year.
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return new Intl.NumberFormat(language.intl, { useGrouping: false }).format(Number(year));
  // Noon UTC, so that no time zone moves the day.
  const at = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' };
  // The Gregorian calendar everywhere: Thai and Persian defaults would print another year than the one in the law.
  const key = `${language.intl} ${day === undefined}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(language.intl, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  dateFormats.set(key, format);
  return format.format(at);
}

function formatUnit(value: number, unit: 'day' | 'month' | 'year' | 'week' | 'hour' | 'age' | 'money', language: Language): string | undefined {
  const patterns = unit === 'week' || unit === 'hour' ? undefined : language.unitPatterns?.[unit];
  const pattern = patterns?.[new Intl.PluralRules(language.intl).select(value)] ?? patterns?.other;
  // A number and its word on two lines are misread.
  return pattern?.replace(' ', '\u00a0').replace('{0}', () => formatNumber(value, language));
}

/** A fact as text, in the language's own digits, plural and order ("30 dagar", "30 days", "٣٠ يومًا"). */
export function formatFact(fact: Fact, language: Language): string {
  switch (fact.type) {
    case 'duration':
      return formatUnit(fact.value, fact.unit, language) ?? new Intl.NumberFormat(language.intl, { style: 'unit', unit: fact.unit, unitDisplay: 'long' }).format(fact.value);
    case 'age':
      if (language.hasBareAges === true) return formatNumber(fact.value, language);
      return formatUnit(fact.value, 'age', language) ?? new Intl.NumberFormat(language.intl, { style: 'unit', unit: 'year', unitDisplay: 'long' }).format(fact.value);
    case 'money':
      return formatUnit(fact.value, 'money', language) ?? new Intl.NumberFormat(language.intl, { style: 'currency', currency: fact.currency, maximumFractionDigits: 0 }).format(fact.value);
    case 'percent':
      return new Intl.NumberFormat(language.intl, { style: 'percent', maximumFractionDigits: 1 }).format(fact.value / 100);
    case 'count':
      return formatNumber(fact.value, language);
    case 'year':
      return formatDate(String(fact.value), language);
    case 'date':
      return formatDate(fact.value, language);
    case 'form':
      return fact.value;
  }
}

/** Words as a list ("Malmö och Lund"). */
export function listOf(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language.intl, { type: 'conjunction' }).format(words);
}

/** The name of a language in another ("thai" in English: "Thai"); the tag itself when CLDR has none. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames([language.intl], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
