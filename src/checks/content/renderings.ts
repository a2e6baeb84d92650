// Words the glossary of a language forbids: false friends, shaming words, institutions of another country.
import { wordsStarting } from '../../i18n/word-pattern.ts';
import type { Check } from '../check.ts';
import { lineAt, type Issue } from '../issue.ts';

const blank = (found: string) => '\u0000'.repeat(found.length);

/** Warns where a page uses a rendering that `content/terms/texts/<language>.yaml` lists under `forbidden`. */
export const renderings: Check = (site) =>
  site.pages.flatMap((page) => {
    const terms = Object.values(site.library.termTexts[page.language] ?? {});
    const forbidden = wordsStarting(terms.flatMap((term) => term.forbidden ?? []));
    // A forbidden "helper" may be part of the preferred "legal helper"; where the preferred word stands, nothing is wrong.
    const text = page.body.replace(/swedish="[^"]*"/g, blank).replace(wordsStarting(terms.map((term) => term.word)), blank);
    return [...text.matchAll(forbidden)].map((match): Issue => {
      const preferred = terms.find((term) => term.forbidden?.some((wrong) => match[0].toLowerCase().includes(wrong.toLowerCase())));
      return {
        rule: 'renderings', severity: 'warning', file: page.file, line: page.bodyLine + lineAt(page.body, match.index) - 1,
        message: `The word list forbids "${match[0]}".`, advice: `Write "${preferred?.word ?? ''}", or another word that does not mislead.`,
      };
    });
  });
