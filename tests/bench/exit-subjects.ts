// Three ways out of the same text, each an origin of its own with the same neutral site: ours, GOV.UK Frontend's component, a plain link.
// Every page carries a small watcher that says when the press ended and when the text was no longer to be seen.
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parse } from 'node-html-parser';
import { siteConfig } from '../../src/site.config.ts';
import { allowScript } from '../exit/alter-page.ts';

export type Subject = 'ours' | 'govuk' | 'plain';
export interface Mark { readonly what: 'released' | 'gone' | 'shown'; readonly at: number }

export interface Subjects {
  readonly search: string;
  address(subject: Subject, page: number): string;
  readonly neutral: string;
  /** Milliseconds the neutral site waits before it answers. */
  delay(ms: number): void;
  refuse(isRefused: boolean): void;
  /** What the watchers told since `forget`; times are the machine's own clock in ms. */
  marks(): readonly Mark[];
  /** `Referer` headers the neutral site received since `forget`. */
  referers(): readonly (string | undefined)[];
  forget(): void;
  close(): Promise<void>;
}

/** Three reader pages of the built site; each subject shows them under the same paths. */
export const pages = ['/en/', '/en/rights/', '/en/rights/pay/'] as const;

// Seen means: opaque, and the middle of the screen belongs to the text. GOV.UK's cover lies over it; ours makes the root clear.
const watcher = `(function(){function tell(w,at){navigator.sendBeacon('/mark',JSON.stringify({what:w,at:at}))}
var seen;function look(){var m=document.querySelector('main'),h=document.elementFromPoint(180,420),v=!!m&&m.innerText.trim()!==''&&getComputedStyle(document.documentElement).opacity!=='0'&&!!h&&(h===m||m.contains(h)||h===document.body||h===document.documentElement);if(v!==seen){seen=v;tell(v?'shown':'gone',Date.now())}requestAnimationFrame(look)}
addEventListener('pointerup',function(){tell('released',Date.now())},true);addEventListener('pagehide',function(){tell('gone',Date.now())});addEventListener('DOMContentLoaded',look);addEventListener('pageshow',function(e){if(e.persisted){seen=undefined;look()}})})()`;

const govuk = 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min';

function pageFor(subject: Subject, path: string, neutral: string): string {
  const built = readFileSync(`dist${path}index.html`, 'utf8');
  if (subject === 'ours') return allowScript(built.replaceAll(siteConfig.exitTarget, `${neutral}/`).replace('</head>', () => `<script>${watcher}</script></head>`), watcher);
  const main = parse(built).querySelector('main')?.outerHTML ?? '';
  const head = `<!doctype html><html lang="en" class="govuk-template"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Read ${path}</title><link rel="icon" href="data:,"><script>${watcher}</script>`;
  const next = pages[pages.indexOf(path as (typeof pages)[number]) + 1] ?? pages[0];
  const way = `<p><a id="next" href="${next}">Next</a></p>`;
  if (subject === 'plain') return `${head}<body><a class="exit" href="${neutral}/" rel="noreferrer">Leave this site</a>${way}${main}`;
  return `${head}<link rel="stylesheet" href="/govuk.css"><body class="govuk-template__body"><script>document.body.className+=' js-enabled govuk-frontend-supported'</script>
<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a href="${neutral}/" role="button" draggable="false" class="exit govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden">Emergency</span> Exit this page</a></div>
${way}${main}<script type="module">import{initAll}from'/govuk.js';initAll()</script>`;
}

async function serve(answer: Parameters<typeof createServer>[1]): Promise<{ server: Server; address: string }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Starts the subjects, the neutral site and a search page. */
export async function openSubjects(): Promise<Subjects> {
  let wait = 0;
  let isRefused = false;
  let marks: Mark[] = [];
  let referers: (string | undefined)[] = [];
  const neutral = await serve((request, response) => {
    if (isRefused) { request.socket.destroy(); return; }
    if (request.url === '/') referers.push(request.headers.referer);
    setTimeout(() => { response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Dictionary</title><link rel="icon" href="data:,"><p>A word a day'); }, wait);
  });
  const search = await serve((_request, response) => { response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Results</title><link rel="icon" href="data:,"><p>Results'); });
  const subjects = new Map(await Promise.all((['ours', 'govuk', 'plain'] as const).map(async (subject) => [subject, await serve((request, response) => {
    const path = request.url ?? '/';
    if (path === '/mark') {
      let body = '';
      request.on('data', (part: Buffer) => { body += part.toString(); }).on('end', () => { marks.push(JSON.parse(body) as Mark); response.writeHead(204).end(); });
    } else if (path === '/clear') response.writeHead(204, subject === 'ours' ? { 'Clear-Site-Data': '"cache"' } : {}).end();
    else if (path.startsWith('/govuk.')) response.writeHead(200, { 'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'text/css' }).end(readFileSync(`${govuk}${path.slice('/govuk'.length)}`));
    else if (pages.some((page) => page === path)) {
      const own = subject === 'ours' ? { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } : { 'Cache-Control': 'max-age=600' };
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...own }).end(pageFor(subject, path, neutral.address));
    } else response.writeHead(404).end();
  })] as const)));
  return {
    search: `${search.address}/`,
    neutral: neutral.address,
    address: (subject, page) => (subjects.get(subject)?.address ?? '') + (pages[page] ?? pages[0]),
    delay(ms) { wait = ms; },
    refuse(refused) { isRefused = refused; },
    marks: () => marks,
    referers: () => referers,
    forget() { marks = []; referers = []; },
    async close() {
      for (const { server } of [neutral, search, ...subjects.values()]) {
        server.closeAllConnections();
        await new Promise((resolve) => { server.close(resolve); });
      }
    },
  };
}
