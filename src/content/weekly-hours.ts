// Hours as other programs want them: days, opening, closing. Times are Swedish clock time; what we do not know has no line.
import type { Hours } from '../schemas/contact.ts';
import { openingTime, weekdays } from '../schemas/opening-time.ts';

export interface WeeklyHours {
  /** As in our data: `Mo`. */
  readonly days: readonly string[];
  readonly opens: string;
  /** At or before `opens` when it is past midnight. */
  readonly closes: string;
}

// Both HSDS and schema.org have no word for day and night, and read 00:00 to 23:59 as that.
const dayAndNight: WeeklyHours = { days: weekdays, opens: '00:00', closes: '23:59' };

function daysFrom(from: string, to: string): string[] {
  const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)];
  // "Fr-Mo" goes over the end of the week.
  return weekdays.filter((_, index) => (first <= last ? index >= first && index <= last : index >= first || index <= last));
}

/** The weekly times of a channel; none when its hours are not known to the minute. */
export function weeklyHours(hours: Hours): WeeklyHours[] {
  if (hours === 'always') return [dayAndNight];
  if (typeof hours === 'string') return [];
  return hours.open.map((line) => {
    const [, from = '', to = from, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = openingTime.exec(line) ?? [];
    return { days: daysFrom(from, to), opens: `${fromHour}:${fromMinute}`, closes: toHour === '24' ? '23:59' : `${toHour}:${toMinute}` };
  });
}
