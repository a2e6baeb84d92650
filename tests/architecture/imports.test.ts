// The rooms hold: arrows go one way, the exit stands alone, and nothing a reader's page needs imports a command or a check.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/** Room → rooms it may import from (its own is always allowed). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'site.config.ts': [],
  exit: [],
  choice: [],
  // Shared by the build and the browser.
  search: ['i18n'],
  help: ['content', 'schemas'],
  schemas: [],
  i18n: ['site.config.ts', 'schemas'],
  content: ['i18n', 'schemas', 'search', 'site.config.ts'],
  'content.config.ts': ['content', 'i18n', 'schemas'],
  components: ['content', 'i18n', 'schemas', 'site.config.ts', 'exit'],
  layouts: ['choice', 'components', 'content', 'i18n', 'schemas', 'site.config.ts', 'exit', 'styles'],
  pages: ['layouts', 'content', 'i18n'],
  checks: ['content', 'i18n', 'schemas', 'search', 'site.config.ts', 'components', 'build'],
  build: ['checks', 'content', 'i18n', 'schemas', 'site.config.ts'],
  cli: ['translations', 'build', 'checks', 'content', 'i18n', 'schemas', 'search', 'site.config.ts'],
  // The work of translators' tools; only commands call it.
  translations: ['content', 'i18n'],
  styles: [],
  'env.d.ts': ['content'],
};
const roomOf = (file: string) => relative('src', file).split(/[\\/]/)[0] ?? '';
const files = globSync('src/**/*.{ts,astro,css}');
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s*\(?\s*|@import\s+)['"](\.[^'"]+)['"]/g)].map((match) => join(dirname(file), match[1] ?? ''));

test('every room is known, so that a new one gets its place in the picture', () => {
  assert.deepEqual([...new Set(files.map(roomOf))].filter((room) => !(room in allowed)), []);
});
test('arrows between rooms go one way', () => {
  const wrong = files.flatMap((file) => importsOf(file)
    .filter((target) => roomOf(target) !== roomOf(file) && !allowed[roomOf(file)]?.includes(roomOf(target)))
    .map((target) => `${file} → ${target}`));
  assert.deepEqual(wrong, []);
});
test('checks import the allow-list only, never a component', () => {
  const wrong = files.filter((file) => roomOf(file) === 'checks').flatMap((file) => importsOf(file).filter((target) => target.endsWith('.astro')).map((target) => `${file} → ${target}`));
  assert.deepEqual(wrong, []);
});
test('the exit imports nothing at all', () => {
  for (const file of globSync('src/exit/**/*')) if (file.endsWith('.ts') || file.endsWith('.astro')) assert.doesNotMatch(readFileSync(file, 'utf8'), /\bimport\b[^:]/, file);
});
test('frame and page components read no collections and fetch nothing', () => {
  for (const file of globSync('src/components/{frame,page}/*')) assert.doesNotMatch(readFileSync(file, 'utf8'), /astro:content|content\/load|fetch\(/, file);
});
test('every import leads to a file', () => {
  assert.deepEqual(files.flatMap((file) => importsOf(file).filter((target) => !existsSync(target)).map((target) => `${file} → ${target}`)), []);
});
test('styles use logical properties only, for the languages read from right to left', () => {
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align:\s*(?:left|right)|float)\s*:/;
  const wrong = globSync('src/**/*.{css,astro}').flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, index) => (physical.test(line) && !line.trim().startsWith('@media') ? [`${file}:${index + 1} ${line.trim()}`] : [])));
  assert.deepEqual(wrong, []);
});
test('only i18n takes languages and addresses apart', () => {
  const strangers = globSync('src/{components,layouts,pages,content}/**/*.{ts,astro}').filter((file) => /pathname\.split|startsWith\('\/(sv|en)\//.test(readFileSync(file, 'utf8')));
  assert.deepEqual(strangers, []);
});
