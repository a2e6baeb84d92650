// The files of the search as they are published, one set for each language.
import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dangerWords } from '../../src/i18n/danger-words.ts';
import { languages } from '../../src/i18n/languages.ts';
import { namedIn, type EntriesFile, type Packed } from '../../src/search/pack.ts';
import { QuickIndex } from '../../src/search/quick.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
const [script = ''] = globSync('search/*/search.js', { cwd: folder });
const base = join(folder, script.replace('search.js', ''));
const read = <T>(name: string) => JSON.parse(readFileSync(join(base, name), 'utf8')) as T;
const sent = (name: string) => statSync(join(base, `${name}.br`)).size;
const published = languages.filter((language) => language.isPseudo !== true);

test('in every language the script and the index together are at most 12,000 bytes', () => {
  assert.deepEqual(published.map(({ segment }) => [segment, sent('search.js') + sent(`${segment}.words.json`)] as const).filter(([, bytes]) => bytes > 12_000), []);
});

test('in every language every phrase of danger is heard', () => {
  const missed = published.flatMap((language) => {
    const index = new QuickIndex(read<Packed>(`${language.segment}.words.json`), namedIn(read<EntriesFile>(`${language.segment}.entries.json`)));
    return dangerWords(language.tag).filter((phrase) => !index.isDanger(phrase)).map((phrase) => `${language.tag}: ${phrase}`);
  });
  assert.deepEqual(missed, []);
});

test('the page of all topics lists what the index counts, in its order', () => {
  for (const { segment } of published) {
    const { entries } = read<EntriesFile>(`${segment}.entries.json`);
    const page = readFileSync(join(folder, segment, 'search/index.html'), 'utf8');
    const listed = [...page.slice(page.indexOf('class="topics"'), page.indexOf('</main>')).matchAll(/<li><a href="([^"]+)"/g)].map((match) => match[1]);
    const counted = entries.map(([path]) => { const [name = '', anchor] = path.split('#'); return `/${segment}/${name === '' ? '' : `${name}/`}${anchor === undefined ? '' : `#${anchor}`}`; });
    assert.deepEqual(listed, counted, segment);
    assert.equal(read<Packed>(`${segment}.words.json`).count, entries.length);
  }
});

test('every language has a full text of its own, without what no page uses', () => {
  for (const { segment } of published) {
    const names = globSync('*', { cwd: join(base, segment) });
    assert.ok(names.includes('pagefind.js') && names.includes('fragment'), segment);
    assert.deepEqual(names.filter((name) => /ui|highlight|component/.test(name)), []);
  }
});
