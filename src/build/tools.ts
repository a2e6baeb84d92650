// The programs the tests need beside Node: how each is found and what Debian calls it. One more program is one more row.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './find-browser.ts';

export interface Tool {
  /** What messages call it. */
  readonly name: string;
  /** Where it is on this machine; `undefined` when it is not. */
  readonly find: () => string | undefined;
  /** Debian's packages for it, fetched by `npm run tools` when root. */
  readonly debianPackages: readonly string[];
  /** A way that needs no root, tried first: command and arguments. */
  readonly ownDownload?: readonly [string, ...string[]];
  /** Without a required one the tests stop; tests that need another are skipped and say why. */
  readonly isRequired: boolean;
}

// Debian keeps servers in /usr/sbin, which is not on the path of everybody.
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way not a tool for us.
    return false;
  }
}

/** The path of a command by its name; `undefined` when this machine has none. */
export function findCommand(command: string): string | undefined {
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

// Firefox where nothing is on the path.
const usualFirefox = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Path of a Firefox: `FIREFOX` if set, or the system's; `undefined` when there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'], findCommand('firefox-esr'), findCommand('firefox'), ...usualFirefox].find((path) => path !== undefined && path !== '' && existsSync(path));
}

const nginxBrotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Every program the tests start, by the name the code uses. */
export const tools = {
  chromium: { name: 'Chromium', find: findBrowser, debianPackages: ['chromium'], ownDownload: ['npx', 'playwright', 'install', 'chromium'], isRequired: true },
  firefox: { name: 'Firefox', find: findFirefox, debianPackages: ['firefox-esr'], isRequired: false },
  webkitDriver: { name: "WebKit's driver and browser", find: () => findCommand('WebKitWebDriver'), debianPackages: ['webkit2gtk-driver'], isRequired: false },
  // WebKit runs in a window only; this is a screen nobody sees.
  screen: { name: 'Xvfb', find: () => findCommand('Xvfb'), debianPackages: ['xvfb'], isRequired: false },
  nginx: { name: 'nginx', find: () => findCommand('nginx'), debianPackages: ['nginx-light'], isRequired: false },
  nginxBrotli: { name: "nginx's module for brotli", find: () => (existsSync(nginxBrotliModule) ? nginxBrotliModule : undefined), debianPackages: ['libnginx-mod-http-brotli-static'], isRequired: false },
  // The server alone: Debian's "apache2" would set up a site and start it.
  apache: { name: 'Apache', find: () => findCommand('apache2'), debianPackages: ['apache2-bin', 'media-types'], isRequired: false },
  caddy: { name: 'Caddy', find: () => findCommand('caddy'), debianPackages: ['caddy'], isRequired: false },
} as const satisfies Readonly<Record<string, Tool>>;
