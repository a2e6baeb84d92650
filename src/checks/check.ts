// A check: a rule over the content of a site that returns what it found. Pure; it prints nothing and stops nothing.
import type { Issue } from './issue.ts';
import type { Site } from './read-site.ts';

export type Check = (site: Site) => Issue[];
