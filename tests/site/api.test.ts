// The contacts as other programs get them: in the shape of the standard, the same as on the pages, and nothing that readers must not meet.
// Long, because each promise is held against all four outputs at once: pages, JSON, CSV and JSON-LD.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { z } from 'zod';
import { fileTypes as allTypes } from '../../src/build/headers.ts';
import { tools, type Tool } from '../../src/build/tools.ts';
import { readBuiltSite, type BuiltPage } from '../../src/checks/site/built-site.ts';
import { readSite } from '../../src/checks/read-site.ts';
import { publishedContacts } from '../../src/content/published-contacts.ts';
import { stableId } from '../../src/content/stable-id.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pathFor } from '../../src/i18n/paths.ts';
import { dialString } from '../../src/i18n/phone-number.ts';
import { labelNames, type Contact } from '../../src/schemas/contact.ts';
import { hsdsPageSchema } from './hsds-schema.ts';
import { readCsv } from './read-csv.ts';
import { startApache, startCaddy, startNginx, startOurs, type Host } from './start-host.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
const { library } = readSite('content');
const published = publishedContacts(library);
const buyersOnly = Object.entries(library.contacts).filter(([, contact]) => contact.for.every((group) => group === 'buyers'));
const textOf = (name: string) => {
  assert.ok(existsSync(join(folder, 'api', name)), `There is no api/${name} in ${folder}. Run: npm run build`);
  return readFileSync(join(folder, 'api', name), 'utf8');
};

let page: z.infer<typeof hsdsPageSchema>;
let table: Record<string, string>[];
let pages: ReadonlyMap<string, BuiltPage>;
before(() => {
  page = hsdsPageSchema.parse(JSON.parse(textOf('contacts.json')));
  table = readCsv(textOf('contacts.csv').replace(/^\uFEFF/, ''));
  pages = new Map(readBuiltSite(folder).pages.map((each) => [each.path, each]));
});

const serviceOf = (id: string) => {
  const found = page.contents.find((service) => service.id === stableId(id, 'service'));
  assert.ok(found, `${id} is not in contacts.json`);
  return found;
};
const rowOf = (id: string) => table.find((row) => row['id'] === id) ?? {};
const jsonLdOf = (id: string, tag: string) => {
  const language = languages.find((each) => each.tag === tag);
  assert.ok(language);
  const blocks = pages.get(pathFor(`help/${id}`, language))?.root.querySelectorAll('head script[type="application/ld+json"]') ?? [];
  assert.equal(blocks.length, 1, `${tag} ${id}`);
  return JSON.parse(blocks[0]?.text ?? '') as { '@type': string; name: string; contactPoint?: { telephone?: string; contactType: string; areaServed: unknown; availableLanguage?: string[]; hoursAvailable?: { dayOfWeek: string[]; opens: string; closes: string }[] }[] };
};
const numbersOf = (contact: Contact) => contact.channels.flatMap((channel) => (channel.kind === 'phone' || channel.kind === 'sms' ? [dialString(channel.value)] : []));

// Fonts are there only for the scripts a build has, and are not always to be kept: tests/site/fonts.test.ts.
const fileTypes = Object.fromEntries(Object.entries(allTypes).filter(([path]) => !path.startsWith('/fonts/')));

test('contacts.json has the shape of HSDS 3.0, and counts itself rightly', () => {
  assert.equal(page.total_items, page.contents.length);
  assert.equal(page.size, page.contents.length);
  assert.equal(page.empty, false);
});

test('ids are unique for each kind of record, and lead to each other', () => {
  const kinds: Record<string, string[]> = {};
  const add = (kind: string, ids: readonly { id: string }[]) => { (kinds[kind] ??= []).push(...ids.map(({ id }) => id)); };
  for (const service of page.contents) {
    add('service', [service]); add('organization', [service.organization]); add('phone', service.phones); add('schedule', service.schedules);
    add('area', service.service_areas); add('contact', service.contacts); add('attribute', service.attributes);
    add('language', [...service.languages, ...service.phones.flatMap((phone) => phone.languages)]);
    add('location', service.service_at_locations.map((each) => each.location)); add('service at location', service.service_at_locations);
    assert.equal(service.organization_id, service.organization.id);
    for (const each of [...service.phones, ...service.schedules, ...service.service_areas, ...service.contacts, ...service.service_at_locations]) assert.equal(each.service_id, service.id);
    for (const each of service.attributes) assert.deepEqual([each.link_id, each.taxonomy_term_id], [service.id, each.taxonomy_term.id]);
  }
  for (const [kind, ids] of Object.entries(kinds)) assert.equal(new Set(ids).size, ids.length, kind);
});

test('ids are those of every build before: they come from the id of the contact alone', () => {
  assert.equal(stableId('womens-line', 'service'), 'c70fb48a-83f0-5b4e-b321-f51531173113');
  assert.equal(serviceOf('womens-line').name, library.contacts['womens-line']?.name);
});

test('every published contact is in both files, and nothing else; what is for buyers only is in neither', () => {
  assert.deepEqual(page.contents.map((service) => service.id), published.map(([id]) => stableId(id, 'service')));
  assert.deepEqual(table.map((row) => row['id']), published.map(([id]) => id));
  assert.ok(buyersOnly.length > 0);
  for (const [id, contact] of buyersOnly) {
    assert.ok(!page.contents.some((service) => service.name === contact.name || service.id === stableId(id, 'service')), id);
    assert.ok(!table.some((row) => row['name'] === contact.name || row['id'] === id), id);
    for (const number of numbersOf(contact)) assert.ok(!textOf('contacts.csv').includes(number), id);
  }
});

test('a number is the same on the page in every language, in JSON, in CSV and in JSON-LD', () => {
  let count = 0;
  for (const [id, contact] of published) {
    const numbers = numbersOf(contact);
    count += numbers.length;
    assert.deepEqual(serviceOf(id).phones.map((phone) => dialString(phone.number)), numbers, id);
    const row = rowOf(id);
    assert.deepEqual([row['phone'], row['sms']].flatMap((cell = '') => (cell === '' ? [] : cell.split('; '))).map((number) => dialString(number)).sort(), [...numbers].sort(), id);
    for (const language of languages) {
      const dialled = pages.get(pathFor(`help/${id}`, language))?.root.querySelectorAll('main a[href^="tel:"], main a[href^="sms:"]').map((link) => link.getAttribute('href')?.replace(/^(tel|sms):/, ''));
      for (const number of numbers) assert.ok(dialled?.includes(number), `${language.tag} ${id} ${number}`);
      assert.deepEqual((jsonLdOf(id, language.tag).contactPoint ?? []).flatMap((point) => point.telephone ?? []), numbers, `${language.tag} ${id}`);
    }
  }
  assert.ok(count > 0);
});

test('every label is there with its answer, "unknown" too, and what is known has its source', () => {
  for (const [id, contact] of published) {
    for (const name of labelNames) {
      const { answer, source, law } = contact.labels[name];
      const attribute = serviceOf(id).attributes.find((each) => each.link_type === 'consequence' && each.taxonomy_term.code === name);
      assert.equal(attribute?.value, answer, `${id} ${name}`);
      assert.equal(attribute?.evidence?.length ?? 0, [source, law].filter((each) => each !== undefined).length, `${id} ${name}`);
      assert.equal(rowOf(id)[name], answer, `${id} ${name}`);
    }
  }
});

test('no file holds a place one could go to', () => {
  assert.doesNotMatch(textOf('contacts.json'), /"(?:addresses|address_1|postal_code|latitude|longitude)"/);
});

test('JSON-LD names who, how, when and where, and cannot end its element', () => {
  for (const [id, contact] of published) for (const language of languages) {
    const data = jsonLdOf(id, language.tag);
    assert.deepEqual([data['@type'], data.name], ['Organization', contact.name]);
    for (const point of data.contactPoint ?? []) assert.ok(point.contactType !== '' && point.areaServed !== undefined, id);
  }
  const [first] = jsonLdOf('emergency', 'sv').contactPoint ?? [];
  assert.deepEqual(first?.availableLanguage, ['sv', 'en']);
  assert.deepEqual(first?.hoursAvailable?.map(({ dayOfWeek, opens, closes }) => [dayOfWeek.length, opens, closes]), [[7, '00:00', '23:59']]);
});

test('the spreadsheet begins with the mark that Excel needs, ends its lines as the standard says, and runs nothing', () => {
  const text = textOf('contacts.csv');
  assert.ok(text.startsWith('\uFEFFid,name,'));
  assert.doesNotMatch(text, /[^\r]\n/);
  for (const row of table) for (const [name, cell] of Object.entries(row)) assert.doesNotMatch(cell, /^\s*[=+\-@]/, `${row['id']} ${name}`);
});

const hosts: readonly { name: string; tool?: Tool; start(folder: string): Promise<Host> }[] = [
  { name: 'nginx', tool: tools.nginx, start: startNginx }, { name: 'Caddy', tool: tools.caddy, start: startCaddy },
  { name: 'Apache', tool: tools.apache, start: startApache }, { name: 'npm start', start: startOurs },
];
for (const { name, tool, start } of hosts) {
  test(`${name} sends both files with their types, whole, and with the headers of the site`, { skip: tool !== undefined && tool.find() === undefined && `${tool.name} is not on this machine: npm run tools` }, async () => {
    const host = await start(folder);
    try {
      for (const [path, type] of Object.entries(fileTypes)) {
        const answer = await fetch(`http://127.0.0.1:${host.port}${path}`);
        assert.equal(answer.status, 200, path);
        assert.equal(answer.headers.get('content-type'), type, path);
        assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', path);
        assert.ok(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(folder, path))), path);
      }
    } finally {
      await host.stop();
    }
  });
}

test('the hosts that read _headers are told both types', () => {
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  for (const [path, type] of Object.entries(fileTypes)) assert.ok(rules.includes(`\n${path}\n  Content-Type: ${type}\n`), path);
});
