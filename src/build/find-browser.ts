// Finds a Chromium on this machine for tests and measurements.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usual = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: `CHROMIUM` if set, Playwright's own, or the system's; `undefined` when there is none. */
export function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'], chromium.executablePath(), ...usual].find((path) => path !== undefined && path !== '' && existsSync(path));
}
