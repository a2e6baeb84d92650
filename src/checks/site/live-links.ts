// Every link inside the site leads to a page and section that exist; links out are https, tel, sms or mailto and send no referrer.
import { pageError, type BuiltPage, type SiteCheck } from './built-site.ts';

const outward = /^(https:\/\/|tel:|sms:|mailto:)/;

/** Reports dead links, dead anchors and links out that say where the reader came from. */
export const liveLinks: SiteCheck = ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const idsOf = new Map<BuiltPage, Set<string>>();
  const hasId = (page: BuiltPage, id: string) => {
    const ids = idsOf.get(page) ?? new Set(page.root.querySelectorAll('[id]').map((element) => element.id));
    idsOf.set(page, ids);
    return ids.has(id);
  };
  return pages.flatMap((page) => page.root.querySelectorAll('a[href]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (outward.test(href)) {
      return href.startsWith('https:') && !(link.getAttribute('rel') ?? '').includes('noreferrer') ? [pageError('live-links', page, `The link to ${href} tells where the reader came from.`, 'Add rel="noreferrer".')] : [];
    }
    const [path = '', section] = href.split('#');
    const target = path === '' ? page : byPath.get(path);
    if (target === undefined) return [pageError('live-links', page, `The link ${href} leads to no page.`, 'Correct the address.')];
    if (section !== undefined && !hasId(target, decodeURIComponent(section))) return [pageError('live-links', page, `The link ${href} leads to no section.`, 'Correct what stands after #.')];
    return [];
  }));
};
