// What a person does and sees, in the words of the tests.
import type { Tab } from '../engines/engine.ts';
import { eventually } from '../engines/eventually.ts';
import type { ThreeSites, Visit } from './three-sites.ts';
import type { LeftPage } from './watcher.ts';

export const exitLink = '.bar a.exit';

export interface View { readonly opacity: string; readonly background: string; readonly text: string; readonly title: string }

/** Scrolls to an element and puts the pointer on it. */
export async function pointAt(tab: Tab, selector: string): Promise<void> {
  // On a busy machine script can read a page seconds before it is drawn, and a press on what is not drawn goes nowhere.
  await eventually('the page is drawn', () => tab.run(() => performance.getEntriesByName('first-contentful-paint').length), (times) => times > 0);
  const { x, y } = await tab.run((css) => {
    const element = document.querySelector(css);
    if (element === null) throw new Error(`Not on the page: ${css}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Of a link broken over two lines, the first part: the middle of both may lie beside it.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await tab.move(x, y);
}

/** Clicks with a real pointer. */
export async function click(tab: Tab, selector: string): Promise<void> {
  await pointAt(tab, selector);
  await tab.press();
  await tab.release();
}

/** Presses and releases one key. */
export async function tap(tab: Tab, key: string): Promise<void> {
  await tab.keyDown(key);
  await tab.keyUp(key);
}

/** What of the page a person can see, as the page itself knows it. */
export function view(tab: Tab): Promise<View> {
  return tab.run(() => {
    const { opacity, backgroundColor } = getComputedStyle(document.documentElement);
    return { opacity, background: backgroundColor, text: document.querySelector('main')?.innerText.trim() ?? '', title: document.title };
  });
}

const isBlank = ({ opacity, background, text }: View) => text === '' || (opacity === '0' && background === 'rgb(255, 255, 255)');

/** Waits until the page shows nothing of itself. */
export const untilBlank = (tab: Tab): Promise<View> => eventually('the page is blank', () => view(tab), isBlank);
/** Waits until the screen is white and nothing else. Works also while a page is on its way to another site. */
export const untilWhite = (tab: Tab): Promise<string[]> => eventually('the screen is white', async () => [...await tab.colours()].slice(0, 3), (colours) => colours.join() === 'ffffff');
/** Waits until the page shows its text. */
export const untilShown = (tab: Tab): Promise<View> => eventually('the page shows its text', () => view(tab), (seen) => seen.opacity === '1' && seen.text !== '');
/** Waits until the tab is at an address that begins so. */
export const untilAt = (tab: Tab, start: string): Promise<string> => eventually(`the tab is at ${start}`, () => tab.address(), (address) => address.startsWith(start));
/** Waits until the neutral site was asked. */
export const untilAsked = (sites: ThreeSites): Promise<readonly Visit[]> =>
  eventually('the neutral site is asked', async () => sites.visits('neutral'), (visits) => visits.length > 0);

/** What was left of the page when it was left; the sites must be watched. */
export async function leftOf(sites: ThreeSites): Promise<LeftPage> {
  const visits = await eventually('the page tells what was left of it', async () => sites.visits('ours').filter(({ path }) => path === '/seen/left'), ({ length }) => length > 0);
  // Written by the watcher, in this form.
  return JSON.parse(visits.at(-1)?.body ?? '') as LeftPage;
}

/** How often the pages told something since the last `forget`; the sites must be watched. */
export const timesSeen = (sites: ThreeSites, what: 'content' | 'restored'): number => sites.visits('ours').filter(({ path }) => path === `/seen/${what}`).length;

const untilLoaded = (tab: Tab): Promise<string> => eventually('the whole page is there', () => tab.run(() => document.readyState), (state) => state === 'complete');

/** Comes from the search page to a page of ours by its link, as most people do. */
export async function arrive(tab: Tab, sites: ThreeSites, path: string): Promise<void> {
  await tab.goto(sites.searchFor(path));
  await click(tab, '#result');
  await untilAt(tab, sites.ours + path);
  await untilShown(tab);
  await untilLoaded(tab);
}

/** Reads on: clicks a link of the page and waits for the page it leads to. */
export async function readOn(tab: Tab, sites: ThreeSites, path: string): Promise<void> {
  await click(tab, `a[href="${path}"]:not(.languages a):not(.menu a)`);
  await untilAt(tab, sites.ours + path);
  await untilShown(tab);
  await untilLoaded(tab);
}
