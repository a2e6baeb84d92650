// One folder per rule: `bad` is refused with exactly these words, `good` passes. Each is a small change to the tiny site in `base`.
import './two-languages.ts';
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentChecks } from '../../src/checks/all-content-checks.ts';
import { printIssues } from '../../src/checks/print-issues.ts';
import { readSite } from '../../src/checks/read-site.ts';

const fixtures = 'tests/fixtures/guard';
// The clock stands still: what is too old in a fixture stays so.
const moment = { today: '2026-11-22', isRelease: false };

/** What the rule says of the tiny site with one change; file names as an editor would see them. */
function report(rule: string, change: 'bad' | 'good'): string {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'));
  try {
    cpSync(join(fixtures, 'base'), folder, { recursive: true });
    cpSync(join(fixtures, rule, change), folder, { recursive: true });
    const site = readSite(folder);
    const issues = [...site.issues, ...contentChecks.flatMap((check) => check(site, moment))].filter((issue) => issue.rule === rule);
    return `${printIssues(issues).replaceAll(folder, 'content')}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const rule of readdirSync(fixtures).filter((name) => name !== 'base')) {
  test(`${rule}: says what is wrong, where, and what to type instead`, () => {
    const expectedFile = join(fixtures, rule, 'expected.txt');
    const found = report(rule, 'bad');
    // UPDATE_EXPECTED=1 writes the words anew; read the difference before committing it.
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expectedFile, found);
    assert.ok(existsSync(expectedFile), `${expectedFile} is missing; run the test with UPDATE_EXPECTED=1 and read what it wrote.`);
    assert.equal(found, readFileSync(expectedFile, 'utf8'));
    assert.match(found, /to mend|warning/);
  });
  test(`${rule}: leaves a right text alone`, () => assert.equal(report(rule, 'good'), 'Nothing stops publication (0 warnings).\n'));
}

test('every rule has a folder with a text it refuses', () => {
  const rules = new Set(readdirSync(fixtures));
  const site = readdirSync('src/checks/content').filter((file) => file.endsWith('.ts') && !['parse-body.ts', 'strings.ts', 'data-texts.ts'].includes(file));
  for (const file of site) assert.ok(rules.has(file.replace(/\.ts$/, '')), `tests/fixtures/guard/${file.replace(/\.ts$/, '')} is missing`);
});
