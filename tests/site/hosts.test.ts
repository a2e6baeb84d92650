// The built site on real servers, and on ours: every promise made by a header, a compressed twin, a wrong-address page or a silent log.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { contentSecurityPolicy, fingerprintsOf, withoutSearch } from '../../src/build/content-security-policy.ts';
import { clearHeaders, clearPath, fontHeaders, pageHeaders, searchFileHeaders, type Headers } from '../../src/build/headers.ts';
import { hostFolder } from '../../src/build/host-files.ts';
import { tools, type Tool } from '../../src/build/tools.ts';
import { startApache, startCaddy, startNginx, startOurs, type Host } from './start-host.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
assert.ok(existsSync(hostFolder(folder)), `There is no built site in ${folder} with ${hostFolder(folder)} beside it. Run: npm run build`);
const file = (path: string) => readFileSync(join(folder, path));
const utf8 = /^text\/html; ?charset=utf-8$/i;
const segments = globSync('*/404.html', { cwd: folder }).map((path) => path.replace(/[\\/].*/, ''));
const policy = contentSecurityPolicy(globSync('**/*.html', { cwd: folder }).map((path) => fingerprintsOf(file(path).toString())));
const expected = pageHeaders(withoutSearch(policy));
const searchFile = `/${globSync('search/*/search.js', { cwd: folder })[0] ?? ''}`;

const hosts: readonly { name: string; tool?: Tool; brotli?: Tool; keepsLog: boolean; start(folder: string): Promise<Host> }[] = [
  { name: 'nginx', tool: tools.nginx, brotli: tools.nginxBrotli, keepsLog: true, start: startNginx },
  { name: 'Caddy', tool: tools.caddy, keepsLog: true, start: startCaddy },
  { name: 'Apache', tool: tools.apache, keepsLog: true, start: startApache },
  { name: 'npm start', keepsLog: false, start: startOurs },
];

/** Says why a test is left out, or `false` when it is not. */
const whyNot = (tool: Tool | undefined) => tool !== undefined && tool.find() === undefined && `${tool.name} is not on this machine and could not be fetched: npm run tools`;

for (const { name, tool, brotli, keepsLog, start } of hosts) {
  suite(`on ${name}`, { skip: whyNot(tool) }, () => {
    let host: Host;
    let log: string | undefined;
    before(async () => { host = await start(folder); });
    after(async () => { if (log === undefined) await host.stop(); });

    function ask(path: string, headers: Headers = {}, method = 'GET'): Promise<{ answer: IncomingMessage; body: Buffer }> {
      return new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port: host.port, path, method, headers, agent: false }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => { resolve({ answer, body: Buffer.concat(parts) }); }).on('error', reject);
        }).on('error', reject).end();
      });
    }
    /** Each header once, with its value: a second one would be joined to the first. */
    function assertHeaders(answer: IncomingMessage, wanted: Headers, path: string): void {
      for (const [header, value] of Object.entries(wanted)) assert.deepEqual(answer.headersDistinct[header.toLowerCase()], [value], `${path} ${header}`);
    }

    test('every answer carries every header of the table, once: pages, wrong addresses, redirects', async () => {
      for (const path of ['/', '/sv/', '/en/rights/', '/sv/nowhere/', '/nowhere', '/sv']) assertHeaders((await ask(path)).answer, expected, path);
    });

    test('the page of the search may run its files, and they may compile bytes; no other page or file may', async () => {
      assertHeaders((await ask('/sv/search/')).answer, pageHeaders(policy), '/sv/search/');
      const { answer } = await ask(searchFile);
      assertHeaders(answer, { ...expected, ...searchFileHeaders }, searchFile);
      assert.equal(answer.statusCode, 200);
      assert.match(answer.headers['content-type'] ?? '', /^(?:text|application)\/javascript/);
      const index = await ask(searchFile.replace('search.js', 'sv.words.json'), { 'accept-encoding': 'gzip' });
      assert.equal(index.answer.headers['content-encoding'], 'gzip');
      assert.equal((await ask('/sv/search/nowhere/')).answer.statusCode, 404);
      assert.equal((await ask('/search/nowhere.json')).answer.statusCode, 404);
    });

    test('letters may be kept for a day, pages not at all', async () => {
      assertHeaders((await ask('/fonts/ethiopic.woff2')).answer, fontHeaders, 'the font');
      assertHeaders((await ask('/ti/')).answer, { 'Cache-Control': 'no-store' }, '/ti/');
    });

    test('pages are sent as HTML in UTF-8, and the server does not tell its version', async () => {
      const { answer } = await ask('/sv/');
      assert.match(answer.headers['content-type'] ?? '', utf8);
      assert.doesNotMatch(String(answer.headers['server'] ?? ''), /\d/);
    });

    for (const [accepted, encoding, ending] of [['br, gzip', 'br', '.br'], ['gzip, deflate, br', 'br', '.br'], ['gzip, deflate', 'gzip', '.gz'], ['', undefined, '']] as const) {
      test(`to "${accepted}" a page is sent ${encoding === undefined ? 'as it is' : `as the ${encoding} twin the build made`}`, { skip: encoding === 'br' && whyNot(brotli) }, async () => {
        for (const [path, page] of [['/', 'index.html'], ['/sv/', 'sv/index.html'], ['/en/rights/', 'en/rights/index.html']] as const) {
          const { answer, body } = await ask(path, accepted === '' ? {} : { 'Accept-Encoding': accepted });
          assert.equal(answer.statusCode, 200);
          assert.equal(answer.headers['content-encoding'], encoding, path);
          // Caddy leaves it out where it did not choose; nothing on the way keeps these pages anyhow (no-store).
          if (encoding !== undefined) assert.match(answer.headers.vary ?? '', /accept-encoding/i, path);
          assert.ok(body.equals(file(page + ending)), path);
        }
        const wrong = await ask('/en/nowhere/', accepted === '' ? {} : { 'Accept-Encoding': accepted });
        assert.equal(wrong.answer.headers['content-encoding'], encoding, 'a wrong address');
        assert.ok(wrong.body.equals(file(`en/404.html${ending}`)), 'a wrong address');
      });
    }

    test('a wrong address is answered with 404 in the language of the address', async () => {
      for (const segment of segments) {
        for (const path of [`/${segment}/nowhere`, `/${segment}/nowhere/`, `/${segment}/rights/nowhere/deep.html`, `/${segment}/situations/`]) {
          const { answer, body } = await ask(path);
          assert.equal(answer.statusCode, 404, path);
          assert.ok(body.equals(file(`${segment}/404.html`)), path);
          assert.match(answer.headers['content-type'] ?? '', utf8, path);
        }
      }
    });

    test('a wrong address outside every language gets the page of the source language', async () => {
      for (const path of ['/nowhere', '/nowhere/', '/xx/rights/', '/SV/nowhere/', '/favicon.ico', '/%2e%2e/package.json', '/%2e%2e/404.html/x']) {
        const { answer, body } = await ask(path);
        assert.ok(answer.statusCode === 404 || answer.statusCode === 400, path);
        if (answer.statusCode === 404) assert.ok(body.equals(file('404.html')), path);
      }
    });

    test('the first address and the first page of every language answer, with and without the last slash', async () => {
      assert.ok((await ask('/')).body.equals(file('index.html')));
      for (const segment of segments) {
        assert.ok((await ask(`/${segment}/`)).body.equals(file(`${segment}/index.html`)));
        const { answer, body } = await ask(`/${segment}`);
        if (answer.statusCode === 200) assert.ok(body.equals(file(`${segment}/index.html`)));
        // Nginx and Caddy say it without a name; Apache cannot, but must not lead to another one.
        else assert.equal(new URL(answer.headers.location ?? '', `http://127.0.0.1:${host.port}`).href, `http://127.0.0.1:${host.port}/${segment}/`);
      }
    });

    test('what is written for hosts is not published', async () => {
      for (const path of ['/_headers', '/_redirects', '/.htaccess']) assert.equal((await ask(path)).answer.statusCode, 404, path);
    });

    test('the side address clears the cache for GET and for POST, with an empty answer and all other headers', async () => {
      for (const method of ['GET', 'POST']) {
        const { answer, body } = await ask(clearPath, {}, method);
        assert.ok(answer.statusCode === 200 || answer.statusCode === 204, `${method} ${answer.statusCode}`);
        assertHeaders(answer, { ...expected, ...clearHeaders }, `${method} ${clearPath}`);
        assert.equal(body.length, 0);
      }
    });

    test('no page clears anything', async () => {
      for (const path of ['/', '/sv/', '/nowhere']) assert.equal((await ask(path)).answer.headers['clear-site-data'], undefined, path);
    });

    test('the log keeps neither who asked, nor what was typed after a ?, nor that somebody left', { skip: !keepsLog && 'this server keeps no log' }, async () => {
      const traces = { 'User-Agent': 'a-telling-browser', Referer: 'https://where-from.example/', 'Accept-Language': 'xx-telling', Cookie: 'telling=1' };
      await ask('/sv/help/?asked=in-words', traces);
      await ask('/sv/nowhere/?asked=in-words', traces);
      await ask(clearPath, traces, 'POST');
      await ask(`${clearPath}?in-words`, traces);
      log = await host.stop();
      const kept = log;
      assert.match(kept, /\/sv\/help\//, 'what was read is counted');
      const told = ['127.0.0.1"', '127.0.0.1 ', 'in-words', 'telling', 'where-from', clearPath, '/404.html?'].filter((trace) => kept.includes(trace));
      assert.deepEqual(told, [], kept);
    });
  });
}
