// What is published, read from the built folder: sound, closed, linked, small, and the same in every language.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { checkBuiltSite, siteChecks } from '../../src/checks/site/all-site-checks.ts';
import { readBuiltSite, type BuiltSite } from '../../src/checks/site/built-site.ts';
import { printIssues } from '../../src/checks/print-issues.ts';
import { sampled } from '../sampled.ts';
import { readSite } from '../../src/checks/read-site.ts';
import { rooms, pagesUnder } from '../../src/content/page-order.ts';
import { hasOwnPage } from '../../src/content/library.ts';
import { inFindableOrder } from '../../src/i18n/language-order.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pathFor } from '../../src/i18n/paths.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
let site: BuiltSite;
let found: ReturnType<typeof checkBuiltSite>;
before(() => {
  site = readBuiltSite(folder);
  assert.ok(site.pages.length > 0, `There is no built site in ${folder}. Run: npm run build`);
  found = checkBuiltSite(site);
});

for (const name of Object.keys(siteChecks) as (keyof typeof siteChecks)[]) {
  test(`every page passes: ${name}`, () => {
    const issues = found[name];
    assert.equal(issues.length, 0, printIssues(issues.slice(0, 20)));
  });
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    // The answers of the search are links in a list; a select holds none.
    rules: { 'prefer-native-element': ['error', { exclude: ['listbox'] }] },
  }));
  const messages: string[] = [];
  for (const page of sampled(site.pages)) {
    const report = await validator.validateString(page.html, page.path);
    for (const result of report.results) for (const message of result.messages) messages.push(`${page.path} ${message.ruleId}: ${message.message}`);
  }
  assert.deepEqual(messages, []);
});

test('every page of the plan is there, in every language', () => {
  const planned = ['', 'safety', 'help', 'help/all', 'cards', 'words', 'rights', 'support', 'leaving', 'professionals', 'about', ...Object.keys(rooms).flatMap(pagesUnder)];
  const paths = new Set(site.pages.map((page) => page.path));
  for (const language of languages) for (const page of planned) assert.ok(paths.has(pathFor(page, language)), pathFor(page, language));
});

test('every contact but those for buyers has a page of its own', () => {
  const { contacts } = readSite('content').library;
  const paths = new Set(site.pages.map((page) => page.path));
  for (const id of Object.keys(contacts)) for (const language of languages) {
    assert.equal(paths.has(pathFor(`help/${id}`, language)), hasOwnPage(contacts, id), id);
  }
});

test('contacts for buyers are nowhere a victim reads', () => {
  const { contacts } = readSite('content').library;
  const buyers = Object.values(contacts).filter((contact) => contact.for.every((group) => group === 'buyers'));
  assert.ok(buyers.length > 0);
  for (const page of site.pages.filter((each) => !/\/(professionals|about)\//.test(each.path))) {
    for (const contact of buyers) assert.ok(!page.root.querySelector('main')?.text.includes(contact.name), `${page.path} names ${contact.name}`);
  }
});

test('a draft is called a draft on every page of text, contacts too', () => {
  for (const page of site.pages.filter((each) => /^\/(sv|en)\/./.test(each.path) && !each.path.endsWith('404.html'))) {
    assert.ok(page.root.querySelector('.notices')?.text.match(/utkast|draft/), page.path);
  }
});

test('the first address offers every language by its own name and moves nobody on by itself', () => {
  const first = site.pages.find((page) => page.path === '/');
  const links = first?.root.querySelectorAll('.language-choice a') ?? [];
  const inOrder = inFindableOrder(languages);
  assert.deepEqual(links.map((link) => link.getAttribute('href')), inOrder.map((language) => pathFor('', language)));
  assert.deepEqual(links.map((link) => link.getAttribute('lang')), inOrder.map((language) => language.tag));
  for (const language of languages) assert.ok(links.some((link) => link.text.includes(language.ownName) && link.text.includes(language.names.sv) && link.text.includes(language.names.en)), language.tag);
  assert.ok(!/http-equiv="refresh"|location\s*=|location\.(href|assign|replace)/.test((first?.html ?? '').replace(/<script data-exit[^]*?<\/script>/, '')), 'nothing but the exit moves the reader on');
});

test('the way out is a real link that tells nobody where one came from, at the start and the end of each page', () => {
  for (const page of site.pages) {
    for (const exit of page.root.querySelectorAll('a.exit')) {
      const target = new URL(exit.getAttribute('href') ?? '');
      assert.equal(target.protocol, 'https:');
      assert.equal(target.search + target.hash, '', 'no parameters');
      assert.match(exit.getAttribute('rel') ?? '', /noreferrer/);
      assert.equal(exit.getAttribute('target'), undefined);
    }
  }
});

test('every card has a Swedish half that staff can read, marked as Swedish, and stays whole without a network', () => {
  const { cards } = readSite('content').library;
  for (const language of languages) {
    const page = site.pages.find((each) => each.path === pathFor('cards', language));
    for (const id of Object.keys(cards)) {
      const card = page?.root.querySelector(`#card-${id}`);
      assert.ok((card?.querySelector('[lang=sv] p')?.text ?? '').length > 5, `${language.tag} ${id}`);
      assert.doesNotMatch(card?.text ?? '{{', /\{\{|undefined/, `${language.tag} ${id}`);
    }
  }
});

test('a number said once is the same in every language', () => {
  for (const language of languages) {
    const page = site.pages.find((each) => each.path === pathFor('rights/time-to-think', language));
    const shown = page?.root.querySelectorAll('[data-fact=reflection-days]').map((element) => element.text.match(/\d+/)?.[0]) ?? [];
    assert.ok(shown.length > 0, language.tag);
    const { facts } = readSite('content').library;
    for (const number of shown) assert.equal(number, String(facts['reflection-days']?.value));
  }
});
