// Netlify and Cloudflare Pages: two files they read from the published folder and do not publish themselves.
import { clearHeaders, clearPath, fileTypes, type Headers } from '../headers.ts';

// Cloudflare drops a longer line without a word.
const longestLine = 2000;

/**
 * `_headers`: every rule that fits an address is applied, so `/clear` names only what it has beyond the rest.
 * For the same reason fonts cannot be kept there: their own Cache-Control would be added to that of the pages, not replace it.
 */
export function netlifyHeaders(headers: Headers): string {
  const types = Object.fromEntries(Object.entries(fileTypes).map(([path, type]) => [path, { 'Content-Type': type }]));
  // /clear has no ending to tell its type by, and a browser that opens a file of no type saves it: a trace on the disk.
  const rules: Readonly<Record<string, Headers>> = { '/*': headers, [clearPath]: { ...clearHeaders, 'Content-Type': 'text/plain; charset=utf-8' }, ...types };
  const lines = Object.entries(rules).flatMap(([path, values]) => [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)]);
  const long = lines.find((line) => line.length > longestLine);
  if (long !== undefined) throw new Error(`A line of _headers has ${long.length} characters and Cloudflare reads ${longestLine}: use fewer different scripts and styles. ${long.slice(0, 60)}…`);
  return `${lines.join('\n')}\n`;
}

/** `_redirects`: the wrong-address page of each language, for Netlify; Cloudflare finds the nearest 404.html by itself. */
export function netlifyRedirects(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}/* /${segment}/404.html 404\n`).join('');
}
