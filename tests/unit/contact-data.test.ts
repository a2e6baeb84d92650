// Small parts of what other programs get: hours, ids, cells, data blocks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, fingerprintsOf } from '../../src/build/content-security-policy.ts';
import { csvCell } from '../../src/content/contact-csv.ts';
import { contactJsonLd } from '../../src/content/contact-json-ld.ts';
import { stableId } from '../../src/content/stable-id.ts';
import { weeklyHours } from '../../src/content/weekly-hours.ts';
import { readSite } from '../../src/checks/read-site.ts';

const policyOf = (html: string) => contentSecurityPolicy([fingerprintsOf(html)]);

test('hours become days, opening and closing; over midnight and over the end of the week, too', () => {
  const open = ['Mo-Fr 09:00-16:30', 'Sa 22:00-02:00', 'Fr-Mo 18:00-24:00'];
  assert.deepEqual(weeklyHours({ open, holidays: 'closed' }), [
    { days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '16:30' },
    { days: ['Sa'], opens: '22:00', closes: '02:00' },
    { days: ['Mo', 'Fr', 'Sa', 'Su'], opens: '18:00', closes: '23:59' },
  ]);
});
test('hours that are not known to the minute are not made up', () => {
  for (const hours of ['see-own-site', 'office-hours'] as const) assert.deepEqual(weeklyHours(hours), []);
});

test('an id is a UUID of version 5, the same each time, another for another name', () => {
  assert.match(stableId('bris', 'service'), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(stableId('bris', 'service'), stableId('bris', 'service'));
  assert.notEqual(stableId('bris', 'service'), stableId('bris', 'organization'));
});

for (const [text, cell] of [
  ['Bris', 'Bris'], ['', ''], ['a, b', '"a, b"'], ['a "b"', '"a ""b"""'], ['one\ntwo', '"one\ntwo"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`], ['+46 8 123', "'+46 8 123"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], [' =1', "' =1"], ['\t=1', `"'\t=1"`], ['＝1', "'＝1"],
] as const) test(`a cell of ${JSON.stringify(text)} is written ${JSON.stringify(cell)}`, () => assert.equal(csvCell(text), cell));

test('a data block cannot be ended from inside, and needs no place in the policy', () => {
  const contact = Object.values(readSite('tests/fixtures/guard/base').library.contacts)[0];
  assert.ok(contact);
  const block = contactJsonLd({ ...contact, name: '</script><script>alert(1)</script>' });
  assert.doesNotMatch(block, /</);
  assert.equal((JSON.parse(block) as { name: string }).name, '</script><script>alert(1)</script>');
  const code = '<script>go()</script>';
  assert.equal(policyOf(`<script type="application/ld+json">${block}</script>${code}`), policyOf(code));
  assert.notEqual(policyOf('<script type="text/javascript">go2()</script>' + code), policyOf(code));
});
