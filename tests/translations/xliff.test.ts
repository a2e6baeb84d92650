// Out to translators' tools and back: nothing is lost, nothing locked is changed, nothing is taken over half.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { smallSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeEach(() => { site = smallSite(); });
afterEach(() => { site.remove(); });

const page = 'content/pages/th/rights/rest.mdx';
const file = '.cache/th.xlf';

/** Exports Thai, changes the file as a translator would, takes it back. */
function sendAndTake(change: (xliff: string) => string) {
  assert.equal(site.run('export', 'th').isRefused, false);
  const before = site.read(file);
  const changed = change(before);
  site.write(file, changed);
  return { ...site.run('import', file), isChanged: changed !== before };
}

test('export and import without a change leave every byte as it was', () => {
  const before = site.read(page);
  const { isRefused, text } = sendAndTake((xliff) => xliff);
  assert.equal(isRefused, false, text);
  assert.equal(site.read(page), before);
});

test('two exports of the same texts are the same', () => {
  site.run('export', 'th');
  const first = site.read(file);
  site.run('export', 'th');
  assert.equal(site.read(file), first);
});

test('the file is sound XLIFF 2.0 with sections, notes, what facts print, and locked places', () => {
  site.run('export', 'th');
  const xliff = site.read(file);
  assert.equal(XMLValidator.validate(xliff), true);
  assert.match(xliff, /<xliff xmlns="urn:oasis:names:tc:xliff:document:2\.0" version="2\.0" srcLang="sv" trgLang="th">/);
  assert.match(xliff, /<unit id="who-helps"/);
  assert.match(xliff, /<ph id="fact-rest-days" equiv="[^"]*\d+ วัน" canDelete="no"\/>/);
  assert.match(xliff, /<note>Not a translation/);
});

test('a changed sentence changes its section, sets its fingerprint and touches no other section', () => {
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  const before = site.read(page);
  const { isRefused, text } = sendAndTake((xliff) => xliff.replace('คุณไม่ต้องมีเอกสาร', 'คุณต้องมีเอกสาร'));
  assert.equal(isRefused, false, text);
  assert.match(site.run('th').text, /rights\/rest +draft\n?$/m);
  const after = site.read(page);
  assert.equal(after.replace('คุณต้องมีเอกสาร', 'คุณไม่ต้องมีเอกสาร').replace(/sections: \{[^}]*\}/, ''), before.replace(/sections: \{[^}]*\}/, ''));
});

test('a lost, doubled or foreign place is refused with page and section, and nothing is written', () => {
  const breaks: readonly (readonly [string, (xliff: string) => string, RegExp])[] = [
    ['lost', (xliff) => xliff.replace(/คุณพักผ่อน <ph id="fact-rest-days"[^>]*\/>/, 'คุณพักผ่อนนาน'), /rights\/rest, what-it-is: <Fact of="rest-days" \/> is missing/],
    ['doubled', (xliff) => xliff.replace(/(คุณพักผ่อน )(<ph id="fact-rest-days"[^>]*\/>)/, '$1$2 $2'), /rights\/rest, what-it-is: The place "fact-rest-days" stands there twice/],
    ['foreign', (xliff) => xliff.replace(/(คุณพักผ่อน <ph id=")fact-rest-days/, '$1fact-rest-weeks'), /rights\/rest, what-it-is: The place "fact-rest-weeks" is not in the Swedish text/],
  ];
  const before = site.read(page);
  for (const [name, change, message] of breaks) {
    const { isRefused, text, isChanged } = sendAndTake((xliff) => change(xliff.replace('พักผ่อน</target>', 'พัก</target>')));
    assert.ok(isChanged, name);
    assert.ok(isRefused, name);
    assert.match(text, message);
    assert.match(text, /nothing was taken over/);
    assert.equal(site.read(page), before, name);
  }
});

test('an emptied target never takes a translated section away', () => {
  const before = site.read(page);
  const { isRefused } = sendAndTake((xliff) => xliff.replace(/<target>ถามเทศบาล[^]*?<\/target>/, '<target></target>'));
  assert.equal(isRefused, false);
  assert.equal(site.read(page), before);
});

test('a text changed here since it was sent out is not overwritten', () => {
  site.run('export', 'th');
  site.write(page, site.read(page).replace('คุณไม่ต้องมีเอกสาร', 'ไม่ต้องมีเอกสาร'));
  site.write(file, site.read(file).replace('คุณไม่ต้องมีเอกสาร', 'คุณต้องมีเอกสาร'));
  const done = site.run('import', file);
  assert.ok(done.isRefused);
  assert.match(done.text, /rights\/rest, who-helps: the text here has been changed since it was sent out/);
});

test('a section made from older Swedish is taken over and stays marked as older', () => {
  site.run('export', 'th');
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  site.write(file, site.read(file).replace('ถามเทศบาล', 'ลองถามเทศบาล'));
  const done = site.run('import', file);
  assert.equal(done.isRefused, false, done.text);
  assert.match(done.text, /the Swedish has changed since the export/);
  assert.match(site.read(page), /ลองถามเทศบาล/);
  assert.match(site.run('th').text, /stale: who-helps/);
});

test('a page that is new in a language is taken when it is whole and left in the file until then', () => {
  site.run('export', 'th', 'index');
  const untranslated = site.read(file);
  const whole = untranslated.replace(/<source>([^]*?)<\/source>/g, '<source>$1</source>\n    <target>$1</target>');
  site.write(file, whole.replace(/<target>[^]*?<\/target>/, ''));
  assert.match(site.run('import', file).text, /not taken over yet, these parts are not translated: head\.title/);
  site.write(file, whole);
  const done = site.run('import', file);
  assert.equal(done.isRefused, false, done.text);
  assert.match(site.run('th').text, /index +draft/);
});

test('a file that is no XLIFF of this site is refused in plain words', () => {
  for (const text of ['hello', '<xliff version="2.0" srcLang="en" trgLang="th"></xliff>', '']) {
    site.write(file, text);
    const done = site.run('import', file);
    assert.ok(done.isRefused);
    assert.match(done.text, /no XLIFF 2 file/);
  }
});
