// The order in which a reader finds a language: by its own name, Latin letters first, then script by script.
import type { Language } from './languages.ts';

// The root collation of Unicode, so that no language's own alphabet decides for the others.
const collator = new Intl.Collator('und');

/** The languages in an order everybody can search: Deutsch before English, and Русский among the Cyrillic names. */
export function inFindableOrder(languages: readonly Language[]): Language[] {
  return [...languages].sort((a, b) => collator.compare(a.ownName, b.ownName));
}

/** Names of the countries where a language is spoken, in `shown` ("Rumänien, Moldavien"); a code where CLDR has no name. */
export function countriesOf(language: Language, shown: Language): string[] {
  const names = new Intl.DisplayNames([shown.intl], { type: 'region', fallback: 'code' });
  return language.spokenIn.map((code) => names.of(code) ?? code);
}
