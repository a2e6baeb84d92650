// Everything a page points to exists: facts, contacts, laws, sources, terms, gaps, pages, needs, rooms, kinds.
import { allowedComponents, calloutKinds, type AllowedAttribute, type AllowedShape } from '../../components/prose/allowed-components.ts';
import { isForReaders } from '../../content/library.ts';
import { audienceOf, rooms } from '../../content/page-order.ts';
import { referencesOf } from '../../content/references.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { needs } from '../../schemas/contact.ts';
import type { Check } from '../check.ts';
import { lineAt, type Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';
import { frontMatterLine, type Site } from '../read-site.ts';

type Target = AllowedAttribute['pointsTo'];

function knownNames(site: Site): Record<Exclude<Target, 'text'>, { names: string[]; where: string; kind: string }> {
  const { library, folder } = site;
  const pages = site.pages.filter((page) => page.language === sourceLanguage.tag).map((page) => page.page);
  return {
    facts: { names: Object.keys(library.facts), where: `${folder}/facts.yaml`, kind: 'fact' },
    contacts: { names: Object.keys(library.contacts), where: `${folder}/contacts`, kind: 'contact' },
    laws: { names: Object.keys(library.laws), where: `${folder}/laws.yaml`, kind: 'law' },
    sources: { names: Object.keys(library.sources), where: `${folder}/sources.yaml`, kind: 'source' },
    terms: { names: Object.keys(library.terms), where: `${folder}/terms/terms.yaml`, kind: 'term' },
    gaps: { names: Object.keys(library.gaps), where: `${folder}/gaps.yaml`, kind: 'gap' },
    pages: { names: pages, where: `${folder}/pages/${sourceLanguage.tag}`, kind: 'page' },
    needs: { names: [...needs], where: 'content/README.md', kind: 'need' },
    rooms: { names: Object.keys(rooms), where: 'content/README.md', kind: 'room' },
    kinds: { names: [...calloutKinds], where: 'content/README.md', kind: 'kind of callout' },
  };
}

function targetOf(tag: string, attribute: string): AllowedAttribute | undefined {
  const shape: AllowedShape | undefined = Object.entries(allowedComponents).find(([name]) => name === tag)?.[1];
  return shape?.attributes.find((each) => each.name === attribute);
}

/** Reports names that lead nowhere, with the nearest right ones; and contacts for buyers where victims read. */
export const references: Check = (site) => {
  const known = knownNames(site);
  return site.pages.flatMap((page) => {
    const issues: Issue[] = [];
    const add = (line: number, message: string, advice: string) => issues.push({ rule: 'references', severity: 'error', file: page.file, line, message, advice });
    for (const reference of referencesOf(page.body)) {
      const target = targetOf(reference.tag, reference.attribute);
      if (target === undefined || target.pointsTo === 'text') continue;
      const line = page.bodyLine + lineAt(page.body, reference.offset) - 1;
      const { names, where, kind } = known[target.pointsTo];
      const ids = target.isList === true ? reference.value.split(/[\s,]+/).filter((id) => id !== '') : [reference.value];
      for (const id of ids.filter((each) => !names.includes(each))) add(line, `There is no ${kind} called "${id}".`, didYouMean(id, names, where));
      if (target.pointsTo !== 'contacts' || audienceOf(page.page) !== 'reader') continue;
      for (const id of ids) {
        const contact = site.library.contacts[id];
        if (contact !== undefined && !isForReaders(contact) && contact.for.includes('buyers')) {
          add(line, `"${id}" is for people who buy sex and may not stand on a page for readers.`, 'Take it away here. It may stand on pages under professionals/.');
        }
      }
    }
    for (const field of ['related', 'sources'] as const) {
      const value = page.frontMatter[field];
      const { names, where, kind } = known[field === 'related' ? 'pages' : 'sources'];
      for (const id of Array.isArray(value) ? value.map(String) : []) {
        if (!names.includes(id)) add(frontMatterLine(page, field), `There is no ${kind} called "${id}".`, didYouMean(id, names, where));
      }
    }
    return issues;
  });
};
