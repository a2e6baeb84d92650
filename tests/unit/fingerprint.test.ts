// A translation grows old when the meaning of its source changes, and only then.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../src/content/fingerprint.ts';
import { sectionsOf } from '../../src/content/sections.ts';

const section = { title: 'Vad är betänketid?', text: 'Den gäller i <Fact of="reflection-days" />. Du **kan** vila.' };
const same = (text: string, title = section.title) => assert.equal(fingerprint({ title, text }), fingerprint(section));
const other = (text: string, title = section.title) => assert.notEqual(fingerprint({ title, text }), fingerprint(section));

test('white space, line breaks and emphasis do not make a translation old', () => {
  same('Den gäller i <Fact  of="reflection-days"/>.\n\nDu kan vila.');
});
test('punctuation does not make a translation old', () => same('Den gäller i <Fact of="reflection-days" />; du kan vila!'));
test('a changed word does', () => other('Den gäller i <Fact of="reflection-days" />. Du kan sova.'));
test('a negation does', () => other('Den gäller inte i <Fact of="reflection-days" />. Du kan vila.'));
test('another fact does', () => other('Den gäller i <Fact of="case-permit-months" />. Du kan vila.'));
test('a reworded heading does', () => other(section.text, 'Vad betyder betänketid?'));
test('it is eight hex digits', () => assert.match(fingerprint(section), /^[0-9a-f]{8}$/));

test('sections keep their id when the heading is reworded, and the text before the first is the intro', () => {
  const found = sectionsOf('Först.\n\n## Ett **två** [#one]\n\nText.\n\n### Under\n\n## Tre [#three]\n');
  assert.deepEqual(found.map(({ id, title, line }) => ({ id, title, line })), [
    { id: 'intro', title: '', line: 1 }, { id: 'one', title: 'Ett två', line: 3 }, { id: 'three', title: 'Tre', line: 9 },
  ]);
  assert.equal(found[1]?.text, 'Text.\n\n### Under');
});
