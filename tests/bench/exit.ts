// `npm run bench:exit`: our exit beside GOV.UK Frontend's component and a plain link, per engine, in turn in one run.
// Prints: ms from the end of the press to no text (fast, slow and refusing neutral site; Chromium also at a sixth of its speed),
// how many of three presses of Back show text, pages the browser's history keeps, page text found on disk, and the Referer sent.
// Times are of frames as the page itself draws them, give or take one; read them against each other, not as a phone's.
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Engine, EngineName, Tab } from '../engines/engine.ts';
import { eventually } from '../engines/eventually.ts';
import { whyMissing } from '../engines/find-engines.ts';
import { launch } from '../engines/launch.ts';
import { openSubjects, type Subject, type Subjects } from './exit-subjects.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const subjects: readonly Subject[] = ['ours', 'govuk', 'plain'];
const marker = 'Have you worked?'; // a sentence of the page read last, which no other page or browser file has
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const spread = (values: number[]) => (values.length === 0 ? 'never' : `${median(values)} (${Math.min(...values)}–${Math.max(...values)})`);

async function pressExit(tab: Tab): Promise<void> {
  const at = await tab.run(() => { scrollTo(0, 0); const box = document.querySelector('a.exit')?.getBoundingClientRect(); return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }; });
  await tab.move(at.x, at.y);
  await tab.press();
  // A finger stays about this long; the bench measures time, so here a wait is part of the measure.
  await new Promise((resolve) => { setTimeout(resolve, 80); });
  await tab.release();
}

const isSeen = (tab: Tab) => tab.run(() => getComputedStyle(document.documentElement).opacity !== '0' && (document.querySelector('main')?.innerText.trim() ?? '') !== '');

/** One exit; ms from the end of the press to no text, `undefined` when the text never went. */
async function timeExit(tab: Tab, sites: Subjects, subject: Subject): Promise<number | undefined> {
  // The error page of a refused exit may still be on its way and abort the next one.
  await eventually('the page opens', async () => { await tab.goto(sites.address(subject, 2)); return true; }, Boolean, 30_000);
  await eventually('the page shows its text', () => isSeen(tab), Boolean);
  sites.forget();
  await pressExit(tab);
  const has = (what: string) => sites.marks().find((mark) => mark.what === what)?.at;
  await eventually('the press ended and the text went', async () => has('released') !== undefined && has('gone') !== undefined, Boolean).catch(() => undefined);
  const [released, gone] = [has('released'), has('gone')];
  return released === undefined || gone === undefined ? undefined : gone - released;
}

async function times(engine: Engine, slower: number, sites: Subjects): Promise<void> {
  const label = slower === 1 ? 'full speed' : `${slower} times slower`;
  let tab = await engine.newTab();
  if (slower > 1) await tab.slowDown?.(slower);
  for (const [condition, delay, isRefused] of [['fast', 0, false], ['3 s', 3000, false], ['refused', 0, true]] as const) {
    sites.delay(delay);
    sites.refuse(isRefused);
    const found = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
    for (let round = 0; round < (delay > 0 ? Math.min(rounds, 3) : rounds); round += 1) {
      for (const subject of subjects) {
        const time = await timeExit(tab, sites, subject);
        // Firefox does not lead on from the error page a refused exit ends on; the old tab ends with the engine.
        if (isRefused && engine.name === 'firefox') tab = await engine.newTab();
        if (time !== undefined) found.get(subject)?.push(time);
      }
    }
    console.log(`  ${label}, neutral site ${condition}: ${subjects.map((subject) => `${subject} ${spread(found.get(subject) ?? [])}`).join(' · ')} ms`);
  }
  sites.delay(0);
  sites.refuse(false);
}

/** Search, three pages by their links, exit, Back three times: how often text is seen; and what the neutral site was told. */
async function backShows(tab: Tab, sites: Subjects, subject: Subject): Promise<{ shown: number; referer: string }> {
  await tab.goto(sites.search);
  for (const page of [0, 1, 2]) {
    // By a link of the page where it has one, as a reader goes; the first by address, as from a search.
    const address = sites.address(subject, page);
    if (page === 0) await tab.goto(address);
    else await tab.run((to) => { const link = document.createElement('a'); link.href = to; document.body.append(link); link.click(); }, address);
    await eventually('the page is there', async () => (await tab.address()) === address && (await isSeen(tab)), Boolean);
  }
  sites.forget();
  await pressExit(tab);
  await eventually('the neutral site is there', () => tab.address(), (address) => address.startsWith(sites.neutral));
  const referer = sites.referers()[0] ?? 'none';
  let shown = 0;
  for (let press = 0; press < 3; press += 1) {
    sites.forget();
    const before = await tab.address();
    await tab.back();
    await eventually('Back has led somewhere', () => tab.address(), (address) => address !== before || sites.marks().length > 0, 2000).catch(() => undefined);
    // The watcher of a page that shows text says so in its first frame; half a second is thirty of them.
    await eventually('text is seen', async () => sites.marks().some((mark) => mark.what === 'shown'), Boolean, 500).then(() => { shown += 1; }).catch(() => undefined);
    if ((await tab.address()) === sites.search || (await tab.address()).startsWith('about:')) break;
  }
  return { shown, referer };
}

/** Rows of the browser's history that name an origin, with their titles. */
function historyRows(profile: string, origin: string): string[] {
  const [file] = globSync(['**/History', '**/places.sqlite'], { cwd: profile });
  if (file === undefined) return [];
  const database = new DatabaseSync(join(profile, file), { readOnly: true });
  const table = file.endsWith('places.sqlite') ? 'moz_places' : 'urls';
  const rows = database.prepare(`SELECT url, title FROM ${table} WHERE url LIKE ?`).all(`${origin}%`);
  database.close();
  return rows.map((row) => String(row['title'] ?? ''));
}

const filesWith = (profile: string, word: string) => globSync('**/*', { cwd: profile }).filter((name) => {
  const file = join(profile, name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file).includes(word);
}).length;

// ENGINES=firefox,webkit measures those alone.
const chosen = process.env['ENGINES']?.split(',');
for (const name of (['chromium', 'firefox', 'webkit'] as const satisfies readonly EngineName[]).filter((each) => chosen?.includes(each) ?? true)) {
  const missing = whyMissing(name);
  if (missing !== undefined) { console.log(`${name}: ${missing}`); continue; }
  const sites = await openSubjects();
  const engine = await launch(name);
  console.log(`${name} ${engine.version}`);
  await times(engine, 1, sites);
  if (name === 'chromium') await times(engine, 6, sites);
  await engine.close();
  for (const subject of subjects) {
    const profile = mkdtempSync(join(tmpdir(), 'bench-exit-'));
    const own = await launch(name, name === 'webkit' ? {} : { profile });
    const { shown, referer } = await backShows(await own.newTab(), sites, subject);
    await own.close();
    const origin = new URL(sites.address(subject, 0)).origin;
    const kept = name === 'webkit' ? '' : `; history keeps ${historyRows(profile, origin).map((title) => `"${title}"`).join(', ') || 'nothing'}; files with page text ${filesWith(profile, marker)}`;
    console.log(`  ${subject}: Back shows text ${shown} of 3; Referer ${referer}${kept}`);
    rmSync(profile, { recursive: true, force: true });
  }
  await sites.close();
}
