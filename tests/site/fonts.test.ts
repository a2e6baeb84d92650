// Letters for phones that lack a script: small, only where they are needed, kept for a day, and asked for after the phone's own.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { create } from 'fontkit';
import { fontHeaders } from '../../src/build/headers.ts';
import { serveFolder } from '../../src/build/serve-folder.ts';
import { readBuiltSite } from '../../src/checks/site/built-site.ts';
import { languages } from '../../src/i18n/languages.ts';
import { scripts } from '../../src/i18n/scripts.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
const withFont = languages.filter((language) => scripts[language.script].webFont !== undefined);

test('each font is within its budget and holds every letter its languages use', { skip: withFont.length === 0 && 'no language needs one' }, () => {
  for (const language of withFont) {
    const font = scripts[language.script].webFont;
    assert.ok(font !== undefined);
    const file = join(folder, font.address);
    assert.ok(statSync(file).size <= font.budget);
    const read = create(readFileSync(file));
    assert.ok('characterSet' in read, 'one font, not a collection');
    const drawn = new Set(read.characterSet);
    const used = new Set(readBuiltSite(folder).pages.filter((page) => page.path.startsWith(`/${language.segment}/`)).flatMap((page) => [...page.html].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => code >= 0x1200 && code <= 0x2ddf && /\p{Script=Ethiopic}/u.test(String.fromCodePoint(code)))));
    assert.deepEqual([...used].filter((code) => !drawn.has(code)).map((code) => String.fromCodePoint(code)), [], language.tag);
  }
});

test('only pages of such a language and the list of languages may fetch one, and the phone\'s own come first', () => {
  const segments = withFont.map((language) => `/${language.segment}/`);
  for (const page of readBuiltSite(folder).pages) {
    const mayFetch = segments.some((segment) => page.path.startsWith(segment)) || (withFont.length > 0 && ['/', '/404.html'].includes(page.path));
    assert.equal(page.html.includes('url(/fonts/'), mayFetch, page.path);
    if (mayFetch) assert.match(page.html, /src:local\([^)]*\)(,local\([^)]*\))*,url\(\/fonts\//);
  }
});

test('a font may be kept for a day; pages may not', { skip: withFont.length === 0 && 'no language needs one' }, async () => {
  const { server, address } = await serveFolder(folder, 0);
  try {
    const font = await fetch(`${address}/fonts/ethiopic.woff2`);
    assert.equal(font.headers.get('cache-control'), fontHeaders['Cache-Control']);
    assert.equal(font.headers.get('content-type'), 'font/woff2');
    assert.equal((await fetch(`${address}/sv/`)).headers.get('cache-control'), 'no-store');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
