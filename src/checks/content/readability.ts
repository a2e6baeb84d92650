// Easy Swedish, measured: LIX at most 35 on pages for readers, and no page too long to read in a hidden minute.
import { audienceOf } from '../../content/page-order.ts';
import { plainText } from '../../content/sections.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

const maxLix = 35;
const maxWords = 450;

/** LIX (Björnsson 1968): words per sentence plus the share of words over six letters, in per cent. A list item or heading ends a sentence. */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = Math.max(1, text.split(/[.!?:\n]+/).filter((part) => /\p{L}/u.test(part)).length);
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length === 0 ? 0 : words.length / sentences + (100 * long) / words.length;
}

/** Warns about Swedish reader pages that are hard or long. */
export const readability: Check = (site) =>
  site.pages.filter((page) => page.language === sourceLanguage.tag && audienceOf(page.page) === 'reader').flatMap((page) => {
    const lines = page.body.split('\n').map(plainText).filter((line) => line !== '');
    const value = Math.round(lix(lines.join('\n')));
    const count = lines.join(' ').split(/\s+/).length;
    const issues: Issue[] = [];
    if (value > maxLix) issues.push({ rule: 'readability', severity: 'warning', file: page.file, message: `The text is hard to read: LIX ${value}, at most ${maxLix}.`, advice: 'Make sentences shorter and choose shorter words.' });
    if (count > maxWords) issues.push({ rule: 'readability', severity: 'warning', file: page.file, message: `The page has ${count} words, at most ${maxWords}.`, advice: 'Take away what the reader does not need first, or move it to a page of its own.' });
    return issues;
  });
