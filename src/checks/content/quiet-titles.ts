// Browser titles and summaries end up in history lists and previews, where others read them.
import { loudWordsIn } from '../../i18n/quiet-words.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { frontMatterLine } from '../read-site.ts';

/** Reports alarming words in what a browser stores or shows. */
export const quietTitles: Check = (site) =>
  site.pages.flatMap((page) => {
    const field = 'browserTitle' in page.frontMatter ? 'browserTitle' : 'title';
    return [field, 'summary'].flatMap((name) => loudWordsIn(String(page.frontMatter[name] ?? ''), page.language).map((word): Issue => ({
      rule: 'quiet-titles', severity: 'error', file: page.file, line: frontMatterLine(page, name),
      message: `"${word}" would stand in the history of the browser.`,
      advice: name === 'summary' ? 'Say it with other words.' : 'Add a line browserTitle: with a quieter title. The heading of the page may stay.',
    })));
  });
