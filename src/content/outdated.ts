// When a reader is told that what we read may be out of date.
import { siteConfig } from '../site.config.ts';
import { daysBetween } from './age.ts';

/** Whether something read on the day `read` is older than the site trusts. */
export function isOutdated(read: string, today = new Date().toISOString().slice(0, 10)): boolean {
  return daysBetween(read, today) > siteConfig.staleAfterDays;
}
