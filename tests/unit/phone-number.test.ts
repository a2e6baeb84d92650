// A number on the page is a number that can be called.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialString, groupedNumber } from '../../src/i18n/phone-number.ts';

for (const [written, dialled] of [
  ['112', '112'], ['114 14', '11414'], ['116 111', '116111'], ['1177', '1177'], ['020-50 50 50', '020505050'], ['090-70 82 00', '+4690708200'], ['073-920 68 17', '+46739206817'],
] as const) test(`${written} dials ${dialled}`, () => assert.equal(dialString(written), dialled));

test('a printed number never breaks over two lines', () => assert.doesNotMatch(groupedNumber('090-70 82 00'), /[ -]/));
