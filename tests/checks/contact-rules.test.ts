// Rules over contacts at their edges: days, releases, numbers. What an editor reads is in tests/fixtures/guard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactAge } from '../../src/checks/content/contact-age.ts';
import { phoneNumberFault } from '../../src/checks/content/phone-numbers.ts';
import { readSite } from '../../src/checks/read-site.ts';

// Both contacts of the tiny site were read on this day.
const site = readSite('tests/fixtures/guard/base');
const read = '2026-11-21';
const after = (days: number) => new Date(Date.parse(read) + days * 86_400_000).toISOString().slice(0, 10);
const severities = (days: number, isRelease: boolean) => contactAge(site, { today: after(days), isRelease }).map((issue) => issue.severity);

for (const [days, usual, release] of [
  [0, [], []], [180, [], []], [181, ['warning', 'warning'], ['warning', 'warning']],
  [365, ['warning', 'warning'], ['warning', 'warning']], [366, ['warning', 'warning'], ['error', 'error']], [-1, ['error', 'error'], ['error', 'error']],
] as const) {
  test(`a contact read ${days} days ago: ${usual[0] ?? 'nothing'} while editing, ${release[0] ?? 'nothing'} before a release`, () => {
    assert.deepEqual(severities(days, false), usual);
    assert.deepEqual(severities(days, true), release);
  });
}

for (const number of ['112', '113 13', '114 14', '116 000', '116 006', '116 111', '1177', '020-50 50 50', '020-555 666', '0771-793 336', '090-70 82 00', '+46 8 505 333 00', '073-920 68 17']) {
  test(`${number} is a number`, () => assert.equal(phoneNumberFault(number), undefined));
}
for (const number of ['111', '1178', '116 1111', '118 118', '12345', '08-1', '020', '+46', '+999 123 456 789', '0900-123 45 67', '0944-12 34 56']) {
  test(`${number} is refused`, () => assert.notEqual(phoneNumberFault(number), undefined));
}
