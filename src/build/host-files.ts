// All configurations for hosts, from the one table in headers.ts. Called by finish.ts when the pages are done.
import { withoutSearch } from './content-security-policy.ts';
import { pageHeaders, policyHeader } from './headers.ts';
import { apacheRules } from './hosts/apache.ts';
import { caddyRules } from './hosts/caddy.ts';
import { netlifyHeaders, netlifyRedirects } from './hosts/netlify.ts';
import { nginxRules } from './hosts/nginx.ts';

interface HostFiles {
  /** For the published folder: its hosts read these there and do not publish them. */
  readonly inside: Readonly<Record<string, string>>;
  /** For a folder beside it: to be included in a server's own configuration. */
  readonly beside: Readonly<Record<string, string>>;
}

/** File name → content, for pages with this policy in languages with these parts of the address. */
export function hostFiles(policy: string, segments: readonly string[]): HostFiles {
  // Netlify and Cloudflare add rules up, and two policies are narrower than each: there one header has what any page may do,
  // and each page's own policy, which stands in the page, narrows it. Elsewhere the search has a header of its own.
  const all = pageHeaders(policy);
  const headers = pageHeaders(withoutSearch(policy));
  return {
    inside: { _headers: netlifyHeaders(all), _redirects: netlifyRedirects(segments), '.htaccess': apacheRules(headers, policyHeader(policy), segments) },
    beside: { 'nginx.conf': nginxRules(headers, policyHeader(policy)), Caddyfile: caddyRules(headers, policyHeader(policy)) },
  };
}

/** The folder beside a built one. @example hostFolder('dist/') → 'dist-hosts' */
export function hostFolder(folder: string): string {
  return `${folder.replace(/[\\/]+$/, '')}-hosts`;
}
