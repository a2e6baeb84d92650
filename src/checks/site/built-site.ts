// Reads a built folder into pages, for rules over what is really published. Thousands of pages, so one at a time is in memory.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Issue } from '../issue.ts';

export interface BuiltPage {
  /** Address path: `/sv/rights/pay/`. */
  readonly path: string;
  readonly file: string;
  /** Read anew each time it is asked for. */
  readonly html: string;
  /** Parsed anew unless it is the page that was asked for last. */
  readonly root: HTMLElement;
  /** Bytes as sent with Brotli. */
  readonly size: number;
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
  /** Address path → ids on that page, for links that lead to a section. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A rule over one page; the site tells what else there is. */
export type PageCheck = (page: BuiltPage, site: BuiltSite) => Issue[];

let last: { readonly file: string; readonly root: HTMLElement } | undefined;

function rootOf(file: string): HTMLElement {
  if (last?.file !== file) last = { file, root: parse(readFileSync(file, 'utf8'), { comment: true, blockTextElements: { script: true, style: true } }) };
  return last.root;
}

/** All pages of a built folder, wrong-address pages included. */
export function readBuiltSite(folder: string): BuiltSite {
  const pages = globSync('**/*.html', { cwd: folder }).sort().map((name): BuiltPage => {
    const file = join(folder, name);
    return {
      path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, file,
      size: statSync(`${file}.br`).size,
      get html() { return readFileSync(file, 'utf8'); },
      get root() { return rootOf(file); },
    };
  });
  let ids: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    folder, pages,
    get ids() { return (ids ??= new Map(pages.map((page) => [page.path, new Set([...page.html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''))]))); },
  };
}

/** An error on a page, in the shape all checks use. */
export function pageError(rule: string, page: BuiltPage, message: string, advice: string): Issue {
  return { rule, severity: 'error', file: page.file, message, advice };
}
