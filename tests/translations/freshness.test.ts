// A translation is older than its source exactly where the meaning of the source has changed, and says so until somebody has looked.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { smallSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeEach(() => { site = smallSite(); });
afterEach(() => { site.remove(); });

test('a translation that fits has nothing to report', () => {
  assert.match(site.run('th').text, /rights\/rest +draft\n?$/m);
});

test('one changed sentence makes exactly its section stale, in every language', () => {
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  for (const language of ['en', 'th']) assert.match(site.run(language).text, /rights\/rest +stale: who-helps\n?$/m, language);
});

test('a comma, a blank line or a break between lines makes nothing stale', () => {
  site.change('Fråga kommunen. Du behöver', 'Fråga kommunen, \ndu  behöver');
  site.change('## Vem hjälper?', '\n\n## Vem hjälper?');
  assert.match(site.run('th').text, /rights\/rest +draft\n?$/m);
});

test('a fact that changes its value makes nothing stale; another fact does', () => {
  site.write('content/facts.yaml', site.read('content/facts.yaml').replace(/value: \d+/, 'value: 99'));
  assert.match(site.run('th').text, /rights\/rest +draft\n?$/m);
  site.change('<Fact of="rest-days" />', '<Fact of="other-days" />');
  assert.match(site.run('th').text, /stale: what-it-is/);
});

test('a new title or summary is reported by itself', () => {
  site.change('summary: Du kan få vila.', 'summary: Du kan få ro.');
  assert.match(site.run('th').text, /rights\/rest +stale: head\n?$/m);
});

test('accept records one section or the page, and touches nothing else in the file', () => {
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  site.change('Du kan få vila. Läs', 'Du får vila. Läs');
  const before = site.read('content/pages/th/rights/rest.mdx');
  assert.equal(site.run('accept', 'th', 'rights/rest#who-helps').isRefused, false);
  assert.match(site.run('th').text, /stale: intro\n?$/m);
  assert.match(site.run('en').text, /stale: intro, who-helps/);
  site.run('accept', 'th', 'rights/rest');
  assert.match(site.run('th').text, /rights\/rest +draft\n?$/m);
  const marks = /sections: \{[^}]*\}/;
  assert.equal(site.read('content/pages/th/rights/rest.mdx').replace(marks, ''), before.replace(marks, ''));
});

test('accept with one wrong name among many records nothing', () => {
  site.change('Du kan få vila. Läs', 'Du får vila. Läs');
  const done = site.run('accept', 'th', 'rights/rest', 'rights/rset');
  assert.ok(done.isRefused);
  assert.match(done.text, /There is no Swedish page "rights\/rset"/);
  assert.match(site.run('th').text, /stale: intro/);
});

test('diff shows what was said when the translation was made, what is said now, since when, and the translation', () => {
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  assert.match(site.run('diff', 'th', 'rights/rest').text, /changed but not committed yet/);
  site.commit('Papers', '2026-03-09');
  const { text } = site.run('diff', 'th', 'rights/rest');
  assert.match(text, /who-helps, the Swedish, changed on 2026-03-09/);
  assert.match(text, /behöver \[-inte -\]ha papper/);
  assert.match(text, /คุณไม่ต้องมีเอกสาร/);
  assert.doesNotMatch(text, /what-it-is/);
});

test('without history the difference still shows the texts and names no day', () => {
  site.write('.git/HEAD', 'ref: refs/heads/nothing-here\n');
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  const { text } = site.run('diff', 'th', 'rights/rest');
  assert.match(text, /no commit holds the text/);
  assert.match(text, /Du behöver ha papper/);
});

test('the table counts pages and stale sections, and a picture lies beside it', () => {
  site.change('Du behöver inte ha papper.', 'Du behöver ha papper.');
  const { text } = site.run();
  assert.match(text, /rights\/rest +1 +1/);
  assert.match(text, /index +· +·/);
  assert.match(site.read('.cache/coverage.svg'), /^<svg /);
});

test('new writes every section with its pointers and the Swedish to say, and never over a file', () => {
  const done = site.run('new', 'th', 'index');
  assert.equal(done.isRefused, false, done.text);
  assert.match(site.read('content/pages/th/index.mdx'), /translation: \{ status: draft, sections: \{\} \}/);
  assert.match(site.run('th').text, /index +stale/, 'a skeleton is not taken for a translation');
  const again = site.run('new', 'th', 'rights/rest');
  assert.ok(again.isRefused);
  assert.match(again.text, /is there already\. Nothing was changed/);
});

test('a wrong word gets advice', () => {
  for (const words of [['diff', 'xx', 'rights/rest'], ['accept', 'th'], ['new', 'th'], ['import', 'nowhere.xlf']]) {
    const done = site.run(...words);
    assert.ok(done.isRefused, words.join(' '));
    assert.doesNotMatch(done.text, /\n\s+at /, 'no stack');
  }
});
