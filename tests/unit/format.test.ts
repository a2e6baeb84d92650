// Numbers, money, durations and dates are written as each language writes them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatFact, listOf } from '../../src/i18n/format.ts';
import { languageByTag, type Language } from '../../src/i18n/languages.ts';
import { factSchema, type Fact } from '../../src/schemas/fact.ts';

const shared = { what: 'x', law: 'x', asOf: 'undated', read: '2026-11-21', confidence: 'high', bound: 'exactly' } as const;
const days = factSchema.parse({ ...shared, type: 'duration', value: 30, unit: 'day' });
const money = factSchema.parse({ ...shared, type: 'money', value: 50, currency: 'SEK' });
const language = (tag: string, intl = tag): Language => ({ tag, intl, segment: tag, ownName: tag, names: { sv: tag, en: tag }, direction: 'ltr', script: 'Latn', state: 'core', spokenIn: [], borrowsFrom: [] });
const plain = (fact: Fact, reader: Language) => formatFact(fact, reader).replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

test('Swedish counts dagar, as its statutes do, not dygn', () => {
  assert.equal(plain(days, languageByTag('sv')), '30 dagar');
  assert.equal(plain({ ...days, value: 1 } as Fact, languageByTag('sv')), '1 dag');
});

for (const [tag, intl, expected] of [
  ['en', 'en-GB', '30 days'], ['ro', 'ro', '30 de zile'], ['pl', 'pl', '30 dni'], ['ru', 'ru', '30 дней'], ['ar', 'ar-u-nu-arab', '٣٠ يومًا'],
  ['fa', 'fa', '۳۰ روز'], ['bn', 'bn', '৩০ দিন'], ['th', 'th', '30 วัน'], ['fr', 'fr', '30 jours'],
] as const) {
  test(`a length of time has the plural and the digits of ${tag}`, () => assert.equal(plain(days, language(tag, intl)), expected));
}

test('plurals follow the number, not the language alone', () => {
  const arabic = language('ar', 'ar-u-nu-arab');
  assert.deepEqual([1, 2, 3, 11].map((value) => plain({ ...days, value } as Fact, arabic)), ['يوم', 'يومان', '٣ أيام', '١١ يومًا']);
});

test('money is Swedish kronor, in the form of the language', () => {
  assert.equal(plain(money, languageByTag('sv')), '50 kr');
  assert.equal(plain(money, languageByTag('en')), 'SEK 50');
});

test('a year has no thousands separator and a form number stays as it is', () => {
  assert.equal(plain(factSchema.parse({ ...shared, type: 'year', value: 2013 }), languageByTag('en')), '2013');
  assert.equal(plain(factSchema.parse({ ...shared, type: 'form', value: '195011' }), languageByTag('en')), '195011');
});

test('a share is printed as per cent', () => {
  assert.equal(plain(factSchema.parse({ ...shared, type: 'percent', value: 44 }), languageByTag('sv')), '44 %');
});

test('dates are as exact as their source, in the Gregorian calendar', () => {
  assert.equal(formatDate('2026-11-21', languageByTag('sv')), '21 november 2026');
  assert.equal(formatDate('2026-11', languageByTag('en')), 'November 2026');
  assert.equal(formatDate('2022', languageByTag('en')), '2022');
  assert.match(formatDate('2026-11-21', language('th')), /2026/);
  assert.match(formatDate('2026-11-21', language('fa')), /۲۰۲۶/);
});

test('lists are joined as the language joins them', () => {
  assert.equal(listOf(['Malmö', 'Lund'], languageByTag('sv')), 'Malmö och Lund');
});
