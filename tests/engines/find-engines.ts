// Which engines this machine has, from the table of programs the tests need.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../../src/build/tools.ts';
import type { EngineName } from './engine.ts';

/** The three parts WebKit is driven by: its driver, its small browser and a screen nobody sees; `undefined` when one is missing. */
export function findWebKit(): { driver: string; browser: string; screen: string } | undefined {
  const driver = tools.webkitDriver.find();
  const screen = tools.screen.find();
  // Debian keeps it per processor kind and version of the interface: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser.
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];
  const browser = libraries.flatMap((folder) => ['4.1', '4.0'].map((version) => join('/usr/lib', folder, `webkit2gtk-${version}`, 'MiniBrowser'))).find((path) => existsSync(path));
  return driver === undefined || browser === undefined || screen === undefined ? undefined : { driver, browser, screen };
}

/** Why an engine cannot be tested here; `undefined` when it can. */
export function whyMissing(name: EngineName): string | undefined {
  const parts = { chromium: tools.chromium.find, firefox: tools.firefox.find, webkit: findWebKit };
  return parts[name]() === undefined ? `${name} is not on this machine. Run: npm run tools` : undefined;
}
