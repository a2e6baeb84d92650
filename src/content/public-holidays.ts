// Days on which Swedish services keep holiday hours, from a kept calendar; at build only, the phone gets the list.
import Holidays from 'date-holidays';

// `bank` is how the calendar calls Midsummer Eve, Christmas Eve and New Year's Eve: not public holidays by law, but offices are shut.
const kinds = ['public', 'bank'];

/** Swedish public holidays and the three eves kept like them, as `2026-06-19`, of `years` whole years from `firstYear`. */
export function publicHolidays(firstYear: number, years = 3): string[] {
  const calendar = new Holidays('SE');
  const days = Array.from({ length: years }, (_, index) => calendar.getHolidays(firstYear + index)).flat();
  return [...new Set(days.filter((holiday) => kinds.includes(holiday.type)).map((holiday) => holiday.date.slice(0, 10)))].sort();
}
