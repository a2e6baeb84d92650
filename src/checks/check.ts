// A check: a rule over the content of a site that returns what it found. Pure; it prints nothing and stops nothing.
import type { Issue } from './issue.ts';
import type { Site } from './read-site.ts';

/** What a check may know beside the content; handed in, so that a test can stop the clock. */
export interface Moment {
  /** A day as 2026-11-21. */
  readonly today: string;
  /** Before a publication: what is merely late by then is too late. */
  readonly isRelease: boolean;
}

export type Check = (site: Site, moment: Moment) => Issue[];

/** The day it is, outside a release. */
export function now(): Moment {
  return { today: new Date().toISOString().slice(0, 10), isRelease: false };
}
