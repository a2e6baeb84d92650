// When a reader is told that what we read may be out of date.
import { siteConfig } from '../site.config.ts';

/** Whether something read on `read` (`2026-11-21`) is older than the site trusts. */
export function isOutdated(read: string, now = new Date()): boolean {
  return now.getTime() - Date.parse(read) > siteConfig.staleAfterDays * 86_400_000;
}
