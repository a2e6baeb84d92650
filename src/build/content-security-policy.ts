// The strictest policy a page can bear: nothing may load, and only the scripts and styles inside the page itself may run.
import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The one type of data block pages may hold: browsers neither run it nor ask the policy about it. */
export const dataBlockType = 'application/ld+json';

const contentsOf = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)([^>]*)>([^]*?)</${tag}>`, 'g'))]
    .filter((match) => !match[1]?.includes(` type="${dataBlockType}"`))
    .map((match) => match[2] ?? '');

/** Fingerprints of the scripts and styles of a page, as a policy names them. */
export interface Fingerprints {
  readonly script: readonly string[];
  readonly style: readonly string[];
  /** A style names a font of ours, for phones that lack the script. */
  readonly hasFont: boolean;
  /** The page may fetch the script of the search, and Pagefind, which is compiled from bytes. */
  readonly isSearch: boolean;
}

// Thousands of pages share a handful of scripts and styles.
const known = new Map<string, string>();
const hashOnce = (text: string) => known.get(text) ?? known.set(text, hash(text)).get(text) ?? '';

/** The fingerprints of everything in a page that may run or style it. */
export function fingerprintsOf(html: string): Fingerprints {
  return { script: contentsOf(html, 'script').map(hashOnce), style: contentsOf(html, 'style').map(hashOnce), hasFont: html.includes('@font-face'), isSearch: html.includes('role="combobox"') && html.includes('data-base="/search/') };
}

/** What only the page of the search may do: run our own files, and compile Pagefind's bytes. */
const searchSources = "'self' 'wasm-unsafe-eval' ";

/** A policy without what only the search may do: for every other page, where one header serves them all. */
export function withoutSearch(policy: string): string {
  return policy.replace(searchSources, '');
}

/** The policy of one page or of several together, as the value of the header or `<meta>`. */
export function contentSecurityPolicy(pages: readonly Fingerprints[]): string {
  const hashes = (tag: 'script' | 'style') => [...new Set(pages.flatMap((page) => page[tag]))].sort().join(' ') || "'none'";
  return [
    "default-src 'none'", `script-src ${pages.some((page) => page.isSearch) ? searchSources : ''}${hashes('script')}`, `style-src ${hashes('style')}`, 'img-src data:',
    ...(pages.some((page) => page.hasFont) ? ["font-src 'self'"] : []),
    // One address, asked for on the side when the exit is used, so that the browser drops what it keeps of this site.
    "connect-src 'self'",
    "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}
