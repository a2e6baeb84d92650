// Chromium over its own protocol and Firefox over WebDriver BiDi, through one library.
// Not Playwright: it makes every tab believe it is in front, so that a hidden tab could not be tested.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { tools } from '../../src/build/tools.ts';
import { coloursOf } from './colours.ts';
import type { Engine, LaunchOptions, Tab } from './engine.ts';
import { eventually } from './eventually.ts';

type Name = 'chromium' | 'firefox';

// A question to a page that is just put into memory is never answered; whoever asks, asks again.
const protocolTimeout = 10_000;

function tabOf(page: Page, name: Name): Tab {
  return {
    async goto(address) { await page.goto(address, { timeout: 15_000 }); },
    address: async () => page.url(),
    async back() {
      // Firefox tells nobody when a page comes back from memory, and waiting for it would never end.
      if (name === 'firefox') await page.evaluate(() => { history.back(); });
      // Chromium refuses for a moment after a page has given way to another, before it has gone anywhere: then it is pressed again.
      else await eventually('Back is taken', () => page.goBack({ waitUntil: [] }), () => true);
    },
    // Its own types wrap arguments that live in the page; ours are plain data, so what comes back is what the function returned.
    run: async (inPage, ...args) => await page.evaluate(inPage as (...plain: unknown[]) => unknown, ...args) as never,
    move: (x, y) => page.mouse.move(x, y),
    press: () => page.mouse.down(),
    release: () => page.mouse.up(),
    wheel: (down) => page.mouse.wheel({ deltaY: down }),
    // Names of keys are ours and few; the library's type lists them all.
    keyDown: (key) => page.keyboard.down(key as KeyInput),
    keyUp: (key) => page.keyboard.up(key as KeyInput),
    resize: (size) => page.setViewport({ ...size }),
    colours: async () => coloursOf(Buffer.from(await page.screenshot())),
    ...(name === 'chromium' ? { slowDown: (times: number) => page.emulateCPUThrottling(times) } : {}),
    show: () => page.bringToFront(),
    // Now and then Chromium takes a minute to close a tab that is just going back; it ends with its browser then.
    close: () => Promise.race([page.close(), pause(5_000, undefined, { ref: false })]),
  };
}

function start(name: Name, { javaScript = true, profile }: LaunchOptions): Promise<Browser> {
  const executablePath = tools[name].find();
  if (executablePath === undefined) throw new Error(`No ${name} found. Run: npm run tools`);
  const shared = { executablePath, headless: true, defaultViewport: null, protocolTimeout, ...(profile === undefined ? {} : { userDataDir: profile }) };
  if (name === 'chromium') {
    // Chromium refuses its sandbox to root; everyone else keeps it.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return puppeteer.launch({ ...shared, browser: 'chrome', args: [...asRoot, '--disable-gpu'], ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  }
  return puppeteer.launch({ ...shared, browser: 'firefox', extraPrefsFirefox: {
    // Input goes the way of a real mouse, through the window: otherwise a click sets no focus, and the cover without script hangs on focus.
    'remote.events.async.enabled': true,
    'javascript.enabled': javaScript,
  } });
}

/** Starts Chromium or Firefox with a profile of its own and the back/forward cache on. */
export async function launchWithPuppeteer(name: Name, options: LaunchOptions): Promise<Engine> {
  const browser = await start(name, options);
  return {
    name,
    version: await browser.version(),
    async newTab() {
      const page = await browser.newPage();
      // Firefox is told at its start and does not know this command.
      if (name === 'chromium' && options.javaScript === false) await page.setJavaScriptEnabled(false);
      await page.setViewport({ width: 390, height: 700 });
      return tabOf(page, name);
    },
    close: () => browser.close(),
  };
}
