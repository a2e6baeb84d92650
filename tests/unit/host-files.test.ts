// The configurations for hosts hold the whole table, and refuse what a host would misread. That they work: tests/site/hosts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy } from '../../src/build/content-security-policy.ts';
import { clearHeaders, pageHeaders } from '../../src/build/headers.ts';
import { hostFiles, hostFolder } from '../../src/build/host-files.ts';
import { apacheRules } from '../../src/build/hosts/apache.ts';
import { caddyRules } from '../../src/build/hosts/caddy.ts';
import { netlifyHeaders } from '../../src/build/hosts/netlify.ts';
import { nginxRules } from '../../src/build/hosts/nginx.ts';

const policy = "default-src 'none'; script-src 'sha256-AbC+/='";
const { inside, beside } = hostFiles(policy, ['sv', 'pt-br']);
/** How each file writes one header; the file is read as its host reads it elsewhere, here only what must stand in it. */
const written: Readonly<Record<string, (name: string, value: string) => string>> = {
  _headers: (name, value) => `  ${name}: ${value}\n`,
  '.htaccess': (name, value) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
  'nginx.conf': (name, value) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`,
  Caddyfile: (name, value) => `${name} \`${value}\``,
};

for (const [file, line] of Object.entries(written)) {
  test(`${file} holds every header of the table, and the side address clears the cache only`, () => {
    const text = { ...inside, ...beside }[file] ?? '';
    const missing = Object.entries({ ...pageHeaders(policy), ...clearHeaders }).filter(([name, value]) => !text.includes(line(name, value)));
    assert.deepEqual(missing, []);
    assert.doesNotMatch(text, /"(?:storage|cookies|\*|executionContexts)/);
  });
}

test('every configuration says that it fits one build only, where its host allows a remark', () => {
  for (const file of ['.htaccess', 'nginx.conf', 'Caddyfile']) assert.match({ ...inside, ...beside }[file] ?? '', /^# Written by the build/, file);
});

test('nothing that is not of the table is in the strict policy: no origin, no unsafe word', () => {
  for (const text of Object.values({ ...inside, ...beside })) assert.doesNotMatch(text, /'unsafe-|https?:\/\/|\*\.[a-z]/);
});

test('what only the search may do is in the header of its pages alone, where a host can tell them apart', () => {
  const searching = contentSecurityPolicy([{ script: [], style: [], hasFont: false, isSearch: true }]);
  const files = hostFiles(searching, ['sv']);
  for (const [file, text] of Object.entries({ ...files.beside, '.htaccess': files.inside['.htaccess'] ?? '' })) {
    const policies = text.split('\n').filter((line) => line.includes('Content-Security-Policy'));
    assert.deepEqual(policies.map((line) => line.includes('wasm-unsafe-eval')).sort(), [...policies.slice(2).map(() => false), true, true], file);
  }
});

test('each language has its own wrong-address page on Apache and Netlify', () => {
  for (const segment of ['sv', 'pt-br']) {
    assert.ok(inside['.htaccess']?.includes(`<If "%{REQUEST_URI} =~ m#^/${segment}/#">\n  ErrorDocument 404 /${segment}/404.html\n</If>`), segment);
    assert.ok(inside['_redirects']?.includes(`/${segment}/* /${segment}/404.html 404\n`), segment);
  }
});

test('Apache gets quotes, backslashes and percent signs as signs, not as its own language', () => {
  assert.ok(apacheRules({ Odd: '100% "sure" \\' }, {}, []).includes('Header always set Odd "100%% \\"sure\\" \\\\"'));
});

test('Apache loses a header or a twin rather than the site where a module is missing', () => {
  const outside = (inside['.htaccess'] ?? '').replace(/<IfModule [^]*?<\/IfModule>/g, '');
  assert.doesNotMatch(outside, /\b(?:Header|Rewrite|SetEnvIf|AddEncoding|RemoveType|Options)/);
});

test('a value that a host would misread stops the build', () => {
  assert.throws(() => nginxRules({ Odd: 'a $variable' }, {}), /nginx reads \$/);
  assert.throws(() => caddyRules({ Odd: 'a {placeholder}' }, {}), /Caddyfile cannot hold/);
  assert.throws(() => caddyRules({ Odd: 'a `quote`' }, {}), /Caddyfile cannot hold/);
  assert.throws(() => netlifyHeaders({ Long: 'x'.repeat(2000) }), /2000/);
});

test('on Netlify, where rules add up, no header is said twice for the side address', () => {
  const [everywhere = '', side = ''] = (inside['_headers'] ?? '').split('/clear\n');
  const names = (text: string) => [...text.matchAll(/^ {2}([^:]+):/gm)].map((match) => match[1]);
  assert.deepEqual(names(side).filter((name) => names(everywhere).includes(name)), []);
});

test('rules for a server stand beside the published folder, never in it', () => {
  assert.equal(hostFolder('dist/'), 'dist-hosts');
  assert.equal(hostFolder('/tmp/site'), '/tmp/site-hosts');
});
