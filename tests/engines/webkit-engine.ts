// WebKit through Debian's WebKitWebDriver and MiniBrowser: a client of the W3C WebDriver protocol, as small as these tests need.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, LaunchOptions, Tab } from './engine.ts';
import { eventually } from './eventually.ts';
import { findWebKit } from './find-engines.ts';
import { openScreen, type Screen } from './screen.ts';

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Keys that have no character, as WebDriver names them. */
const named: Readonly<Record<string, string>> = { Shift: '\uE008', Alt: '\uE00A', Tab: '\uE004', Escape: '\uE00C', Enter: '\uE007' };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server has an address with a port; the other shapes belong to pipes.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function senderFor(base: string): Send {
  return async (method, path, body = {}) => {
    // A question to a page that is just giving way to another can get lost; whoever asks, asks again.
    const response = await fetch(base + path, { method, ...(method === 'POST' ? { body: JSON.stringify(body) } : {}), signal: AbortSignal.timeout(path.endsWith('/sync') ? 2_000 : 10_000) });
    // The protocol wraps every answer in `value`.
    const { value } = await response.json() as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

function tabOf(send: Send, screen: Screen): Tab {
  let area = { x: 0, y: 0, width: 0, height: 0 };
  const act = async (type: 'pointer' | 'key', ...actions: object[]) => {
    await send('POST', '/actions', { actions: [{ type, id: type, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}), actions }] });
  };
  return {
    async goto(address) {
      await send('POST', '/url', { url: address });
      // The session waits for nothing by itself, or no command would be answered while a page is on its way to a slow site.
      await eventually(`${address} has loaded`, () => send('POST', '/execute/sync', { script: 'return document.readyState + location.href', args: [] }), (state) => state === `complete${address}`);
    },
    // Asked of the page: the protocol's own answer runs ahead and names a page that is not there yet.
    address: async () => await send('POST', '/execute/sync', { script: 'return location.href', args: [] }) as string,
    async back() { await send('POST', '/back'); },
    // What comes back is what the function returned, as JSON; its type is the caller's.
    run: async (inPage, ...args) => await send('POST', '/execute/sync', { script: `return (${inPage.toString()})(...arguments)`, args }) as never,
    move: (x, y) => act('pointer', { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }),
    press: () => act('pointer', { type: 'pointerDown', button: 0 }),
    release: () => act('pointer', { type: 'pointerUp', button: 0 }),
    wheel: () => Promise.reject(new Error('WebKitWebDriver has no wheel.')),
    keyDown: (key) => act('key', { type: 'keyDown', value: named[key] ?? key }),
    keyUp: (key) => act('key', { type: 'keyUp', value: named[key] ?? key }),
    async resize(size) {
      await send('POST', '/window/rect', { x: 0, y: 0, ...size });
      const [width, height, outer] = await eventually('the page has the width of the window', async () =>
        await send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight, outerHeight, outerWidth]', args: [] }) as [number, number, number, number], ([inside, , , outside]) => inside === outside);
      // The page stands below the browser's own bar. Left out: its scroll bar, which no page can hide, and the line at the foot where the browser names the link under the pointer.
      area = { x: 0, y: outer - height + 4, width: width - 24, height: height - 40 };
    },
    // From the screen: the driver gives no picture while a page is on its way to another site.
    colours: () => screen.colours(area),
    show: () => Promise.reject(new Error('Only one tab at a time.')),
    async close() {
      await send('DELETE', '/actions');
      await send('POST', '/url', { url: 'about:blank' });
    },
  };
}

const [resting, pressed] = ['123456', '654321'];
const proof = `data:text/html,<style>html{background:%23${resting}}html:active{background:%23${pressed}}</style>`;

/**
 * Waits until the window draws and takes a press. On a busy machine a window just opened may do neither, and stays so until it changes its size:
 * the first test would fail for what no page can help.
 */
async function wake(tab: Tab): Promise<void> {
  let width = 600;
  await tab.resize({ width, height: 800 });
  await tab.goto(proof);
  const shows = (colour: string, within?: number) => eventually(`the window is ${colour}`, async () => [...await tab.colours()], (colours) => colours.includes(colour), within).then(() => true, () => false);
  await eventually('the window draws', async () => {
    await tab.resize({ width: (width = 1_201 - width), height: 800 });
    return shows(resting, 1_000);
  }, Boolean);
  await tab.move(200, 300);
  await eventually('the window takes a press', async () => {
    await tab.press();
    const isTaken = await shows(pressed, 1_000);
    await tab.release();
    return isTaken;
  }, Boolean);
}

/** Starts WebKit on a screen of its own, with a home folder of its own. */
export async function launchWebKit({ javaScript = true }: LaunchOptions): Promise<Engine> {
  const parts = findWebKit();
  if (parts === undefined) throw new Error('No WebKit found. Run: npm run tools');
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  const screen = await openScreen(parts.screen);
  const port = await freePort();
  const driver = spawn(parts.driver, [`--port=${port}`], { stdio: 'ignore', env: {
    ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11', HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home,
  } });
  const root = senderFor(`http://127.0.0.1:${port}`);
  await eventually('WebKitWebDriver answers', () => root('GET', '/status'), () => true);
  // Not --enable-javascript: that would also stop what the driver itself asks of the page.
  const args = ['--automation', ...(javaScript ? [] : ['--enable-javascript-markup=false'])];
  const version = spawnSync(parts.driver, ['--version'], { encoding: 'utf8' }).stdout.trim();
  // One window for all: further tabs stay behind the first and take no input, and another browser for each would take seconds.
  const session = await root('POST', '/session', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: parts.browser, args } } } }) as
    // As the protocol promises.
    { sessionId: string };
  const path = `/session/${session.sessionId}`;
  const tab = tabOf((method, rest, body) => root(method, path + rest, body), screen);
  await wake(tab);
  return {
    name: 'webkit',
    version,
    async newTab() {
      await tab.resize({ width: 600, height: 800 });
      return tab;
    },
    async close() {
      await root('DELETE', path);
      const ended = once(driver, 'exit');
      driver.kill();
      await ended;
      await screen.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
