// Makes a content folder with an invented right-to-left language: every Swedish page with its letters changed to Arabic ones.
// So layout is tested with real right-to-left text that always has the pages and sections the real site has.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readSite } from '../../src/checks/read-site.ts';
import { fingerprint } from '../../src/content/fingerprint.ts';

const target = '.cache/pseudo-content';
const from = 'abcdefghijklmnopqrstuvwxyzåäö';
const to = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوية'];

const arabic = (text: string) => text.toLowerCase().replace(/[a-zåäö]/g, (letter) => to[from.indexOf(letter)] ?? letter);
/** Letters outside tags, link addresses and section ids. */
const arabicProse = (body: string) => body.split(/(\{\{[^}]*\}\}|<[^>]*>|\]\([^)]*\)|\[#[^\]]*\])/).map((part, index) => (index % 2 === 1 ? part : arabic(part))).join('');

rmSync(target, { recursive: true, force: true });
cpSync('content', target, { recursive: true });
for (const page of readSite('content').pages.filter((each) => each.language === 'sv')) {
  const source = parse(page.frontMatterText) as { title: string; summary: string; searchTerms: string[] };
  const frontMatter = {
    title: arabic(source.title), summary: arabic(source.summary), searchTerms: source.searchTerms.map(arabic),
    translation: { status: 'draft', sections: Object.fromEntries(page.sections.filter((section) => section.text !== '').map((section) => [section.id, fingerprint(section)])) },
  };
  // One section is made old on purpose, so that the notice for it is drawn and tested.
  if (page.page === 'rights/time-to-think') frontMatter.translation.sections['what-it-is'] = '00000000';
  const file = join(target, page.file.replace(/^content\//, '').replace('pages/sv/', 'pages/ar-XB/'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${stringify(frontMatter)}---\n${arabicProse(page.body)}`);
}
for (const room of ['contacts', 'terms', 'cards']) {
  const texts = parse(readFileSync(`content/${room}/texts/sv.yaml`, 'utf8')) as Record<string, unknown>;
  const changed = JSON.parse(JSON.stringify(texts), (_, value: unknown) => (typeof value === 'string' ? arabicProse(value) : value)) as unknown;
  writeFileSync(`${target}/${room}/texts/ar-XB.yaml`, stringify(changed));
}
