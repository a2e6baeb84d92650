// Every link of a page leads somewhere it may lead: https, tel, mailto, or a page and section of this site.
import type { Link, Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { pageOfLink } from '../../i18n/paths.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';
import type { PageFile, Site } from '../read-site.ts';
import { parseBody } from './parse-body.ts';

interface Found { message: string; advice: string }

const bySite = new WeakMap<Site, ReadonlyMap<string, PageFile>>();

/** Swedish pages by their path; looked up for every link, so it is made once. */
function sourcePages(site: Site): ReadonlyMap<string, PageFile> {
  const known = bySite.get(site) ?? new Map(site.pages.filter((each) => each.language === sourceLanguage.tag).map((each) => [each.page, each]));
  bySite.set(site, known);
  return known;
}

function checkLink(href: string, page: PageFile, site: Site): Found | undefined {
  if (/^(https:\/\/[^\s]+\.[^\s]+|tel:[+\d]+|mailto:[^\s@]+@[^\s@]+)$/.test(href)) return undefined;
  if (href.startsWith('http:')) return { message: `The address ${href} is not encrypted.`, advice: 'Write https:// if the site answers there; else leave the link out.' };
  const sections = (file: PageFile | undefined) => file?.sections.map((section) => section.id).filter((id) => id !== '' && id !== 'intro') ?? [];
  if (href.startsWith('#')) {
    const own = sections(page);
    return own.includes(href.slice(1)) ? undefined : { message: `This page has no section "${href.slice(1)}".`, advice: didYouMean(href.slice(1), own, 'the headings of this page') };
  }
  const target = pageOfLink(href);
  if (target === undefined || href.includes('?')) return { message: `The link "${href}" leads nowhere we know.`, advice: 'Link to https://…, tel:…, mailto:… or to a page of this site such as /rights/pay/.' };
  const contact = /^help\/([a-z0-9-]+)$/.exec(target.page)?.[1];
  if (contact !== undefined && Object.hasOwn(site.library.contacts, contact)) return undefined;
  const pages = sourcePages(site);
  const found = pages.get(target.page);
  if (found === undefined) {
    const first = target.page.split('/')[0] ?? '';
    const withoutLanguage = site.pages.some((each) => each.language === first) ? 'Leave the language out: /rights/pay/, not /sv/rights/pay/. ' : '';
    return { message: `There is no page ${href}.`, advice: withoutLanguage + didYouMean(target.page, [...pages.keys()], `${site.folder}/pages/${sourceLanguage.tag}`) };
  }
  if (!/^\/([^#]*\/)?(#.*)?$/.test(href)) return { message: `The link "${href}" lacks the slash at its end.`, advice: `Write /${target.page}/${target.section === undefined ? '' : `#${target.section}`}` };
  if (target.section !== undefined && !sections(found).includes(target.section)) {
    return { message: `The page /${target.page}/ has no section "${target.section}".`, advice: didYouMean(target.section, sections(found), found.file) };
  }
  return undefined;
}

/** Reports links that lead nowhere or where they may not, and pictures. */
export const links: Check = (site) =>
  site.pages.flatMap((page) => {
    const parsed = parseBody(page.body);
    // The markup rule has its own words for what cannot be parsed; here it is said once more only if that rule is silent.
    if (!('tree' in parsed)) {
      return /[{}]/.test(page.body) ? [] : [{ rule: 'links', severity: 'error' as const, file: page.file, line: page.bodyLine + parsed.line - 1, message: 'The text cannot be read from here on.', advice: 'Look for a tag that stands in the wrong place or inside a list, and put it on a line of its own with empty lines around it.' }];
    }
    const issues: Issue[] = [];
    const add = (node: Node, found: Found) => issues.push({ rule: 'links', severity: 'error', file: page.file, line: page.bodyLine + (node.position?.start.line ?? 1) - 1, ...found });
    visit(parsed.tree, (node) => {
      if (node.type === 'link') {
        const found = checkLink((node as Link).url, page, site);
        if (found !== undefined) add(node, found);
      }
      if (node.type === 'image' || node.type === 'imageReference') add(node, { message: 'Pages hold no pictures of their own.', advice: 'Take the picture away. A pictogram is chosen in the front matter.' });
      if (node.type === 'definition' || node.type === 'footnoteDefinition') add(node, { message: 'Links at the end of the text and footnotes are not used here.', advice: 'Write the link where it belongs: [words](/rights/pay/). Sources are written <Source of="…" />.' });
    });
    return issues;
  });
