// The filter never ends empty, lets go of as little as it can, and in the order it states.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow } from '../../src/help/narrow.ts';

const all = [{ id: 'a', has: 'free near' }, { id: 'b', has: 'near own-language' }, { id: 'c', has: 'free own-language' }];
const wish = (name: string) => ({ name, fits: (each: { has: string }) => each.has.split(' ').includes(name) });
const result = (...names: string[]) => {
  const { found, relaxed } = narrow(all, names.map(wish));
  return [found.map((each) => each.id).join(''), relaxed.map((each) => each.name).join(' ')];
};

test('without wishes everything is found', () => assert.deepEqual(result(), ['abc', '']));
test('what fits every wish is found, and nothing is let go', () => assert.deepEqual(result('free', 'near'), ['a', '']));
test('when nothing fits, the first wish in the order is let go', () => assert.deepEqual(result('free', 'near', 'own-language'), ['b', 'free']));
test('only the wish that stood in the way is let go, not those before it', () => assert.deepEqual(result('free', 'near', 'open'), ['a', 'open']));
test('wishes that nobody meets are let go together', () => assert.deepEqual(result('open', 'near', 'quiet'), ['ab', 'open quiet']));
test('when every wish stands in the way, everything is shown', () => assert.deepEqual(result('open', 'quiet'), ['abc', 'open quiet']));
