// Nobody is left out by a limit that is not about what she said, and everyone has a place in Sweden.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSite } from '../../src/checks/read-site.ts';
import { countiesOf, filterData, mayHelp } from '../../src/content/contact-filter.ts';
import { contactsForNeed } from '../../src/content/library.ts';
import { needs } from '../../src/schemas/contact.ts';

const { library } = readSite('content');

test('a limit that is about something else leaves nobody out', () => {
  assert.ok(mayHelp({ people: ['women'] }, 'workers'));
  assert.ok(mayHelp({ people: ['everyone'] }, 'children'));
  assert.ok(mayHelp({ people: ['women', 'adults'] }, 'women'));
});
test('a limit that is about what she said counts', () => {
  assert.ok(!mayHelp({ people: ['men'] }, 'women'));
  assert.ok(!mayHelp({ people: ['adults'] }, 'children'));
  assert.ok(!mayHelp({ people: ['children'] }, 'adults'));
  assert.ok(!mayHelp({ people: ['no-papers'] }, 'eu-citizens'));
});
test('trans people are not told that lines for women or men are not for them', () => {
  for (const people of [['women'], ['men'], ['trans'], ['lgbtq']] as const) assert.ok(mayHelp({ people: [...people] }, 'trans'), people[0]);
});
test('a town lies in its county', () => {
  assert.deepEqual(countiesOf({ places: ['Borås'] }, library.areas), ['Västra Götaland']);
  assert.deepEqual(countiesOf({ places: [] }, library.areas), []);
});
test('the seven areas hold each of the 21 counties once', () => {
  const counties = Object.values(library.areas).flatMap((area) => Object.keys(area.counties));
  assert.deepEqual([Object.keys(library.areas).length, new Set(counties).size, counties.length], [7, 21, 21]);
});
test('every place of a contact lies in a county', () => {
  for (const [id, contact] of Object.entries(library.contacts)) if (contact.places.length > 0) assert.ok(countiesOf(contact, library.areas).length > 0, id);
});
test('every need has somebody to turn to', () => {
  for (const need of needs) assert.ok(contactsForNeed(library, need).length > 0, need);
});
test('only a plain yes counts as sure', () => {
  const police = library.contacts['police'];
  assert.ok(police !== undefined);
  assert.equal(filterData(police, library.areas)['data-sure'], undefined, 'partly anonymous, not free');
});
