// What must never be published cannot be written down.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactSchema, labelNames } from '../../src/schemas/contact.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import { sourcePageSchema, translatedPageSchema } from '../../src/schemas/page.ts';

const fact = { what: 'x', type: 'duration', value: 30, unit: 'day', bound: 'exactly', law: 'x', asOf: '2025', read: '2026-11-21', confidence: 'high' };
const contact = {
  name: 'X', kind: 'helpline', for: ['victims'], people: ['everyone'], needs: ['talk'], places: [], channels: [],
  interpreter: { answer: 'unknown' }, labels: Object.fromEntries(labelNames.map((name) => [name, { answer: 'unknown' }])),
  platform: { member: 'unknown', certified: 'unknown' }, source: 'x', sourceDate: 'undated', read: '2026-11-21', confidence: 'medium',
};
const page = { title: 'X', summary: 'X', searchTerms: ['a', 'b', 'c', 'd'], pictogram: 'clock', related: ['help'], review: { status: 'draft' } };

test('the examples these tests vary are right', () => {
  assert.ok(factSchema.safeParse(fact).success);
  assert.ok(contactSchema.safeParse(contact).success);
  assert.ok(sourcePageSchema.safeParse(page).success);
});
test('a fact rests on a law or a source', () => assert.ok(!factSchema.safeParse({ ...fact, law: undefined }).success));
test('what we are not sure of is not published', () => {
  assert.ok(!factSchema.safeParse({ ...fact, confidence: 'low' }).success);
  assert.ok(!contactSchema.safeParse({ ...contact, confidence: 'low' }).success);
});
test("a shelter's street address cannot be entered", () => {
  for (const field of ['address', 'street', 'location']) assert.ok(!contactSchema.safeParse({ ...contact, [field]: 'Storgatan 1' }).success, field);
});
test('every question about a contact has an answer, if only unknown', () => {
  const { free: _free, ...rest } = contact.labels as Record<string, unknown>;
  assert.ok(!contactSchema.safeParse({ ...contact, labels: rest }).success);
});
test('a page nobody has checked cannot call itself reviewed', () => {
  assert.ok(!sourcePageSchema.safeParse({ ...page, review: { status: 'reviewed' } }).success);
  assert.ok(sourcePageSchema.safeParse({ ...page, review: { status: 'reviewed', role: 'jurist', date: '2027-01-31' } }).success);
  const words = { title: 'X', summary: 'X', searchTerms: ['a', 'b', 'c', 'd'] };
  assert.ok(!translatedPageSchema.safeParse({ ...words, translation: { status: 'reviewed', sections: {} } }).success);
});
