// Whether somebody answers at this moment. Pure, so that the build, the tests and the reader's phone count alike.
import type { Hours } from '../schemas/contact.ts';
import { openingTime, weekdays } from '../schemas/opening-time.ts';

/** `check`: we do not know; the reader is told to look, never to trust a guess. */
export type OpenNow = 'open' | 'closed' | 'check';

const dayLength = 86_400_000;
/** The clock on a wall in Sweden, summer time included; a phone abroad or set wrong to another zone counts the same. */
const swedishClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

function swedishTime(at: Date): { midnight: number; minute: number } {
  const part: Record<string, string> = {};
  for (const { type, value } of swedishClock.formatToParts(at)) part[type] = value;
  // The calendar day as midnight UTC: stepping back a day then needs no time zone, and no day is 23 hours long.
  return { midnight: Date.parse(`${part['year']}-${part['month']}-${part['day']}`), minute: Number(part['hour']) * 60 + Number(part['minute']) };
}

/** What holds on a day when a span that covers this moment began. */
function onDay(midnight: number, whenHoliday: 'open' | 'closed' | 'unknown', holidays: readonly string[]): OpenNow {
  if (whenHoliday === 'open') return 'open';
  const date = new Date(midnight).toISOString().slice(0, 10);
  // A list without the New Year's Day of this year does not know this year: the page is older than its list reaches.
  if (!holidays.includes(`${date.slice(0, 4)}-01-01`)) return 'check';
  if (!holidays.includes(date)) return 'open';
  return whenHoliday === 'closed' ? 'closed' : 'check';
}

/**
 * Whether these hours are open at `at`. `holidays` are days as `2026-06-19`, of whole years.
 * @example openNow({ open: ['Fr 22:00-02:00'], holidays: 'closed' }, new Date('2026-11-28T00:30+01:00'), holidays) → 'open'
 */
export function openNow(hours: Hours, at: Date, holidays: readonly string[]): OpenNow {
  if (typeof hours === 'string') return hours === 'always' ? 'open' : 'check';
  const { midnight, minute } = swedishTime(at);
  const answers = hours.open.flatMap((line): OpenNow[] => {
    const match = openingTime.exec(line);
    if (match === null) return ['check'];
    const [, from = '', to = from] = match;
    const [start, end] = [Number(match[3]) * 60 + Number(match[4]), Number(match[5]) * 60 + Number(match[6])];
    const includes = (day: number) => {
      const [first, last, asked] = [weekdays.indexOf(from), weekdays.indexOf(to), (new Date(day).getUTCDay() + 6) % 7];
      return first <= last ? first <= asked && asked <= last : asked >= first || asked <= last;
    };
    const spans: OpenNow[] = [];
    const isPastMidnight = end <= start;
    if (includes(midnight) && minute >= start && (isPastMidnight || minute < end)) spans.push(onDay(midnight, hours.holidays, holidays));
    // What began yesterday belongs to yesterday: a holiday closes the night that starts on it, not the one that ends on it.
    if (isPastMidnight && includes(midnight - dayLength) && minute < end) spans.push(onDay(midnight - dayLength, hours.holidays, holidays));
    return spans;
  });
  return best(answers);
}

/** One answer from many: open if any is open, else check if any must be checked; `closed` for none. */
export function best(answers: readonly OpenNow[]): OpenNow {
  return answers.includes('open') ? 'open' : answers.includes('check') ? 'check' : 'closed';
}
