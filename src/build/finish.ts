// After Astro has written the pages: policy into each page, wrong-address pages where servers look, compressed twins, host headers.
import { globSync, renameSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { clearHeaders, clearPath, pageHeaders } from './headers.ts';

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
// Level 9 of 11: the last two cost ten times the build for three per cent of the bytes.
const brotliLevel = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const placeholder = 'content="replaced-after-build"';

function moveNotFoundPages(folder: string): void {
  for (const path of globSync('*/404/index.html', { cwd: folder })) {
    const from = join(folder, path);
    renameSync(from, join(folder, dirname(dirname(path)), '404.html'));
    rmSync(dirname(from), { recursive: true });
  }
}

async function finishPage(file: string): Promise<string> {
  const html = await readFile(file, 'utf8');
  if (!html.includes(placeholder)) throw new Error(`${file} has no place for its security policy: src/layouts/Document.astro must hold ${placeholder}.`);
  const finished = html.replace(placeholder, () => `content="${contentSecurityPolicy([html])}"`);
  await Promise.all([
    writeFile(file, finished),
    brotli(finished, brotliLevel).then((bytes) => writeFile(`${file}.br`, bytes)),
    gzipped(finished).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
  return html;
}

/** Astro integration that turns the built folder into what is published. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        moveNotFoundPages(folder);
        const pages = await Promise.all(globSync('**/*.html', { cwd: folder }).map((path) => finishPage(join(folder, path))));
        const headers = pageHeaders(contentSecurityPolicy(pages));
        const block = (path: string, values: Readonly<Record<string, string>>) => `${path}\n${Object.entries(values).map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
        await writeFile(join(folder, '_headers'), block('/*', headers) + block(clearPath, clearHeaders));
        await writeFile(join(folder, clearPath.slice(1)), '');
      },
    },
  };
}
