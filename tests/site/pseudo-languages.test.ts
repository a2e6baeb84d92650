// The same site in two invented languages: what is not bracketed was typed into the code, and right to left is really so.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readBuiltSite, type BuiltSite } from '../../src/checks/site/built-site.ts';

const folder = '.cache/pseudo';
let site: BuiltSite;
before(() => {
  site = readBuiltSite(folder);
  assert.ok(site.pages.length > 0, `There is no built site in ${folder}. Run: npm run build:pseudo`);
});

test('no word of the frame is typed into the code', () => {
  const pages = site.pages.filter((page) => page.path.startsWith('/en-xa/'));
  assert.ok(pages.length > 0);
  for (const page of pages) {
    const frame = [...page.root.querySelectorAll('body > a, .bar, header, footer')].map((part) => {
      // Own names of languages, titles of borrowed pages, laws and numbers are not words of the frame.
      part.querySelectorAll('[lang], [hreflang], .phone, .pictogram, .breadcrumb, .cards, .references li, .steps-nav, .back').forEach((foreign) => foreign.remove());
      return part.text;
    }).join(' ');
    const loose = frame.replace(/⟦[^⟧]*⟧/g, ' ').replace(/[\s\d.,:()·-]+/g, ' ').trim();
    assert.equal(loose, '', `${page.path}: ${loose.slice(0, 200)}`);
  }
});

test('a borrowed page says so, keeps the direction and language of its text, and stays out of search engines', () => {
  const page = site.pages.find((each) => each.path === '/ar-xb/rights/pay/');
  assert.equal(page?.root.querySelector('html')?.getAttribute('dir'), 'rtl');
  assert.equal(page?.root.querySelector('html')?.getAttribute('lang'), 'ar-XB');
  assert.equal(page?.root.querySelector('main')?.getAttribute('dir'), 'ltr');
  assert.equal(page?.root.querySelector('main')?.getAttribute('lang'), 'en');
  assert.match(page?.root.querySelector('.notices')?.text ?? '', /Eñĝļîšĥ/);
  assert.equal(page?.root.querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
});
