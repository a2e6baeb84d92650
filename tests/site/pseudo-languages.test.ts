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
  const page = site.pages.find((each) => each.path === '/en-xa/rights/pay/');
  assert.equal(page?.root.querySelector('html')?.getAttribute('lang'), 'en-XA');
  assert.equal(page?.root.querySelector('main')?.getAttribute('lang'), 'en');
  assert.match(page?.root.querySelector('.notices')?.text ?? '', /Eñĝļîšĥ/);
  assert.equal(page?.root.querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
});

test('a page from right to left says so, prints its numbers in its own digits and phone numbers from left to right', () => {
  const page = site.pages.find((each) => each.path === '/ar-xb/rights/time-to-think/');
  assert.equal(page?.root.querySelector('html')?.getAttribute('dir'), 'rtl');
  assert.equal(page?.root.querySelector('main')?.getAttribute('dir'), 'rtl');
  assert.match(page?.root.querySelector('[data-fact=reflection-days]')?.text ?? '', /٣٠ يوم/);
  for (const number of page?.root.querySelectorAll('.phone') ?? []) assert.equal(number.querySelector('bdi')?.getAttribute('dir'), 'ltr');
});

test('a section whose source has changed says so there, with a link to the Swedish section', () => {
  const page = site.pages.find((each) => each.path === '/ar-xb/rights/time-to-think/');
  const notices = page?.root.querySelectorAll('.stale') ?? [];
  assert.deepEqual(notices.map((notice) => notice.querySelector('a')?.getAttribute('href')), ['/sv/rights/time-to-think/#what-it-is']);
});
