// `npm run bench:full-text`: what Pagefind costs the build: all languages of the site, and 1,000 invented pages in Swedish and Thai.
// Each in a process of its own, so that memory is its alone; Pagefind's is that of its child.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import * as pagefind from 'pagefind';
import { writeFullText } from '../../../src/build/full-text.ts';
import { languages } from '../../../src/i18n/languages.ts';

const target = '.cache/bench-full-text';
const words = 300;

/** The main text of every page of a language in the built site. */
function mains(segment: string): string[] {
  return globSync(`dist/${segment}/**/index.html`).map((file) => /<main [^>]*data-pagefind-body[^]*<\/main>/.exec(readFileSync(file, 'utf8'))?.[0] ?? '').filter((main) => main !== '');
}

/** Invented pages: words of the site, drawn again and again by a fixed rule, so that each run has the same. */
function invented(segment: string, count: number): string[] {
  const text = mains(segment).join(' ').replace(/<[^>]*>/g, ' ');
  // Scripts without spaces are cut into pieces of a few letters.
  const all = segment === 'th' ? (text.match(/[\u0e00-\u0e7f]{4,12}/g) ?? []) : text.split(/\s+/);
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) % all.length;
  return Array.from({ length: count }, (_, at) => `<main data-pagefind-body><h1>${at}</h1><h2 id="a">${all[next()] ?? ''}</h2><p>${Array.from({ length: words }, () => all[next()] ?? '').join(segment === 'th' ? '' : ' ')}</p></main>`);
}

const [job = '', segment = ''] = process.argv.slice(2);
if (job === '') {
  for (const args of [['site'], ['invented', 'sv'], ['invented', 'th']]) console.log(execFileSync(process.execPath, [process.argv[1] ?? '', ...args], { encoding: 'utf8' }).trim());
} else {
  const start = performance.now();
  const jobs = job === 'site' ? languages.map((language) => ({ tag: language.tag, mains: mains(language.segment) })) : [{ tag: segment, mains: invented(segment, 1_000) }];
  const read = performance.now();
  let pages = 0;
  for (const { tag, mains: all } of jobs) pages += await writeFullText(all.map((content, at) => ({ url: `/${tag}/${at}/`, content })), tag, `${target}/${tag}`);
  const seconds = ((performance.now() - read) / 1000).toFixed(1);
  // The child lives until it is closed: its largest memory so far.
  const child = globSync('/proc/[0-9]*/status').map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).find((text) => /^Name:\s*pagefind/m.test(text)) ?? '';
  console.log(`${job} ${segment}: ${pages} pages in ${seconds} s (reading them ${((read - start) / 1000).toFixed(1)} s), Pagefind's memory ${(Number(/VmHWM:\s*(\d+)/.exec(child)?.[1] ?? 0) / 1024).toFixed(0)} MB at most`);
  await pagefind.close();
  rmSync(target, { recursive: true, force: true });
}
