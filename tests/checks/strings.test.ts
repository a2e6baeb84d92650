// Interface strings: a hole, a stray key or a lost placeholder is refused, in words a translator understands.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkStrings } from '../../src/checks/content/strings.ts';

const folder = mkdtempSync(join(tmpdir(), 'strings-'));
after(() => rmSync(folder, { recursive: true }));
type Strings = Record<string, Record<string, string>>;
const swedish = JSON.parse(readFileSync('locales/sv/common.json', 'utf8')) as Strings;

function messages(change: (strings: Strings) => void): string[] {
  const strings = structuredClone(swedish);
  change(strings);
  for (const [tag, content] of [['sv', swedish], ['en', strings]] as const) {
    mkdirSync(join(folder, tag), { recursive: true });
    writeFileSync(join(folder, tag, 'common.json'), JSON.stringify(content));
  }
  return checkStrings(folder, ['sv', 'en']).map((issue) => issue.message);
}

test('complete strings pass', () => assert.deepEqual(messages(() => {}), []));
test('a missing string is named', () => assert.deepEqual(messages((s) => { delete s['exit']?.['label']; }), ['"exit.label" is missing.']));
test('a surplus string is named', () => assert.deepEqual(messages((s) => { s['exit'] = { ...s['exit'], labels: 'x' }; }), ['"exit.labels" is not used by the site.']));
test('an empty string is named', () => assert.deepEqual(messages((s) => { s['exit'] = { ...s['exit'], label: ' ' }; }), ['"exit.label" is empty.']));
test('a lost or changed placeholder is named', () => {
  assert.deepEqual(messages((s) => { s['danger'] = { ...s['danger'], call: 'Call {{nummer}}' }; }), ['"danger.call" should hold {{number}}.']);
  assert.deepEqual(messages((s) => { s['exit'] = { ...s['exit'], label: 'Leave {{site}}' }; }), ['"exit.label" should hold no placeholder.']);
});
test('markup and addresses are refused', () => {
  assert.deepEqual(messages((s) => { s['exit'] = { ...s['exit'], label: '<b>Leave</b>' }; }), ['"exit.label" holds markup or an address.']);
});
test("the site's own strings are complete", () => assert.deepEqual(checkStrings(), []));
