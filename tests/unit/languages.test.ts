// Every language of the registry is whole: its strings, its notes for translators, its words for danger, its numbers and dates.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSite } from '../../src/checks/read-site.ts';
import { formatDate, formatFact, formatNumber } from '../../src/i18n/format.ts';
import { countriesOf, inFindableOrder } from '../../src/i18n/language-order.ts';
import { languages } from '../../src/i18n/languages.ts';
import { loudWordsIn } from '../../src/i18n/quiet-words.ts';
import { scripts } from '../../src/i18n/scripts.ts';

const { facts } = readSite('content').library;
const beside = (tag: string, file: string) => join('locales', tag, file);

test('tags, parts of addresses and own names are each used once', () => {
  for (const key of ['tag', 'segment', 'ownName'] as const) assert.equal(new Set(languages.map((language) => language[key])).size, languages.length, key);
  for (const { segment } of languages) assert.match(segment, /^[a-z]{2,3}(-[a-z]+)?$/);
});

for (const language of languages) {
  test(`${language.names.en}: a tag and a locale that Intl knows, with Western digits and the Gregorian calendar`, () => {
    // CLDR calls Dari "fa-AF"; its own tag, prs, is what agencies here and screen readers use.
    assert.equal(Intl.getCanonicalLocales(language.tag)[0], language.tag === 'prs' ? 'fa-AF' : language.tag);
    assert.ok(Intl.NumberFormat.supportedLocalesOf(language.intl).length > 0, `Intl has no data for ${language.intl}: name another in src/i18n/languages.ts.`);
    assert.match(formatNumber(1234.5, language), /1.?234.5/, 'phone numbers and prices here are written with these digits');
    assert.match(formatDate('2026-11-22', language), /2026/);
  });

  test(`${language.names.en}: every fact prints its number and a word, not a symbol or a bare code`, () => {
    for (const [id, fact] of Object.entries(facts)) {
      const text = formatFact(fact, language);
      // Arabic says "year" and "two years" without a digit.
      const isWord = fact.type === 'duration' && fact.value <= 2 && language.tag === 'ar';
      if (!isWord && fact.type !== 'date' && fact.type !== 'form') assert.equal(text.replace(/\D/g, ''), String(fact.value).replace(/\D/g, ''), `${id}: ${text}`);
      if (fact.type === 'duration') assert.match(text, /[\p{L}]{1,}/u, `${id}: ${text}`);
      assert.doesNotMatch(text, /\//, `${id}: ${text}`);
    }
  });

  test(`${language.names.en}: strings, words of danger, loud words and a register stand beside each other`, () => {
    for (const file of ['common.json', 'danger-words.json', 'quiet-words.json']) assert.ok(existsSync(beside(language.tag, file)), file);
    if (language.tag !== 'sv' && language.tag !== 'en') assert.ok(existsSync(beside(language.tag, 'register.md')), 'register.md');
    for (const file of ['danger-words.json', 'quiet-words.json']) {
      const words = JSON.parse(readFileSync(beside(language.tag, file), 'utf8')) as string[];
      assert.ok(words.length >= 10, file);
      assert.deepEqual(words.filter((word) => word !== word.trim() || word === '' || word !== word.toLowerCase()), [], file);
    }
    const loud = JSON.parse(readFileSync(beside(language.tag, 'quiet-words.json'), 'utf8')) as string[];
    for (const word of loud) assert.ok(loudWordsIn(`… ${word} …`, language.tag).length > 0, word);
  });

  test(`${language.names.en}: countries have names in it, and its script is known`, () => {
    assert.ok(countriesOf(language, language).every((name) => !language.spokenIn.includes(name)), countriesOf(language, language).join());
    assert.ok(language.script in scripts);
    assert.equal(language.direction, language.script === 'Arab' ? 'rtl' : 'ltr');
    for (const tag of language.borrowsFrom) assert.ok(languages.some((each) => each.tag === tag));
  });
}

test('own names stand in an order one can search: by letter, and script after script', () => {
  const scriptOf = (name: string) => Object.keys({ Latin: 1, Cyrillic: 2, Arabic: 3, Ethiopic: 4, Thai: 5, Han: 6 }).find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name));
  const order = inFindableOrder(languages).map((language) => scriptOf(language.ownName));
  const changes = order.filter((script, at) => at > 0 && script !== order[at - 1]);
  assert.equal(new Set(order).size - 1, changes.length, order.join());
  assert.equal(order[0], 'Latin');
});
