// Makes sure that the tests have a browser: one that is here already, else Playwright's own, else Debian's by apt when root.
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../build/find-browser.ts';

function attempt(what: string, command: string, args: readonly string[]): boolean {
  console.log(`No browser found. Trying ${what} …`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, shell: process.platform === 'win32' });
  } catch {
    // The next way is tried, and the last message tells what to do by hand.
    return false;
  }
  return findBrowser() !== undefined;
}

const isRoot = process.getuid?.() === 0;
const found = findBrowser() !== undefined
  || attempt("Playwright's own download", 'npx', ['playwright', 'install', 'chromium'])
  || (isRoot && process.platform === 'linux' && attempt("Debian's package", 'sh', ['-c', 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium']));

if (found) console.log(`Browser: ${findBrowser() ?? ''}`);
else {
  console.error('The tests need Chromium and none could be had. Install Chromium or Google Chrome, or set CHROMIUM=/path/to/it, and run again.');
  process.exitCode = 1;
}
