// A language is called what it is: "complete" and "core" promise pages, and a reader chooses by that.
import { pagesPromised } from '../../content/core-pages.ts';
import { languages, sourceLanguage } from '../../i18n/languages.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

/** Reports pages that a language's state promises and that are not there. */
export const languageState: Check = (site) => {
  const all = site.pages.filter((page) => page.language === sourceLanguage.tag).map((page) => page.page);
  return languages.filter((language) => language !== sourceLanguage && language.isPseudo !== true).flatMap((language) => {
    const there = new Set(site.pages.filter((page) => page.language === language.tag).map((page) => page.page));
    return pagesPromised(language.state, all).filter((page) => !there.has(page)).map((page): Issue => ({
      rule: 'language-state', severity: 'error', file: `${site.folder}/pages/${language.tag}`,
      message: `${language.names.en} is called "${language.state}", and the page "${page === '' ? 'index' : page}" is not there.`,
      advice: `Translate it (npm run translations -- new ${language.tag} ${page === '' ? 'index' : page}), or write a smaller state in src/i18n/languages.ts.`,
    }));
  });
};
