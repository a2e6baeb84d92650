// Quiet titles, easy words, near misses and pseudo-languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/checks/nearest.ts';
import { lix } from '../../src/checks/content/readability.ts';
import { loudWordsIn } from '../../src/i18n/quiet-words.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { languageByTag } from '../../src/i18n/languages.ts';
import { pseudoText } from '../../src/i18n/pseudo.ts';

test('a title that would alarm is noticed, one that only looks like it is not', () => {
  assert.deepEqual(loudWordsIn('Polisen och brottet', 'sv'), ['polisen', 'brottet']);
  assert.deepEqual(loudWordsIn('Hotellet', 'sv'), []);
  assert.deepEqual(loudWordsIn('Time to think', 'en'), []);
});
test('a misspelt name finds its neighbours', () => {
  assert.deepEqual(nearest('reflection-day', ['reflection-days', 'case-permit-months']), ['reflection-days']);
  assert.deepEqual(nearest('zzzz', ['reflection-days']), []);
});
test('short sentences of short words are easy, long ones are hard', () => {
  assert.ok(lix('Du kan vila. Du kan tänka.') < 20);
  assert.ok(lix('Socialnämndens tillståndsansökan förutsätter människoexploateringsmisstankar beträffande vederbörande utlänning') > 60);
});
test('an interface string has its placeholders filled, and a wrong key stops', () => {
  const t = messagesFor(languageByTag('sv'));
  assert.equal(t('danger.call', { number: '112' }), 'Ring 112');
  // @ts-expect-error: the compiler refuses the key too; this proves that a build would stop as well.
  assert.throws(() => t('danger.cal'), /has no text for "danger.cal"/);
});
test('a pseudo-language is longer and closed in brackets', () => {
  assert.match(pseudoText('Find help', 'ltr'), /^⟦.*⟧$/);
  assert.ok(pseudoText('Find help', 'ltr').length > 'Find help'.length * 1.3);
});
