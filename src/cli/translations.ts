// `npm run translations`: how every page stands in every language, and the work of bringing it up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from '../checks/read-site.ts';
import { contentFolder } from '../content/collections.ts';
import { sourceLanguage, targetLanguages, type Language } from '../i18n/languages.ts';
import { accepted } from '../translations/accept.ts';
import { pageTyped, typedName, type ContentPage } from '../translations/content-page.ts';
import { pageDifference } from '../translations/diff.ts';
import { exportXliff } from '../translations/export-xliff.ts';
import { importXliff } from '../translations/import-xliff.ts';
import { skeleton } from '../translations/skeleton.ts';
import { standings } from '../translations/states.ts';
import { coveragePicture, details, table } from '../translations/table.ts';

const help = `Write one of these:
  npm run translations                                   a table of languages and pages, and a picture of it
  npm run translations -- th                             the pages of one language, with their stale sections
  npm run translations -- diff th rights/pay             what has changed in the Swedish since the translation
  npm run translations -- new th rights/pay              a new file with every section in place
  npm run translations -- accept th rights/pay           the translation fits the Swedish as it is now
  npm run translations -- accept th rights/pay#who       one section of it does
  npm run translations -- accept th all                  every page of the language does
  npm run translations -- export th [pages]              writes XLIFF 2 for a translator's tool
  npm run translations -- import th.xlf                  takes it back`;

/** What an editor typed is wrong; said in plain words, without a stack. */
class Advice extends Error {}

const site = readSite(contentFolder);
const fileOf = (language: string, page: string) => join(contentFolder, 'pages', language, `${page === '' ? 'index' : site.pages.find((each) => each.language === sourceLanguage.tag && each.page === page)?.file.endsWith('/index.mdx') === true ? `${page}/index` : page}.mdx`);

function languageTyped(tag: string | undefined): Language {
  const found = targetLanguages.find((each) => each.tag === tag);
  if (found === undefined) throw new Advice(`There is no language "${tag ?? ''}" to translate into. There are: ${targetLanguages.map((each) => each.tag).join(', ')}.\n${help}`);
  return found;
}

function find(language: Language, page: string): ContentPage | undefined {
  return site.pages.find((each) => each.language === language.tag && each.page === page);
}

function pair(language: Language, name: string): { source: ContentPage; translation: ContentPage } {
  const page = pageTyped(name);
  const [source, translation] = [find(sourceLanguage, page), find(language, page)];
  if (source === undefined) throw new Advice(`There is no Swedish page "${name}".`);
  if (translation === undefined) throw new Advice(`The page "${name}" is not in ${language.tag} yet. Begin it with: npm run translations -- new ${language.tag} ${name}`);
  return { source, translation };
}

function show(tag: string | undefined): void {
  const all = standings(site.pages);
  if (tag !== undefined) return console.log(details(all.filter((each) => each.language === languageTyped(tag))));
  const picture = join('.cache', 'coverage.svg');
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, coveragePicture(all));
  console.log(`${table(all)}\nAs a picture: ${picture}`);
}

function accept(tag: string | undefined, names: readonly string[]): void {
  const language = languageTyped(tag);
  const wanted = names.join() === 'all' ? site.pages.filter((each) => each.language === language.tag).map((each) => typedName(each.page)) : names;
  if (wanted.length === 0) throw new Advice(help);
  // Everything is worked out before anything is written: a wrong name among many leaves all as it was.
  const texts = wanted.map((name) => {
    const [page = '', section] = name.split('#');
    const { source, translation } = pair(language, page);
    return { file: translation.file, text: accepted(readFileSync(translation.file, 'utf8'), source, translation, section) };
  });
  for (const { file, text } of texts) writeFileSync(file, text);
  console.log(`${texts.length} ${texts.length === 1 ? 'page' : 'pages'} recorded for ${language.tag}.`);
}

function begin(tag: string | undefined, name: string | undefined): void {
  const language = languageTyped(tag);
  const source = name === undefined ? undefined : find(sourceLanguage, pageTyped(name));
  if (source === undefined) throw new Advice(name === undefined ? help : `There is no Swedish page "${name}".`);
  const file = fileOf(language.tag, source.page);
  if (existsSync(file)) throw new Advice(`${file} is there already. Nothing was changed.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton(source));
  console.log(`${file} is ready. Replace the Swedish words, then: npm run translations -- accept ${language.tag} ${typedName(source.page)}`);
}

async function give(tag: string | undefined, names: readonly string[]): Promise<void> {
  const language = languageTyped(tag);
  const unknown = names.find((name) => find(sourceLanguage, pageTyped(name)) === undefined);
  if (unknown !== undefined) throw new Advice(`There is no Swedish page "${unknown}".`);
  const file = join('.cache', `${language.tag}.xlf`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await exportXliff(site.pages, site.library, language, names.map(pageTyped)));
  console.log(`${file} is ready for a translator's tool. Take it back with: npm run translations -- import ${file}`);
}

async function take(file: string | undefined): Promise<void> {
  if (file === undefined || !existsSync(file)) throw new Advice(file === undefined ? help : `There is no file ${file}.`);
  const result = await importXliff(readFileSync(file, 'utf8'), site.pages, (page) => readFileSync(page.file, 'utf8'));
  languageTyped(result.language);
  for (const note of result.notes) console.log(note);
  if (result.refusals.length > 0) throw new Advice(`${file}: nothing was taken over.\n${result.refusals.map((each) => `  ${each}`).join('\n')}`);
  for (const [page, text] of result.files) {
    const target = fileOf(result.language, page);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  console.log(`${result.files.size} ${result.files.size === 1 ? 'page' : 'pages'} written.`);
}

const [command, ...words] = process.argv.slice(2);
try {
  if (command === 'accept') accept(words[0], words.slice(1));
  else if (command === 'diff') { const { source, translation } = pair(languageTyped(words[0]), words[1] ?? ''); console.log(pageDifference(source, translation)); }
  else if (command === 'new') begin(words[0], words[1]);
  else if (command === 'export') await give(words[0], words.slice(1));
  else if (command === 'import') await take(words[0]);
  else show(command);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
