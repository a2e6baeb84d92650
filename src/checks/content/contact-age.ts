// A number that nobody has looked at for half a year may lead nowhere, and the reader has one try.
import { daysBetween } from '../../content/age.ts';
import { siteConfig } from '../../site.config.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

/** Warns about contacts not read for long; before a release those not read for very long stop it. */
export const contactAge: Check = ({ library, folder }, { today, isRelease }) =>
  Object.entries(library.contacts).flatMap(([id, contact]): Issue[] => {
    const days = daysBetween(contact.read, today);
    const report = (severity: Issue['severity'], message: string, advice: string): Issue[] => [{ rule: 'contact-age', severity, file: `${folder}/contacts/${id}.yaml`, message, advice }];
    const again = 'Compare every line with their own site, correct what has changed, and write the day in "read".';
    if (days < 0) return report('error', `"read" is a day to come: ${contact.read}.`, 'Write the day on which somebody read it.');
    if (days > siteConfig.staleAfterDays) return report(isRelease ? 'error' : 'warning', `"${id}" was read ${days} days ago, on ${contact.read}: too long to be published.`, again);
    return days > siteConfig.readAgainAfterDays ? report('warning', `"${id}" was read ${days} days ago, on ${contact.read}.`, again) : [];
  });
