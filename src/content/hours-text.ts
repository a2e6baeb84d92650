// Opening hours in words: days by their names in the reader's language, times on a 24-hour clock as Swedish services print them.
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Hours } from '../schemas/contact.ts';
import { openingTime, weekdays } from '../schemas/opening-time.ts';

function dayName(day: string, language: Language): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day), 12));
  return new Intl.DateTimeFormat(language.intl, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

/** The hours of a channel as a reader reads them; "see their website" where we do not know. */
export function hoursText(hours: Hours, language: Language, t: Messages): string {
  if (typeof hours === 'string') return t(`hours.${hours}`);
  const times = hours.open.map((line) => {
    const match = openingTime.exec(line);
    const [, from = '', to, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = match ?? [];
    return `${dayName(from, language)}${to === undefined ? '' : `–${dayName(to, language)}`} ${fromHour}:${fromMinute}–${toHour}:${toMinute}`;
  });
  const holidays = hours.holidays === 'open' ? [] : [t(`hours.holidays-${hours.holidays}`)];
  return [...times, ...holidays].join(', ');
}
