// A search site, our built site and the neutral site the exit leads to, each an origin of its own on this machine.
// Ours comes from the real server of the built folder; only the exit's target is exchanged on the way, which stands in attributes and so leaves the policy whole.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/build/serve-folder.ts';
import { siteConfig } from '../../src/site.config.ts';
import { allowScript, weakening } from './alter-page.ts';
import { watcher } from './watcher.ts';

type Site = 'search' | 'ours' | 'neutral';
export interface Visit { readonly site: Site; readonly path: string; readonly referer: string | undefined; readonly body: string }

export interface SiteOptions {
  /** The built folder; `dist` unless told. */
  readonly folder?: string;
  /** A host that sends none of our headers: pages may be cached, and the policy stands in the page alone. */
  readonly isBare?: boolean;
  /** The side request of the exit is never answered. */
  readonly isClearHanging?: boolean;
  /** Pages tell our site when they show content and when they came back from memory: visits to `/seen/content` and `/seen/restored`. */
  readonly isWatched?: boolean;
  /** Markup put into every head before the exit, and those of its scripts that the policy shall let run. */
  readonly before?: { readonly markup: string; readonly allowed: readonly string[] };
}

export interface ThreeSites {
  readonly ours: string;
  readonly neutral: string;
  /** Address of the search page that links to a page of ours by `a#result`. */
  searchFor(path: string): string;
  /** What was asked for, in order, since the start or since `forget`. */
  visits(site: Site): readonly Visit[];
  forget(): void;
  /** The neutral site takes requests and does not answer until `answer`. */
  hold(): void;
  answer(): void;
  /** The neutral site is gone: connections are refused. */
  refuse(): Promise<void>;
  close(): Promise<void>;
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => { response.writeHead(500).end(String(error)); });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server has an address with a port; the other shapes belong to pipes.
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

const html = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

/** Starts the three sites on free ports. */
export async function openThreeSites({ folder = 'dist', isBare = false, isClearHanging = false, isWatched = false, before }: SiteOptions = {}): Promise<ThreeSites> {
  let log: Visit[] = [];
  let waiting: (() => void)[] | undefined;
  const note = async (site: Site, request: IncomingMessage) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer); // no encoding is set, so parts are bytes
    log.push({ site, path: request.url ?? '/', referer: request.headers.referer, body: Buffer.concat(parts).toString() });
  };
  const source = await serveFolder(folder, 0);
  const neutral = await listen(async (request, response) => {
    await note('neutral', request);
    if (waiting !== undefined) await new Promise<void>((resolve) => { waiting?.push(resolve); });
    response.writeHead(200, html).end('<!doctype html><title>Dictionary</title><link rel="icon" href="data:,"><main>A word a day</main>');
  });
  const weaken = await weakening();
  const alter = (page: string) => {
    let altered = weaken(page).replaceAll(siteConfig.exitTarget, `${neutral.address}/`);
    if (before !== undefined) altered = before.allowed.reduce(allowScript, altered.replace('<script data-exit', () => `${before.markup}<script data-exit`));
    return isWatched ? allowScript(altered.replace('</head>', () => `<script>${watcher}</script></head>`), watcher) : altered;
  };
  const ours = await listen(async (request, response) => {
    await note('ours', request);
    const path = request.url ?? '/';
    if (path.startsWith('/seen/') || path === '/report') {
      response.writeHead(204).end();
      return;
    }
    if (path === '/clear' && isClearHanging) return;
    const answer = await fetch(source.address + path, { method: request.method ?? 'GET', headers: { 'Accept-Encoding': 'identity' }, redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isPage = type.startsWith('text/html');
    const body = isPage ? alter(bytes.toString()) : bytes;
    for (const [name, value] of answer.headers) {
      if (/^(connection|keep-alive|transfer-encoding|content-length|content-security-policy|etag|last-modified)$/.test(name)) continue;
      if (!isBare || name === 'content-type' || name === 'location') response.setHeader(name, value);
    }
    // What breaks the policy is told to us as well; the policy itself is the page's, with the hashes of this page's scripts.
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(String(body))?.[1];
    if (isPage && !isBare && policy !== undefined) response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'; report-uri /report`);
    response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : body);
  });
  const search = await listen(async (request, response) => {
    await note('search', request);
    const to = new URL(request.url ?? '/', search.address).searchParams.get('to') ?? '/';
    response.writeHead(200, html).end(`<!doctype html><title>Search results</title><link rel="icon" href="data:,"><a id="result" href="${ours.address}${to}">A result</a>`);
  });
  return {
    ours: ours.address,
    neutral: neutral.address,
    searchFor: (path) => `${search.address}/?to=${encodeURIComponent(path)}`,
    visits: (site) => log.filter((visit) => visit.site === site && visit.path !== '/favicon.ico'),
    forget() { log = []; },
    hold() { waiting ??= []; },
    answer() {
      waiting?.forEach((resolve) => { resolve(); });
      waiting = undefined;
    },
    refuse: () => stop(neutral.server),
    async close() {
      for (const { server } of [search, ours, neutral, source]) await stop(server);
    },
  };
}
