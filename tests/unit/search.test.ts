// The core of the search: one key for every way a word is written, the same words from the same text, and an index that comes back whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex, namedOf } from '../../src/search/build-index.ts';
import { chineseLetters } from '../../src/search/chinese.ts';
import { distance } from '../../src/search/distance.ts';
import { areForms, endingsOf } from '../../src/search/endings.ts';
import type { Entry } from '../../src/search/entry.ts';
import { marked } from '../../src/search/highlight.ts';
import { keyOf, skeletonOf, type LetterTable } from '../../src/search/key.ts';
import { otherLayouts } from '../../src/search/layouts.ts';
import { lettersFor } from '../../src/search/letters.ts';
import { packLetters, packPostings, packWords, unpackLetters, unpackPostings, unpackWords } from '../../src/search/pack.ts';
import { QuickIndex } from '../../src/search/quick.ts';
import { languagesFor } from '../../src/search/script-languages.ts';
import { numbersOf, wordsOf } from '../../src/search/words.ts';

const letters = lettersFor(['Cyrl', 'Arab', 'Thai', 'Ethi']);
const keys = (words: readonly string[], table: LetterTable = letters) => words.map((word) => keyOf(word, table));

test('the same word has the same key, however it is written', () => {
  const same = [
    ['паспорт', 'pasport'], ['oʻzbek', "o'zbek", 'o‘zbek', 'ozbek'], ['Şef', 'sef'], ['länkar', 'LANKAR'], ['việc', 'viec'], ['łódź', 'lodz'], ['ﬁnd', 'find'],
    ['نمی‌خواهم', 'نمیخواهم'], ['مدرسة', 'مدرسه'], ['كتاب', 'کتاب'], ['الشرطة', 'شرطه', 'والشرطة'], ['ሰላም', 'ሠላም'], ['ፀሐይ', 'ጸሀይ'], ['٣٠', '30', '۳۰'], ['ตำรวจ', 'ตํารวจ'],
  ] as const;
  for (const spellings of same) assert.equal(new Set(keys(spellings)).size, 1, `${spellings.join(' ')}: ${keys(spellings).join(' ')}`);
});

test('Chinese sounds the same in simplified and traditional characters, and in pinyin', () => {
  const table = chineseLetters('护照 警察');
  assert.deepEqual(keys(['护照', '護照', 'huzhao'], table), ['huzhao', 'huzhao', 'huzhao']);
});

test('romanised words sound like what they stand for', () => {
  for (const [word, typed] of [['миграция', 'migratsiya'], ['جواز', 'jawaz'], ['ፓስፖርት', 'pasport'], ['ตำรวจ', 'tamruat']] as const) {
    assert.equal(skeletonOf(keyOf(word, letters)).slice(0, 3), skeletonOf(keyOf(typed, letters)).slice(0, 3), `${keyOf(word, letters)} ${keyOf(typed, letters)}`);
  }
});

test('words are cut the same way in scripts with spaces and without; phone numbers come whole, too', () => {
  assert.deepEqual(wordsOf('l’avocat', 'fr'), ['l', 'avocat']);
  assert.deepEqual(wordsOf('s’kam letra', 'sq'), ['s’kam', 'letra']);
  assert.deepEqual(numbersOf('Ring 020-50 50 50 nu'), ['020505050']);
  assert.ok(wordsOf('护照被拿走', 'zh-Hans').includes('护照'));
  assert.ok(wordsOf('ถูกยึด', 'th').length >= 2);
  assert.deepEqual(wordsOf('ደብረ፡ዘይት', 'am'), ['ደብረ', 'ዘይት']);
});

test('on a phone that cannot cut words, two neighbours stand for them', (context) => {
  context.mock.property(Intl, 'Segmenter', undefined as unknown as typeof Intl.Segmenter);
  assert.deepEqual(wordsOf('护照被', 'zh-Hans'), ['护照', '照被']);
});

test('words, letters and places come back as they were packed', () => {
  const words = ['abba', 'abbot', 'b', 'babel', '护照'];
  assert.deepEqual(unpackWords(packWords(words)), words);
  assert.deepEqual(unpackLetters(packLetters({ 护: 'hu', 户: 'hu', ь: '' })), { 护: 'hu', 户: 'hu', ь: '' });
  const all = [[{ entry: 0, place: 3 }, { entry: 7, place: 0 }], [], [{ entry: 7, place: 0 }, { entry: 300, place: 2 }], ...Array.from({ length: 400 }, () => []), [{ entry: 300, place: 2 }]];
  assert.deepEqual(unpackPostings(packPostings(all), all.length), all);
});

test('two neighbours swapped are one slip; far words are not measured', () => {
  assert.deepEqual([distance('passport', 'passprot', 2), distance('passport', 'pasport', 2), distance('ab', 'wxyz', 1)], [1, 1, 2]);
});

const page = (path: string, title: string, terms: readonly string[]): Entry => ({ path, title, kind: 'page', terms, topics: [], asides: [], headings: [], summary: '', body: '' });
const entries = [page('rights/documents', 'Passports and papers', ['boss took my passport']), page('rights/pay', 'Wages', ['not paid'])];
const options = { language: 'en', joins: false, hasSounds: false, letters: lettersFor([]), fillers: ['my', 'the', 'has'], danger: ['kill me', 'suicide'], budget: 8_000 };
const open = (all: readonly Entry[], given = options) => new QuickIndex(buildIndex(all, given), all.map(namedOf));
const index = open(entries);
const first = (typed: string, on = index, all = entries) => all[on.search(typed).hits[0]?.entry ?? -1]?.path;

test('a misspelt, unfinished or inflected word finds its page; a word from elsewhere finds none', () => {
  for (const typed of ['pasport', 'passprot', 'pass', 'passports', 'my boss has the passport']) assert.equal(first(typed), 'rights/documents', typed);
  assert.deepEqual(index.search('dinosaur').hits, []);
});

test('the answer says what was understood, and whether it is more than a guess', () => {
  assert.deepEqual(index.search('my pasport').understood, ['passport']);
  assert.equal(index.search('passport').isSure, true);
  assert.equal(index.search('dinosaur').isSure, false);
});

test('words that say nothing find nothing beside a word that does', () => {
  assert.deepEqual(index.search('the passport').hits.map(({ entry }) => entry), index.search('passport').hits.map(({ entry }) => entry));
});

test('in Vietnamese a tone tells a word that says nothing from one that does', () => {
  const all = [page('situations/debt', 'Nợ', []), page('help', 'Giúp', [])];
  const vietnamese = open(all, { ...options, language: 'vi', joins: true, fillers: ['nó', 'làm ơn'] });
  assert.equal(first('no', vietnamese, all), 'situations/debt');
  assert.deepEqual(vietnamese.search('nó giúp').hits.map(({ entry }) => entry), [1]);
});

test('forms of a word are known by the endings of the site’s own words', () => {
  const stems = ['tolk', 'polis', 'skuld', 'bostad'];
  const endings = new Set(endingsOf(new Set(stems.flatMap((stem) => [stem, `${stem}en`, `${stem}arna`]))));
  const form = (a: string, b: string, same: number) => areForms(a, b, same, endings, true);
  assert.deepEqual([form('chefen', 'chef', 4), form('chefen', 'chefarna', 4), form('salade', 'salary', 4), form('manen', 'man', 3)], [true, true, false, false]);
});

test('danger is heard in any order and misspelt, and not where it is not', () => {
  for (const typed of ['he will kill me', 'me kill', 'sucide']) assert.equal(index.isDanger(typed), true, typed);
  for (const typed of ['skills', 'call me', '']) assert.equal(index.isDanger(typed), false, typed);
});

test('letters of another script are noticed, and the likeliest language comes first', () => {
  assert.deepEqual(['паспорт', '护照', 'passport', 'łódź'].map((typed) => index.isForeign(typed)), [true, true, false, false]);
  const language = (tag: string, script: string, own: string) => ({ segment: tag, tag, name: tag, direction: 'ltr' as const, script, letters: own });
  const all = [language('ru', 'Cyrl', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'), language('uk', 'Cyrl', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'), language('th', 'Thai', 'กข'), language('sv', 'Latn', '')];
  assert.deepEqual(languagesFor('поліція', all, ['sv']).map(({ tag }) => tag), ['uk', 'ru']);
  assert.deepEqual(languagesFor('паспорт', all, ['uk-UA']).map(({ tag }) => tag), ['uk', 'ru']);
  assert.deepEqual(languagesFor('łódź', all, []), []);
});

test('a keyboard in the wrong layout is read the other way', () => {
  assert.ok(otherLayouts('gfcgjhn').includes('паспорт'));
  assert.deepEqual(otherLayouts('fútbol'), []);
  assert.ok(otherLayouts('зфыызщке').includes('passport'));
  assert.ok(otherLayouts('hgav\'m').map((each) => each.normalize('NFKC')).includes('الشرطة'));
});

test('the index keeps within its budget: words of the body go first, topics stay; what the page shows is not sent twice', () => {
  const long = [{ ...entries[0] as Entry, topics: ['travel document'], body: Array.from({ length: 3_000 }, (_, at) => Math.imul(at + 1, 2_654_435_761).toString(36)).join(' ') }, ...Array.from({ length: 8 }, (_, at) => page(`page-${at}`, 'Wages', []))];
  const small = unpackWords(buildIndex(long, { ...options, budget: 300 }).words);
  const large = unpackWords(buildIndex(long, { ...options, budget: 9_000 }).words);
  assert.ok(small.length < large.length);
  assert.ok(small.includes('travel'));
  assert.ok(!large.includes('passports'));
  assert.equal(first('travel passport', open(long), long), 'rights/documents');
});

test('marks stand where words were met, and nothing typed is read as a pattern', () => {
  assert.deepEqual(marked('My passport.', ['passport']), ['My ', 'passport', '.']);
  assert.deepEqual(marked('a.c abc', ['a.c']), ['', 'a.c', ' abc']);
});
