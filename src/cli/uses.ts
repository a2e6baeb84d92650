// `npm run uses -- reflection-days`: where a fact, contact, law, source, term or gap is used, so that a change can be thought through.
import { readSite } from '../checks/read-site.ts';
import { contentFolder } from '../content/collections.ts';
import { referencesOf } from '../content/references.ts';
import { lineAt } from '../checks/issue.ts';

const site = readSite(contentFolder);
const [id] = process.argv.slice(2);
const { facts, contacts, laws, sources, terms, gaps } = site.library;
const kinds = Object.entries({ fact: facts, contact: contacts, law: laws, source: sources, term: terms, gap: gaps }).filter(([, entries]) => id !== undefined && Object.hasOwn(entries, id));

if (id === undefined || kinds.length === 0) {
  console.error(id === undefined ? 'Write: npm run uses -- reflection-days' : `Nothing is called "${id}".`);
  process.exitCode = 1;
} else {
  console.log(`${id}: ${kinds.map(([kind]) => kind).join(', ')}`);
  for (const page of site.pages) {
    for (const reference of referencesOf(page.body)) {
      if (reference.value.split(/[\s,]+/).includes(id)) console.log(`  ${page.file}:${page.bodyLine + lineAt(page.body, reference.offset) - 1}  <${reference.tag}>`);
    }
    const listed = page.frontMatter['sources'];
    if (Array.isArray(listed) && listed.includes(id)) console.log(`  ${page.file}  sources:`);
  }
  for (const [name, fact] of Object.entries(facts)) if (fact.law === id || fact.source === id) console.log(`  ${contentFolder}/facts.yaml  ${name}`);
  for (const [name, area] of Object.entries(site.library.areas)) if (area.contact === id || area.source === id) console.log(`  ${contentFolder}/areas.yaml  ${name}`);
  for (const [name, contact] of Object.entries(contacts)) {
    const answers = [contact.interpreter, ...Object.values(contact.labels)];
    if (contact.source === id || answers.some((answer) => answer.source === id || answer.law === id)) console.log(`  ${contentFolder}/contacts/${name}.yaml`);
  }
}
