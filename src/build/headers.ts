// The headers every page is served with. One table, for the local server here and for the files hosts read (src/build/hosts).

import { scripts } from '../i18n/scripts.ts';

export type Headers = Readonly<Record<string, string>>;

/** The policy as a header. frame-ancestors works in a header only, so it stands here and not in the page. */
export function policyHeader(policy: string): Headers {
  return { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` };
}

/**
 * Header name → value for everything that is served: nearly all of it is pages.
 * `no-store` keeps page text off the disk of a shared phone; `no-referrer` keeps our name from the page one leaves to;
 * `Request-OTR` asks the browsers that know it to keep the visit out of history.
 */
export function pageHeaders(policy: string): Headers {
  return {
    ...policyHeader(policy),
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Request-OTR': '1',
  };
}

/** The tiny address the exit asks for on the side: the browser drops its cache of this site, and with it what Back would show. */
export const clearPath = '/clear';

/** What is sent there beside the headers of every page. Not `"storage"` or `"*"`: those cost time and there is nothing stored. */
export const clearHeaders: Headers = { 'Clear-Site-Data': '"cache"' };

const fontTypes: Headers = Object.fromEntries(Object.values(scripts).flatMap(({ webFont }) => (webFont === undefined ? [] : [[webFont.address, 'font/woff2'] as const])));

/** Files that are no pages, with types that not every host can tell from the ending; and a browser here never guesses (nosniff). */
export const fileTypes: Headers = { '/api/contacts.json': 'application/json', '/api/contacts.csv': 'text/csv; charset=utf-8', '/sitemap.xml': 'application/xml', ...fontTypes };

/**
 * Fonts, unlike pages, may be kept: they hold no text, and a phone that lacks the letters would pay for them on every page.
 * A day only, and `/clear` drops them with the rest.
 */
export const fontsPath = '/fonts/';
export const fontHeaders: Headers = { 'Cache-Control': 'private, max-age=86400' };

/** Where the files of the search are. They are fetched by its page alone. */
export const searchPath = '/search/';

/** The page of the search in any language: the one with a policy of its own. */
export const searchPages = '^/[a-z-]+/search/';

/**
 * What the files of the search are sent with. A worker lives by the policy of its own file, and the long list of the pages'
 * fingerprints would weigh as much as a third of an index.
 */
export const searchFileHeaders: Headers = policyHeader("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");

/** What every configuration says of itself: the policy holds the fingerprints of the scripts of one build and blocks those of any other. */
export const madeByBuild = 'Written by the build for the pages it stands beside; the policy in it fits no other build. Do not change it by hand.';
