// A promise of the exit, kept in one engine after the other: one test each, with a fresh tab and three fresh sites.
import { after, suite, test, type TestContext } from 'node:test';
import type { Engine, EngineName, Tab } from '../engines/engine.ts';
import { whyMissing } from '../engines/find-engines.ts';
import { launch } from '../engines/launch.ts';
import { openThreeSites, type SiteOptions, type ThreeSites } from './three-sites.ts';

export interface Stage { readonly engine: Engine; readonly tab: Tab; readonly sites: ThreeSites; readonly t: TestContext }
interface Options extends SiteOptions {
  /** `false`: scripts of pages do not run. */
  readonly javaScript?: boolean;
}

export const everyEngine: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];
/** Engines that can be given all keys, a hidden tab and a profile that is kept. */
export const twoEngines: readonly EngineName[] = ['chromium', 'firefox'];

// One start per file, engine and kind: starting takes longer than most tests.
const running = new Map<string, Promise<Engine>>();
after(async () => {
  const ends = await Promise.allSettled([...running.values()].map(async (engine) => (await engine).close()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
});

function engineFor(name: EngineName, javaScript: boolean): Promise<Engine> {
  const key = `${name} ${javaScript}`;
  const engine = running.get(key) ?? launch(name, { javaScript });
  running.set(key, engine);
  return engine;
}

/** Registers a test of the promise for each engine, all engines at a time since each waits more than it works; skipped with a reason where the engine is missing. */
export function promise(sentence: string, engines: readonly EngineName[], keep: (stage: Stage) => Promise<void>, { javaScript = true, ...options }: Options = {}): void {
  suite(sentence, { concurrency: true }, () => {
    for (const name of engines) {
      test(`${sentence} (${name})`, { skip: whyMissing(name) ?? false, timeout: 60_000 }, async (t) => {
        const engine = await engineFor(name, javaScript);
        const sites = await openThreeSites(options);
        const tab = await engine.newTab();
        try {
          await keep({ engine, tab, sites, t });
        } finally {
          sites.answer();
          await tab.close();
          await sites.close();
        }
      });
    }
  });
}
