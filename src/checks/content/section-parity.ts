// A page has the same sections in every language, so that a nurse can link to one and her client reads the same one.
import { sourceLanguage } from '../../i18n/languages.ts';
import { headId, recordedPrints, sourcePrints, staleSections } from '../../content/freshness.ts';
import { referencesOf } from '../../content/references.ts';
import type { Section } from '../../content/sections.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { frontMatterLine, type PageFile } from '../read-site.ts';

const ids = (page: PageFile) => page.sections.map((section) => section.id).filter((id) => id !== 'intro' && id !== '');
// Facts are counted, not only looked for: number-parity.ts.
const carried = ['Contact', 'ContactList', 'Law', 'Source', 'Gap', 'Term'];

function dropped(source: Section, translation: Section): string[] {
  const pointers = (section: Section) => referencesOf(section.text).filter((each) => carried.includes(each.tag)).map((each) => `<${each.tag} ${each.attribute}="${each.value}" />`);
  const kept = new Set(pointers(translation));
  return [...new Set(pointers(source))].filter((pointer) => !kept.has(pointer));
}

/** Reports translations without a source page, with other sections, or that dropped a number, law or contact of the source. */
export const sectionParity: Check = (site) => {
  const sources = new Map(site.pages.filter((page) => page.language === sourceLanguage.tag).map((page) => [page.page, page]));
  return site.pages.filter((page) => page.language !== sourceLanguage.tag).flatMap((page) => {
    const issues: Issue[] = [];
    const add = (severity: Issue['severity'], line: number | undefined, message: string, advice: string) => issues.push({ rule: 'section-parity', severity, file: page.file, line, message, advice });
    const source = sources.get(page.page);
    if (source === undefined) {
      add('error', undefined, `There is no Swedish page "${page.page}".`, `Write it first, or give this file the name of the Swedish one in ${site.folder}/pages/${sourceLanguage.tag}.`);
      return issues;
    }
    const wanted = ids(source);
    const given = ids(page);
    for (const id of wanted.filter((each) => !given.includes(each))) add('error', undefined, `The section "${id}" of the Swedish page is missing here.`, `Translate it, with the heading ending in [#${id}]. It stands in ${source.file}.`);
    for (const id of given.filter((each) => !wanted.includes(each))) add('error', page.bodyLine + (page.sections.find((section) => section.id === id)?.line ?? 1) - 1, `The section "${id}" does not exist on the Swedish page.`, 'Correct the id, or take the section away.');
    if (issues.length === 0 && wanted.join() !== given.join()) add('error', undefined, 'The sections stand in another order than on the Swedish page.', `Use this order: ${wanted.join(', ')}.`);
    for (const section of source.sections.filter((each) => each.text !== '')) {
      const twin = page.sections.find((each) => each.id === section.id);
      if (twin === undefined) continue;
      for (const pointer of dropped(section, twin)) add('warning', page.bodyLine + twin.line - 1, `The section "${section.id}" lacks ${pointer}, which the Swedish one has.`, 'Put it where the sentence needs it.');
    }
    const stale = staleSections(sourcePrints(source.frontMatter, source.sections), recordedPrints(page.frontMatter)).map((id) => (id === headId ? 'title and summary' : id));
    if (stale.length > 0) add('warning', frontMatterLine(page, 'translation'), `The Swedish text has changed since this was translated, in: ${stale.join(', ')}.`, `Bring the text up to date, then run: npm run translations -- accept ${page.language} ${page.page === '' ? 'index' : page.page}`);
    return issues;
  });
};
