// The full text of each language for Pagefind: one bundle a language, so that no other's words answer and nobody fetches a list of all.
import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { languages, type Language } from '../i18n/languages.ts';
import { searchPath } from './headers.ts';

// What the script of the search uses; the rest are user interfaces and twins of the engine.
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|(?:fragment|index|filter)\/.*|pagefind\.[\w-]+\.pf_meta)$/;

function orThrow(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The full text of ${what} could not be made: ${errors.join(' ')}`);
}

/** Pages of a language that are written in it; borrowed ones say "noindex". */
function ownPages(folder: string, { segment }: Language): { url: string; content: string }[] {
  return globSync(`${segment}/**/index.html`, { cwd: folder }).sort()
    .map((path) => ({ url: `/${dirname(path)}/`, content: readFileSync(join(folder, path), 'utf8') }))
    .filter(({ content }) => !content.includes('<meta name="robots" content="noindex"'))
    // The frame is the same everywhere, and twice as long to read as the text.
    .map(({ url, content }) => ({ url, content: /<main [^>]*data-pagefind-body[^]*<\/main>/.exec(content)?.[0] ?? '' }))
    .filter(({ content }) => content !== '');
}

/** Writes the bundle of one language below `target`; gives how many pages it holds. Throws when Pagefind refuses a page. */
export async function writeFullText(pages: readonly { url: string; content: string }[], language: string, target: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  orThrow(errors, language);
  if (index === undefined) throw new Error('Pagefind did not start.');
  const sent = pages.map(async ({ url, content }) => { orThrow((await index.addHTMLFile({ url, content: `<html lang="${language}"><body>${content}</body></html>` })).errors, url); });
  await Promise.all(sent);
  const { files, errors: found } = await index.getFiles();
  orThrow(found, language);
  // The engine without a stemmer is for languages that have none.
  const hasStemmer = files.some(({ path }) => path === `wasm.${language.split('-')[0] ?? ''}.pagefind`);
  for (const { path, content } of files) {
    if (!needed.test(path) || (hasStemmer && path.startsWith('wasm.unknown'))) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
  }
  await index.deleteIndex();
  return pages.length;
}

/** Astro integration: after the pages, before they are finished. */
export function fullText(): AstroIntegration {
  return {
    name: 'full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const [version = ''] = globSync('*/search.js', { cwd: join(folder, searchPath) }).map((path) => dirname(path));
        if (version === '') throw new Error('The search has no script: src/pages/search must write it.');
        // Two at a time: more would hold more texts in memory than it saves time.
        const queue = languages.filter((each) => each.isPseudo !== true).values();
        let count = 0;
        await Promise.all([0, 1].map(async () => {
          for (const language of queue) {
            const written = await writeFullText(ownPages(folder, language), language.tag, join(folder, searchPath, version, language.segment));
            count += written;
          }
        }));
        await pagefind.close();
        logger.info(`${count} pages in the full text of ${languages.length} languages.`);
      },
    },
  };
}
