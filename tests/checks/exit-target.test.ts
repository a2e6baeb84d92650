// The way out leads to a plain, public page, whatever somebody types into the settings.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExitTarget } from '../../src/checks/exit-target.ts';

const messages = (target: string) => checkExitTarget(target, 'https://ours.example').map((issue) => issue.message);

test('the present target is fit', () => assert.deepEqual(checkExitTarget(), []));
for (const [target, message] of [
  ['http://www.wiktionary.org/', 'The exit does not lead to an https address.'],
  ['wiktionary', 'The exit does not lead to an https address.'],
  ['https://ours.example/weather/', 'The exit leads to our own site.'],
  ['https://www.wiktionary.org/?from=us', 'The address of the exit carries more than a page.'],
  ['https://www.google.com/', 'www.google.com shows personal things or a consent wall.'],
] as const) test(`${target} is refused`, () => assert.deepEqual(messages(target), [message]));
