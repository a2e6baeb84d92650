// Each page is a sound document: language and direction, one main heading, headings in order, a quiet title, nothing twice.
import { languages } from '../../i18n/languages.ts';
import { loudWordsIn } from '../../i18n/quiet-words.ts';
import { pageError, type PageCheck } from './built-site.ts';

/** Reports wrong `lang` or `dir`, headings out of order, repeated ids and loud titles. */
export const soundDocuments: PageCheck = (page) => {
  const report = (message: string, advice: string) => pageError('document', page, message, advice);
  const html = page.root.querySelector('html');
  const expected = languages.find((language) => page.path.startsWith(`/${language.segment}/`)) ?? languages[0];
  const headings = page.root.querySelectorAll('h1, h2, h3, h4').map((heading) => Number(heading.rawTagName.slice(1)));
  const ids = page.root.querySelectorAll('[id]').map((element) => element.id);
  const title = page.root.querySelector('title')?.text.trim() ?? '';
  const main = page.root.querySelector('main');
  return [
    ...(html?.getAttribute('lang') === expected?.tag && html?.getAttribute('dir') === expected?.direction ? [] : [report('The language or direction of the page is wrong.', 'See src/layouts/Document.astro.')]),
    ...(headings.filter((level) => level === 1).length === 1 ? [] : [report(`The page has ${headings.filter((level) => level === 1).length} main headings.`, 'There must be one h1.')]),
    ...headings.flatMap((level, index) => (level - (headings[index - 1] ?? 0) > 1 && index > 0 ? [report(`A heading jumps from level ${headings[index - 1] ?? 0} to ${level}.`, 'Go one level at a time.')] : [])),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => report(`The id "${id}" stands twice.`, 'Ids are unique on a page.')),
    ...(title === '' || title.includes('undefined') ? [report('The page has no title.', 'See browserTitle.')] : []),
    ...[...new Set([html?.getAttribute('lang'), main?.getAttribute('lang')])].filter((tag) => tag !== undefined).flatMap((tag) => loudWordsIn(title, tag)).map((word) => report(`The title holds "${word}".`, 'Titles go to the history list: choose a quieter one.')),
    ...(main !== null && main.getAttribute('id') === 'content' ? [] : [report('The page has no <main id="content">.', 'The skip link leads there.')]),
    ...(page.root.querySelectorAll('a.exit').length === 2 && page.root.querySelectorAll('a')[1]?.classList.contains('exit') === true ? [] : [report('The way out is not the second link and the last but few.', 'See src/layouts/Document.astro.')]),
  ];
};
