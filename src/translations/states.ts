// How every page stands in every language, from the files themselves.
import { pageState, recordedPrints, sourcePrints, staleSections, type PageState } from '../content/freshness.ts';
import { sourceLanguage, targetLanguages, type Language } from '../i18n/languages.ts';
import type { ContentPage } from './content-page.ts';

export interface Standing {
  readonly language: Language;
  readonly page: string;
  readonly state: PageState;
  /** Section ids, `head` for title and summary. */
  readonly stale: readonly string[];
}

/** Every page in every language that is translated into, page by page; planned languages once a page of theirs is there. */
export function standings(pages: readonly ContentPage[]): Standing[] {
  const known = new Map(pages.map((page) => [`${page.language} ${page.page}`, page]));
  const begun = new Set(pages.map((page) => page.language));
  return pages.filter((page) => page.language === sourceLanguage.tag).flatMap((source) => {
    const prints = sourcePrints(source.frontMatter, source.sections);
    return targetLanguages.filter((language) => language.state !== 'planned' || begun.has(language.tag)).map((language): Standing => {
      const translation = known.get(`${language.tag} ${source.page}`);
      const stale = translation === undefined ? [] : staleSections(prints, recordedPrints(translation.frontMatter));
      const status = translation?.frontMatter['translation'];
      const isReviewed = typeof status === 'object' && status !== null && 'status' in status && status.status === 'reviewed';
      return { language, page: source.page, state: pageState(translation !== undefined, stale, isReviewed), stale };
    });
  });
}
