// One page has one address in each language, and back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageByTag } from '../../src/i18n/languages.ts';
import { languageOf, pageOfFile, pageOfLink, parentOf, pathFor } from '../../src/i18n/paths.ts';
import { pagesUnder, stepsAround, audienceOf } from '../../src/content/page-order.ts';

const sv = languageByTag('sv');

test('addresses begin with the language and end with a slash', () => {
  assert.equal(pathFor('', sv), '/sv/');
  assert.equal(pathFor('rights/pay', sv), '/sv/rights/pay/');
});
test('an address tells its language, and none outside every language', () => {
  assert.equal(languageOf('/en/help/'), languageByTag('en'));
  assert.equal(languageOf('/'), undefined);
  assert.equal(languageOf('/svenska/'), undefined);
});
test("an editor's link names page and section; what leads elsewhere is not a page", () => {
  assert.deepEqual(pageOfLink('/rights/stay/#who'), { page: 'rights/stay', section: 'who' });
  assert.deepEqual(pageOfLink('/'), { page: '', section: undefined });
  for (const href of ['https://polisen.se', '//polisen.se', 'javascript:1', 'rights/stay']) assert.equal(pageOfLink(href), undefined, href);
});
test('files and pages belong together', () => {
  assert.equal(pageOfFile('index.mdx'), '');
  assert.equal(pageOfFile('rights/index.mdx'), 'rights');
  assert.equal(pageOfFile('rights/pay.mdx'), 'rights/pay');
});
test('every page but the first has a page above', () => {
  assert.equal(parentOf('rights/pay'), 'rights');
  assert.equal(parentOf('rights'), '');
  assert.equal(parentOf(''), undefined);
});
test('steps lead on and back, and end at both ends', () => {
  assert.deepEqual(stepsAround('support'), { previous: undefined, next: 'support/how-to-get-it' });
  assert.deepEqual(stepsAround('leaving/family'), { previous: 'leaving/addiction', next: undefined });
  assert.deepEqual(stepsAround('rights/pay'), { previous: undefined, next: undefined });
});
test('a word that is no room has no pages', () => assert.deepEqual(pagesUnder('toString'), []));
test('pages know whom they are for', () => {
  assert.deepEqual(['', 'rights/pay', 'professionals/signs', 'about'].map(audienceOf), ['reader', 'reader', 'professional', 'about']);
});
