// Every link inside the site leads to a page and section that exist; links out are https, tel, sms or mailto and send no referrer.
import { pageError, type PageCheck } from './built-site.ts';

const outward = /^(https:\/\/|tel:|sms:|mailto:)/;

/** Reports dead links, dead anchors and links out that say where the reader came from. */
export const liveLinks: PageCheck = (page, { ids }) =>
  page.root.querySelectorAll('a[href]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (outward.test(href)) {
      return href.startsWith('https:') && !(link.getAttribute('rel') ?? '').includes('noreferrer') ? [pageError('live-links', page, `The link to ${href} tells where the reader came from.`, 'Add rel="noreferrer".')] : [];
    }
    const [path = '', section] = href.split('#');
    const target = ids.get(path === '' ? page.path : path);
    if (target === undefined) return [pageError('live-links', page, `The link ${href} leads to no page.`, 'Correct the address.')];
    if (section !== undefined && !target.has(decodeURIComponent(section))) return [pageError('live-links', page, `The link ${href} leads to no section.`, 'Correct what stands after #.')];
    return [];
  });
