// Reads a built folder into pages, for rules over what is really published.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Issue } from '../issue.ts';

export interface BuiltPage {
  /** Address path: `/sv/rights/pay/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
  /** Bytes as sent with Brotli. */
  readonly size: number;
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
}

export type SiteCheck = (site: BuiltSite) => Issue[];

/** All pages of a built folder, wrong-address pages included. */
export function readBuiltSite(folder: string): BuiltSite {
  const pages = globSync('**/*.html', { cwd: folder }).sort().map((name): BuiltPage => {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    return {
      path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, file, html,
      root: parse(html, { comment: true, blockTextElements: { script: true, style: true } }),
      size: statSync(`${file}.br`).size,
    };
  });
  return { folder, pages };
}

/** An error on a page, in the shape all checks use. */
export function pageError(rule: string, page: BuiltPage, message: string, advice: string): Issue {
  return { rule, severity: 'error', file: page.file, message, advice };
}
