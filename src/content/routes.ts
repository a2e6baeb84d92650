// Computes every page of every language once, as data. Pages and layouts only draw what stands here.
import { languages, languageByTag, sourceLanguage, type Language } from '../i18n/languages.ts';
import { pageOfFile } from '../i18n/paths.ts';
import type { SourcePage } from '../schemas/page.ts';
import { pageState, recordedPrints, sourcePrints, staleSections, type PageState } from './freshness.ts';
import { changeOf } from './history.ts';
import { loadPages, type PageEntry } from './load.ts';
import { idsOf } from './references.ts';
import { sectionsOf } from './sections.ts';

export interface RouteSection {
  readonly id: string;
  readonly title: string;
  /** The source section has changed since this one was translated. */
  readonly isStale: boolean;
  /** Day since which the Swedish is another, when it is known. */
  readonly staleSince: string | undefined;
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
  /** How the page stands in the reader's language. */
  readonly state: PageState;
  readonly sections: readonly RouteSection[];
  readonly laws: readonly string[];
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

const isSource = (data: PageEntry['data']): data is SourcePage => 'pictogram' in data;

/** What the translations of one page are held against; the same for all of them, so it is worked out once. */
interface Source { readonly entry: PageEntry; readonly data: SourcePage; readonly prints: ReadonlyMap<string, string> }

function sourceOf(page: string, entries: ReadonlyMap<string, PageEntry>): Source {
  const entry = entries.get(`${sourceLanguage.tag} ${page}`);
  if (entry === undefined || !isSource(entry.data)) throw new Error(`The page "${page}" has no file in ${sourceLanguage.tag}.`);
  return { entry, data: entry.data, prints: sourcePrints(entry.data, sectionsOf(entry.body ?? '')) };
}

function routeFor(page: string, language: Language, source: Source, entries: ReadonlyMap<string, PageEntry>): Route {
  const textTag = [language.tag, ...language.borrowsFrom].find((tag) => entries.has(`${tag} ${page}`)) ?? sourceLanguage.tag;
  const entry = entries.get(`${textTag} ${page}`) ?? source.entry;
  const data = entry.data;
  const recorded = recordedPrints(data);
  const stale = isSource(data) ? [] : staleSections(source.prints, recorded);
  const isBorrowed = textTag !== language.tag;
  const isReviewed = (isSource(data) ? data.review.status : data.translation.status) === 'reviewed';
  const body = entry.body ?? '';
  return {
    page,
    language,
    textLanguage: languageByTag(textTag),
    isBorrowed,
    entry,
    words: data,
    structure: source.data,
    isReviewed,
    state: pageState(!isBorrowed, stale, isReviewed),
    sections: sectionsOf(body).map(({ id, title }) => {
      const isStale = stale.includes(id);
      return { id, title, isStale, staleSince: isStale ? changeOf(source.entry.filePath ?? '', id, recorded[id]).since : undefined };
    }),
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
  const sources = new Map(pages.map((page) => [page, sourceOf(page, entries)] as const));
  return new Map(languages.flatMap((language) => [...sources].map(([page, source]) => [`${language.tag} ${page}`, routeFor(page, language, source, entries)] as const)));
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
