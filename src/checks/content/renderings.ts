// Words the glossary of a language forbids: false friends, shaming words, institutions of another country.
import { wordStarting } from '../../i18n/word-pattern.ts';
import type { Check } from '../check.ts';
import { lineAt, type Issue } from '../issue.ts';

/** Warns where a page uses a rendering that `content/terms/texts/<language>.yaml` lists under `forbidden`. */
export const renderings: Check = (site) =>
  site.pages.flatMap((page) => {
    const terms = Object.values(site.library.termTexts[page.language] ?? {});
    // A forbidden "helper" may be part of the preferred "legal helper"; where the preferred word stands, nothing is wrong.
    const text = terms.reduce((rest, { word }) => rest.replaceAll(wordStarting(word), (found) => '\u0000'.repeat(found.length)), page.body.replace(/swedish="[^"]*"/g, (found) => '\u0000'.repeat(found.length)));
    return terms.flatMap(({ word, forbidden = [] }) => forbidden.flatMap((wrong) => [...text.matchAll(wordStarting(wrong))].map((match): Issue => ({
      rule: 'renderings', severity: 'warning', file: page.file, line: page.bodyLine + lineAt(page.body, match.index) - 1,
      message: `The word list forbids "${match[0]}".`, advice: `Write "${word}", or another word that does not mislead.`,
    }))));
  });
