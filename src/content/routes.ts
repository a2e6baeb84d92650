// Computes every page of every language once, as data. Pages and layouts only draw what stands here.
import { languages, languageByTag, sourceLanguage, type Language } from '../i18n/languages.ts';
import { pageOfFile } from '../i18n/paths.ts';
import type { SourcePage, TranslatedPage } from '../schemas/page.ts';
import { fingerprint } from './fingerprint.ts';
import { loadPages, type PageEntry } from './load.ts';
import { idsOf } from './references.ts';
import { sectionsOf } from './sections.ts';

export interface RouteSection {
  readonly id: string;
  readonly title: string;
  /** The source section has changed since this one was translated. */
  readonly isStale: boolean;
}

export interface Route {
  /** Path without language: `rights/pay`; empty for the home page. */
  readonly page: string;
  /** The reader's language: frame, menus, address. */
  readonly language: Language;
  /** The language of the text; differs when the page is borrowed. */
  readonly textLanguage: Language;
  readonly isBorrowed: boolean;
  readonly entry: PageEntry;
  /** Words of the page in the text's language. */
  readonly words: Pick<SourcePage, 'title' | 'browserTitle' | 'summary' | 'searchTerms'>;
  /** What is the same in every language. */
  readonly structure: Pick<SourcePage, 'pictogram' | 'related'>;
  readonly isReviewed: boolean;
  readonly sections: readonly RouteSection[];
  readonly laws: readonly string[];
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

const isSource = (data: PageEntry['data']): data is SourcePage => 'pictogram' in data;

function staleSections(translation: TranslatedPage, source: PageEntry): Set<string> {
  const current = new Map(sectionsOf(source.body ?? '').map((section) => [section.id, fingerprint(section)]));
  return new Set([...current].filter(([id, print]) => translation.translation.sections[id] !== print).map(([id]) => id));
}

function routeFor(page: string, language: Language, entries: ReadonlyMap<string, PageEntry>): Route {
  const source = entries.get(`${sourceLanguage.tag} ${page}`);
  if (source === undefined || !isSource(source.data)) throw new Error(`The page "${page}" has no file in ${sourceLanguage.tag}.`);
  const textTag = [language.tag, ...language.borrowsFrom].find((tag) => entries.has(`${tag} ${page}`)) ?? sourceLanguage.tag;
  const entry = entries.get(`${textTag} ${page}`) ?? source;
  const data = entry.data;
  const stale = isSource(data) ? new Set<string>() : staleSections(data, source);
  const body = entry.body ?? '';
  return {
    page,
    language,
    textLanguage: languageByTag(textTag),
    isBorrowed: textTag !== language.tag,
    entry,
    words: data,
    structure: source.data,
    isReviewed: (isSource(data) ? data.review.status : data.translation.status) === 'reviewed',
    sections: sectionsOf(body).map(({ id, title }) => ({ id, title, isStale: stale.has(id) })),
    laws: idsOf(body, 'Law'),
    facts: idsOf(body, 'Fact'),
    sources: [...new Set([...(source.data.sources ?? []), ...idsOf(body, 'Source')])],
  };
}

async function computeRoutes(): Promise<ReadonlyMap<string, Route>> {
  const entries = new Map((await loadPages()).map((entry) => {
    const [tag = '', ...rest] = entry.id.split('/');
    return [`${tag} ${pageOfFile(rest.join('/'))}`, entry] as const;
  }));
  const pages = [...entries.keys()].filter((key) => key.startsWith(`${sourceLanguage.tag} `)).map((key) => key.slice(sourceLanguage.tag.length + 1));
  return new Map(languages.flatMap((language) => pages.map((page) => [`${language.tag} ${page}`, routeFor(page, language, entries)] as const)));
}

let routes: Promise<ReadonlyMap<string, Route>> | undefined;

/** Every page in every language, keyed `"<tag> <page>"`; computed once per build, afresh while editing. */
export function loadRoutes(): Promise<ReadonlyMap<string, Route>> {
  if (import.meta.env.DEV) return computeRoutes();
  return (routes ??= computeRoutes());
}

/** One page in one language, or `undefined` when the site has no such page. */
export async function findRoute(page: string, language: Language): Promise<Route | undefined> {
  return (await loadRoutes()).get(`${language.tag} ${page}`);
}
