// A reader is warned of old information on the right day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOutdated } from '../../src/content/outdated.ts';

test('after a year, and not before', () => {
  assert.equal(isOutdated('2026-11-21', '2027-11-21'), false);
  assert.equal(isOutdated('2026-11-21', '2027-11-22'), true);
});
