// Interface strings. The rest of the site asks here and does not know which library answers.
import i18next from 'i18next';
import Backend from 'i18next-fs-backend';
import { i18nextOptions } from './i18next-options.ts';
import type { Language } from './languages.ts';
import type { MessageKey } from './message-keys.ts';
import { pseudoText } from './pseudo.ts';

// In Astro, astro-i18next has started i18next before this runs; in commands and tests nobody has.
if (!i18next.isInitialized) await i18next.use(Backend).init(i18nextOptions);

export type Messages = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

const plainTexts = new Map<string, Map<MessageKey, string>>();

/**
 * The strings of a language as a function of key and placeholder values.
 * Throws on a missing string: half a translated frame is worse than a build that stops.
 */
export function messagesFor(language: Language): Messages {
  const isPseudo = language.isPseudo === true;
  // A pseudo-language is made from the English strings.
  const tag = isPseudo ? 'en' : language.tag;
  const text = i18next.getFixedT(tag, 'common');
  // Most strings hold nothing to fill in and stand on every page of the language.
  const known = plainTexts.get(language.tag) ?? new Map<MessageKey, string>();
  plainTexts.set(language.tag, known);
  return (key, values) => {
    if (values === undefined) {
      const again = known.get(key) ?? translate(key, {});
      known.set(key, again);
      return again;
    }
    return translate(key, values);
  };

  function translate(key: MessageKey, values: Readonly<Record<string, string>>): string {
    if (!i18next.exists(key, { lng: tag })) {
      throw new Error(`locales/${language.tag}/common.json has no text for "${key}".`);
    }
    return isPseudo ? pseudoText(text(key, values), language.direction) : text(key, values);
  }
}
