// The core of the search: one key for every way a word is written, the same words from the same text, and an index that comes back whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Entry } from '../../src/search/entry.ts';
import { keyOf, skeletonOf } from '../../src/search/key.ts';
import { packKeys, packPostings, unpackKeys, unpackPostings } from '../../src/search/pack.ts';
import { QuickIndex } from '../../src/search/quick.ts';
import { wordsOf } from '../../src/search/words.ts';

test('the same word has the same key, however it is written', () => {
  const same = [['паспорт', 'pasport'], ['oʻzbek', "o'zbek", 'o‘zbek', 'ozbek'], ['Şef', 'sef'], ['länkar', 'LANKAR'], ['việc', 'viec'], ['نمی‌خواهم', 'نمیخواهم'], ['مدرسة', 'مدرسه'], ['كتاب', 'کتاب'], ['ሰላም', 'ሠላም'], ['ﬁnd', 'find'], ['٣٠', '30'], ['łódź', 'lodz']] as const;
  for (const spellings of same) assert.equal(new Set(spellings.map(keyOf)).size, 1, `${spellings.join(' ')}: ${spellings.map(keyOf).join(' ')}`);
});
test('romanised words sound like what they stand for', () => {
  for (const [word, typed] of [['миграция', 'migratsiya'], ['جواز', 'jawaz'], ['ፓስፖርት', 'passport'], ['поліція', 'politsiya']] as const) assert.equal(skeletonOf(keyOf(word)).slice(0, 2), skeletonOf(keyOf(typed)).slice(0, 2), `${keyOf(word)} ${keyOf(typed)}`);
});
test('words are cut the same way in scripts with spaces and without; numbers come whole and in parts', () => {
  assert.deepEqual(wordsOf('l’avocat', 'fr'), ['l', 'avocat']);
  assert.deepEqual(wordsOf('020-50 50 50', 'sv'), ['020', '50', '50', '50', '020505050']);
  assert.ok(wordsOf('护照被拿走', 'zh-Hans').includes('护照'));
  assert.ok(wordsOf('ถูกยึด', 'th').length >= 2);
  assert.deepEqual(wordsOf('ደብረ፡ዘይት', 'am'), ['ደብረ', 'ዘይት']);
});
test('keys and postings come back as they were packed', () => {
  const keys = ['abba', 'abbot', 'b', 'babel', '护照'];
  assert.deepEqual(unpackKeys(packKeys(keys)), keys);
  const lists = [[{ entry: 0, place: 4 }, { entry: 7, place: 0 }], [{ entry: 300, place: 2 }]];
  assert.deepEqual(unpackPostings(packPostings(lists)), lists);
});
test('a misspelt, unfinished or inflected word finds its page; a word from elsewhere finds none', () => {
  const page = (path: string, title: string, terms: string[]): Entry => ({ path, title, kind: 'page', terms, headings: [], summary: '', body: '' });
  const index = new QuickIndex(buildIndex([page('rights/documents', 'Passports and papers', ['boss took my passport']), page('rights/pay', 'Wages', ['not paid'])], 'en'));
  for (const typed of ['pasport', 'passprot', 'pass', 'passports', 'my boss has the passport']) assert.equal(index.packed.entries[index.search(typed)[0]?.entry ?? -1]?.[0], 'rights/documents', typed);
  assert.deepEqual(index.search('dinosaur'), []);
});
