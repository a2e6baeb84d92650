// Shift three times leaves, and nothing that only resembles it does.
import assert from 'node:assert/strict';
import { setTimeout as hold } from 'node:timers/promises';
import type { Tab } from '../engines/engine.ts';
import { everyEngine, promise, twoEngines } from './promise.ts';
import { arrive, pointAt, tap, untilAsked, untilAt, untilShown, view } from './steps.ts';

const path = '/en/rights/pay/';
const three = [1, 2, 3];

promise('three clean taps on Shift leave, and Back leads to the site before ours', everyEngine, async ({ tab, sites }) => {
  await arrive(tab, sites, path);
  for (const _ of three) await tap(tab, 'Shift');
  await untilAsked(sites);
  await untilAt(tab, sites.neutral);
  await tab.back();
  await untilAt(tab, sites.searchFor(''));
});

promise('two taps do not leave, and the third does', everyEngine, async ({ tab, sites }) => {
  await tab.goto(sites.ours + path);
  await untilShown(tab);
  await tap(tab, 'Shift');
  await tap(tab, 'Shift');
  assert.equal((await view(tab)).opacity, '1');
  await tap(tab, 'Shift');
  await untilAt(tab, sites.neutral);
});

const resembling: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  'typing USA, one hold for each letter': async (tab) => {
    for (const letter of ['U', 'S', 'A']) {
      await tab.keyDown('Shift');
      await tap(tab, letter);
      await tab.keyUp('Shift');
    }
  },
  'typing fast, with the letter released after Shift': async (tab) => {
    for (const letter of ['U', 'S', 'A']) {
      await tab.keyDown('Shift');
      await tab.keyDown(letter);
      await tab.keyUp('Shift');
      await tab.keyUp(letter);
    }
  },
  'Shift and Tab, three times': async (tab) => {
    for (const _ of three) {
      await tab.keyDown('Shift');
      await tap(tab, 'Tab');
      await tab.keyUp('Shift');
    }
  },
  'Shift and click, three times, as one selects text': async (tab) => {
    await pointAt(tab, 'main p');
    for (const _ of three) {
      await tab.keyDown('Shift');
      await tab.press();
      await tab.release();
      await tab.keyUp('Shift');
    }
  },
  'Shift and wheel, three times, as one scrolls sideways': async (tab) => {
    await pointAt(tab, 'main p');
    for (const _ of three) {
      await tab.keyDown('Shift');
      await tab.wheel(40);
      await tab.keyUp('Shift');
    }
  },
  'Alt and Shift, three times, as one changes the keyboard': async (tab) => {
    for (const _ of three) {
      await tab.keyDown('Alt');
      await tap(tab, 'Shift');
      await tab.keyUp('Alt');
    }
  },
  'Shift held long, three times': async (tab) => {
    for (const _ of three) {
      await tab.keyDown('Shift');
      // The time is what is tested here: half a second is no tap any more.
      await hold(600);
      await tab.keyUp('Shift');
    }
  },
};

for (const [what, happen] of Object.entries(resembling)) {
  promise(`does not leave: ${what}`, twoEngines, async ({ tab, sites }) => {
    await tab.goto(sites.ours + path);
    await untilShown(tab);
    await happen(tab);
    // The exit covers in the same step in which it counts the third tap, so asking now is asking late enough.
    assert.equal((await view(tab)).opacity, '1');
    assert.deepEqual(sites.visits('neutral'), []);
    // And the keys do work here.
    for (const _ of three) await tap(tab, 'Shift');
    await untilAt(tab, sites.neutral);
  });
}
