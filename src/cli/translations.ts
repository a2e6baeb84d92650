// `npm run translations`: which translations are older than their Swedish source, and the mark that one is right again.
//   npm run translations                          lists what is missing or stale
//   npm run translations -- accept en rights/pay  records that the English page fits the Swedish one as it is now
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { readSite, type PageFile } from '../checks/read-site.ts';
import { contentFolder } from '../content/collections.ts';
import { fingerprint } from '../content/fingerprint.ts';
import { languages, sourceLanguage } from '../i18n/languages.ts';

const site = readSite(contentFolder);
const find = (language: string, page: string) => site.pages.find((each) => each.language === language && each.page === page);
const current = (source: PageFile) => Object.fromEntries(source.sections.filter((section) => section.text !== '').map((section) => [section.id, fingerprint(section)]));

function recorded(page: PageFile): Record<string, string> {
  const translation = page.frontMatter['translation'];
  return typeof translation === 'object' && translation !== null && 'sections' in translation ? (translation.sections as Record<string, string>) : {};
}

function list(): void {
  const targets = languages.filter((language) => language !== sourceLanguage && language.isPseudo !== true);
  for (const source of site.pages.filter((page) => page.language === sourceLanguage.tag)) {
    for (const language of targets) {
      const translation = find(language.tag, source.page);
      const stale = translation === undefined ? [] : Object.entries(current(source)).filter(([id, print]) => recorded(translation)[id] !== print).map(([id]) => id);
      if (translation === undefined) console.log(`${language.tag}  missing  ${source.page}`);
      else if (stale.length > 0) console.log(`${language.tag}  stale    ${source.page}: ${stale.join(', ')}`);
    }
  }
}

function accept(language: string, name: string): boolean {
  const page = name === 'index' ? '' : name.replace(/^\/|\/$/g, '');
  const [source, translation] = [find(sourceLanguage.tag, page), find(language, page)];
  if (source === undefined || translation === undefined) {
    console.error(`There is no page "${name}" in ${source === undefined ? sourceLanguage.tag : language}. Write it like this: npm run translations -- accept en rights/pay`);
    return false;
  }
  const frontMatter = parseDocument(translation.frontMatterText);
  frontMatter.setIn(['translation', 'sections'], current(source));
  const raw = readFileSync(translation.file, 'utf8');
  // A function as replacement: text with $ in it would otherwise be read as a pattern.
  writeFileSync(translation.file, raw.replace(translation.frontMatterText, () => frontMatter.toString({ lineWidth: 0 }).trimEnd()));
  console.log(`${translation.file}: ${Object.keys(current(source)).length} sections recorded.`);
  return true;
}

const [command, language, ...pages] = process.argv.slice(2);
if (command === undefined) list();
else if (command === 'accept' && language !== undefined && pages.length > 0) process.exitCode = pages.every((page) => accept(language, page)) ? 0 : 1;
else {
  console.error('Write: npm run translations, or npm run translations -- accept en rights/pay');
  process.exitCode = 1;
}
