// A real browser on the real built site, served as it is published. Shared by all browser tests.
import { availableParallelism } from 'node:os';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser } from '../../src/build/find-browser.ts';
import { serveFolder } from '../../src/build/serve-folder.ts';

export interface OpenSite {
  readonly address: string;
  readonly browser: Browser;
  /** A page of its own context at a phone's size; closed with the browser. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves a built folder and starts Chromium; throws in plain words when one of them is missing. */
export async function openSite(folder = process.env['SITE_OUT'] ?? 'dist'): Promise<OpenSite> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found. Run: npm run tools');
  const { server, address } = await serveFolder(folder, 0);
  // Chromium refuses its sandbox to root; everyone else keeps it.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
  return {
    address, browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
      const page = await context.newPage();
      await page.goto(address + path);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens every path, with a tab for each processor, and gives what `look` says of each, in order. `prepare` is run in each tab before its first page. */
export async function lookAtEvery<T>(site: OpenSite, paths: readonly string[], options: BrowserContextOptions, look: (page: Page, path: string) => Promise<T>, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<T[]> {
  const said: T[] = [];
  const queue = paths.entries();
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    const page = await site.open('/', options);
    await prepare(page);
    for (const [at, path] of queue) {
      await page.goto(site.address + path);
      said[at] = await look(page, path);
    }
    await page.context().close();
  }));
  return said;
}

/** How many pixels the page can be pushed sideways; 0 when nothing sticks out. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
