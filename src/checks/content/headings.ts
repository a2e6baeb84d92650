// Headings go one level at a time, and every section has an id that never changes: people print and share links to it.
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { sectionHeading } from '../../content/sections.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { parseBody } from './parse-body.ts';

// Ids the frame uses itself; a section with the same one would catch its links.
const taken = ['content', 'intro', 'on-this-page', 'related-title', 'references-title'];

/** Reports h1 in the text, skipped levels, and sections without a good id of their own. */
export const headings: Check = (site) =>
  site.pages.flatMap((page) => {
    const issues: Issue[] = [];
    const add = (line: number, message: string, advice: string) => issues.push({ rule: 'headings', severity: 'error', file: page.file, line: page.bodyLine + line - 1, message, advice });
    const parsed = parseBody(page.body);
    let level = 1;
    if ('tree' in parsed) visit(parsed.tree, 'heading', (heading: Heading) => {
      const line = heading.position?.start.line ?? 1;
      if (heading.depth === 1) add(line, 'A page has one main heading, and it is the title in the front matter.', 'Write ## for a section.');
      else if (heading.depth > level + 1) add(line, `The heading jumps from level ${level} to level ${heading.depth}.`, `Write ${'#'.repeat(level + 1)} instead of ${'#'.repeat(heading.depth)}.`);
      level = Math.max(heading.depth, 2);
    });
    const seen = new Set<string>();
    page.body.split('\n').forEach((text, index) => {
      const match = sectionHeading.exec(text);
      if (match === null) return;
      const id = match[2];
      if (id === undefined) {
        add(index + 1, `The section "${match[1] ?? ''}" has no id.`, 'Write an English id after it: ## Vad är det? [#what-it-is]. Use the same id in every language.');
        return;
      }
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) add(index + 1, `The id "${id}" is not written rightly.`, 'Use small English letters and single hyphens: [#what-it-is].');
      else if (taken.includes(id) || /^(law|source|gap)-/.test(id)) add(index + 1, `The id "${id}" is used by the site itself.`, 'Choose another one.');
      else if (seen.has(id)) add(index + 1, `Two sections have the id "${id}".`, 'Give each its own id.');
      seen.add(id);
    });
    return issues;
  });
