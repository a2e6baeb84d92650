// The guides tell the truth: what they name exists, and what exists they name.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { allowedComponents, calloutKinds } from '../../src/components/prose/allowed-components.ts';
import { rooms } from '../../src/content/page-order.ts';
import { needs } from '../../src/schemas/contact.ts';
import { pictograms } from '../../src/schemas/page.ts';

const guides = ['README.md', 'content/README.md', 'locales/README.md'];

for (const guide of guides) {
  test(`every path in ${guide} leads to a file`, () => {
    const text = readFileSync(guide, 'utf8');
    const paths = [...text.matchAll(/\]\((?!https?:|\/)([^)#]+)\)|src="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');
    assert.deepEqual(paths.filter((path) => !existsSync(join(dirname(guide), path))), []);
  });
}

test('the guide for editors names everything that may be typed', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const named = [...Object.keys(allowedComponents).map((name) => `<${name}`), ...calloutKinds, ...Object.keys(rooms), ...needs, ...pictograms.map((name) => `\`${name}\``)];
  assert.deepEqual(named.filter((name) => !guide.includes(name)), []);
});

test('every command of the README exists', () => {
  const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts);
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? '');
  assert.deepEqual(named.filter((name) => !scripts.includes(name)), []);
});
