// What is published in each language: borrowed pages say so and stay out of search engines, and the picture of it all is true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { readBuiltSite, type BuiltPage } from '../../src/checks/site/built-site.ts';
import { readSite } from '../../src/checks/read-site.ts';
import { languageByTag, languages } from '../../src/i18n/languages.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { pathFor } from '../../src/i18n/paths.ts';
import { siteConfig } from '../../src/site.config.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
const { pages: written } = readSite('content');
const has = (tag: string, page: string) => written.some((each) => each.language === tag && each.page === page);
const names = [...new Set(written.map((each) => each.page))];
let pages: ReadonlyMap<string, BuiltPage>;
before(() => { pages = new Map(readBuiltSite(folder).pages.map((page) => [page.path, page])); });

test('a page that is not written in a language is shown in another, says so in the reader\'s, and offers the second', () => {
  for (const language of languages.filter((each) => each.borrowsFrom.length === 2)) {
    const page = names.find((each) => !has(language.tag, each) && has('en', each));
    if (page === undefined) continue;
    const root = pages.get(pathFor(page, language))?.root;
    assert.equal(root?.querySelector('html')?.getAttribute('lang'), language.tag);
    assert.equal(root?.querySelector('main')?.getAttribute('lang'), 'en', `${language.tag} ${page}`);
    assert.equal(root?.querySelector('main')?.getAttribute('dir'), 'ltr');
    assert.equal(root?.querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
    assert.equal(root?.querySelector('link[rel=canonical]'), null);
    const notice = root?.querySelector('.notices');
    assert.ok(notice?.text.includes(messagesFor(language)('borrowed.notice', { language: language.ownName, textLanguage: 'English' })), `${language.tag} ${page}`);
    assert.equal(notice?.querySelector(`a[hreflang=sv]`)?.getAttribute('href'), pathFor(page, languageByTag('sv')));
    assert.ok(root?.querySelector('.danger')?.text.includes(messagesFor(language)('danger.question')));
  }
});

test('no page is passed off as reviewed: every one says draft in the reader\'s language', () => {
  for (const language of languages) for (const page of names) {
    const notices = pages.get(pathFor(page, language))?.html ?? '';
    assert.ok(notices.includes(messagesFor(language)('draft.notice').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')), `${language.tag} ${page}`);
  }
});

test('the site map names each page that is written, its twins, and nothing borrowed', () => {
  const parsed = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'xhtml:link' }).parse(readFileSync(join(folder, 'sitemap.xml'), 'utf8')) as { urlset: { url: { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[] } };
  const byAddress = new Map(parsed.urlset.url.map((url) => [url.loc, url['xhtml:link']]));
  assert.equal(byAddress.size, parsed.urlset.url.length, 'no address twice');
  for (const language of languages) for (const page of names) {
    assert.equal(byAddress.has(new URL(pathFor(page, language), siteConfig.address).href), has(language.tag, page), `${language.tag} ${page}`);
  }
  for (const [address, twins] of byAddress) {
    assert.ok(pages.has(new URL(address).pathname), address);
    assert.ok(twins.some((twin) => twin['@_href'] === address), 'a page names itself among its twins');
    for (const twin of twins.filter((each) => each['@_hreflang'] !== 'x-default')) assert.ok(byAddress.has(twin['@_href']), twin['@_href']);
  }
});

test('robots are told where the site map is', () => {
  assert.match(readFileSync(join(folder, 'robots.txt'), 'utf8'), /^Sitemap: https:\/\/[^\s]+\/sitemap\.xml$/m);
});

test('the picture of pages and languages counts what is there', () => {
  const rows = pages.get('/en/about/translations/')?.root.querySelectorAll('.coverage tbody tr') ?? [];
  assert.equal(rows.length, languages.length);
  for (const [at, language] of languages.entries()) {
    const count = written.filter((each) => each.language === language.tag).length;
    assert.ok(rows[at]?.text.includes(language.ownName));
    assert.match(rows[at]?.querySelector('td')?.text ?? '', new RegExp(`^${count} of ${names.length} pages`), language.tag);
  }
});

test('Swedish names stay readable to staff: laws and contacts are marked as Swedish and run from left to right', () => {
  for (const language of languages.filter((each) => each.direction === 'rtl')) {
    const root = pages.get(pathFor('rights/time-to-think', language))?.root;
    for (const law of root?.querySelectorAll('main a.law') ?? []) assert.equal(law.querySelector('bdi')?.getAttribute('dir'), 'ltr');
    assert.ok((root?.querySelectorAll('main a.law').length ?? 0) > 0);
    for (const number of root?.querySelectorAll('.phone') ?? []) assert.equal(number.querySelector('bdi')?.getAttribute('dir'), 'ltr');
  }
});
