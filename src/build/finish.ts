// After Astro has written the pages: policy into each page, wrong-address pages where servers look, compressed twins, configurations for hosts.
import { globSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy, fingerprintsOf, type Fingerprints } from './content-security-policy.ts';
import { clearPath, searchPath } from './headers.ts';
import { hostFiles, hostFolder } from './host-files.ts';

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
// Level 6 of 11: 9 takes twice the time for one per cent of the bytes, 11 thirty times for eight. Where those decide whether
// a page comes in one flight of packets, they are worth it.
const level = (quality: 6 | 11) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
const nearBudget = 13_400;
const searchFolder = join(searchPath);
const placeholder = 'content="replaced-after-build"';

/** Works through a list a few at a time: thousands of pages at once would all be held in memory. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, async () => {
    for (const [at, item] of queue) results[at] = await work(item);
  }));
  return results;
}

function moveNotFoundPages(folder: string): void {
  for (const path of globSync('*/404/index.html', { cwd: folder })) {
    const from = join(folder, path);
    renameSync(from, join(folder, dirname(dirname(path)), '404.html'));
    rmSync(dirname(from), { recursive: true });
  }
}

/** Puts the page's own policy in, and writes its compressed twins; gives what the common policy needs of it. */
async function finishPage(file: string): Promise<Fingerprints> {
  const html = await readFile(file, 'utf8');
  if (!html.includes(placeholder)) throw new Error(`${file} has no place for its security policy: src/layouts/Document.astro must hold ${placeholder}.`);
  const fingerprints = fingerprintsOf(html);
  const finished = html.replace(placeholder, () => `content="${contentSecurityPolicy([fingerprints])}"`);
  await Promise.all([writeFile(file, finished), compress(file, Buffer.from(finished))]);
  return fingerprints;
}

/** Writes the compressed twins that servers send instead. */
async function compress(file: string, bytes: Buffer): Promise<void> {
  // A word more in the index is worth the work.
  const usual = await brotli(bytes, level(file.includes(searchFolder) ? 11 : 6));
  await Promise.all([
    writeFile(`${file}.br`, usual.length > nearBudget ? await brotli(bytes, level(11)) : usual),
    gzipped(bytes).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}

/** Astro integration that turns the built folder into what is published. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        moveNotFoundPages(folder);
        const pages = await inTurns(globSync('**/*.html', { cwd: folder }), (path) => finishPage(join(folder, path)));
        await Promise.all(globSync('**/*.{json,csv,xml,js}', { cwd: folder }).map(async (path) => compress(join(folder, path), await readFile(join(folder, path)))));
        const segments = globSync('*/404.html', { cwd: folder }).map((path) => dirname(path)).sort();
        const { inside, beside } = hostFiles(contentSecurityPolicy(pages), segments);
        const besideFolder = hostFolder(folder);
        await mkdir(besideFolder, { recursive: true });
        const files = [...Object.entries(inside).map(([name, text]) => [join(folder, name), text] as const), ...Object.entries(beside).map(([name, text]) => [join(besideFolder, name), text] as const)];
        await Promise.all(files.map(([file, text]) => writeFile(file, text)));
        // For hosts that can answer with nothing but a file.
        await writeFile(join(folder, clearPath.slice(1)), '');
        logger.info(`Rules for ${Object.keys(beside).join(' and ')} are in ${relative('.', besideFolder)}/. README.md says how to use them.`);
      },
    },
  };
}
