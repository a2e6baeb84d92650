// `npm run bench:build`: building the whole site, beside a bare Astro + MDX build of the same texts at the same addresses.
// In turn in one run, each from an empty cache. Prints seconds, memory and the ratio; judges nothing, since machines differ.
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allowedComponents } from '../../src/components/prose/allowed-components.ts';
import { languages } from '../../src/i18n/languages.ts';

const rounds = Number(process.argv[2] ?? 2);
const bare = resolve('.cache/bare-build');
const astro = resolve('node_modules/astro/bin/astro.mjs');

interface Cost { readonly seconds: number; readonly megabytes: number; readonly pages: number }

/** Runs a build and watches how much memory its process has held at most (Linux keeps that number itself). */
async function build(folder: string, out: string, environment: Record<string, string>): Promise<Cost> {
  rmSync(out, { recursive: true, force: true });
  const begin = performance.now();
  const child = spawn(process.execPath, [astro, 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment } });
  let most = 0;
  const watch = setInterval(() => {
    try { most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0)); } catch { /* It ended between two looks. */ }
  }, 100);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build in ${folder} failed.`);
  return { seconds: (performance.now() - begin) / 1000, megabytes: most / 1024, pages: globSync('**/*.html', { cwd: out }).length };
}

/** The same texts, borrowed ones too, with a page around them and nothing else: no checks, no data, no compression. */
function prepareBare(): void {
  rmSync(bare, { recursive: true, force: true });
  mkdirSync(join(bare, 'src/pages'), { recursive: true });
  cpSync('content/pages', join(bare, 'src/texts'), { recursive: true });
  // Headings end with their id in brackets, which is no Markdown of its own and stays as words here.
  writeFileSync(join(bare, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(bare, 'astro.config.mjs'), "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n");
  writeFileSync(join(bare, 'src/Plain.astro'), '<span><slot /></span>\n');
  writeFileSync(join(bare, 'src/pages/[...path].astro'), `---
import Plain from '../Plain.astro';
const texts = import.meta.glob('../texts/**/*.mdx', { eager: true });
const tags = ${JSON.stringify(languages.map((language) => [language.tag, ...language.borrowsFrom]))};
const components = Object.fromEntries(${JSON.stringify(Object.keys(allowedComponents))}.map((name) => [name, Plain]));
export async function getStaticPaths() {
  const texts = import.meta.glob('../texts/**/*.mdx', { eager: true });
  const tags = ${JSON.stringify(languages.map((language) => [language.tag, ...language.borrowsFrom]))};
  const pages = Object.keys(texts).filter((file) => file.startsWith('../texts/sv/')).map((file) => file.slice(12));
  return tags.flatMap(([tag, ...others]) => pages.map((page) => ({ params: { path: tag.toLowerCase() + '/' + page.replace(/(\\/?index)?\\.mdx$/, '') }, props: { file: [tag, ...others].map((each) => '../texts/' + each + '/' + page).find((file) => texts[file]) } })));
}
const { Content, frontmatter } = texts[Astro.props.file];
---
<!doctype html><html><head><meta charset="utf-8" /><title>{frontmatter.title}</title></head><body><h1>{frontmatter.title}</h1><Content components={components} /></body></html>
`);
}

prepareBare();
const costs: { ours: Cost; bare: Cost }[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const cache of ['.cache/bench-astro', join(bare, 'node_modules')]) rmSync(cache, { recursive: true, force: true });
  costs.push({
    ours: await build('.', '.cache/bench-build', { SITE_OUT: '.cache/bench-build', SITE_CACHE: '.cache/bench-astro' }),
    bare: await build(bare, join(bare, 'dist'), {}),
  });
}
const each = (pick: (cost: Cost) => number, unit: string) => `ours ${costs.map(({ ours }) => pick(ours).toFixed(0)).join(' ')} ${unit}, bare ${costs.map((cost) => pick(cost.bare).toFixed(0)).join(' ')} ${unit}, ratio ${costs.map(({ ours, bare: other }) => (pick(ours) / pick(other)).toFixed(2)).join(' ')}`;
console.log(`${languages.length} languages; pages: ours ${costs[0]?.ours.pages ?? 0} (contacts, compression, policies and checks with them), bare ${costs[0]?.bare.pages ?? 0}`);
console.log(`time: ${each((cost) => cost.seconds, 's')}`);
console.log(`time per page: ${each((cost) => (cost.seconds * 1000) / cost.pages, 'ms')}`);
console.log(`memory: ${each((cost) => cost.megabytes, 'MB')}`);
