// After Astro has written the pages: policy into each page, wrong-address pages where servers look, compressed twins, host headers.
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { pageHeaders } from './headers.ts';

const placeholder = 'content="replaced-after-build"';

function moveNotFoundPages(folder: string): void {
  for (const path of globSync('*/404/index.html', { cwd: folder })) {
    const from = join(folder, path);
    renameSync(from, join(folder, dirname(dirname(path)), '404.html'));
    rmSync(dirname(from), { recursive: true });
  }
}

function finishPage(file: string): string {
  const html = readFileSync(file, 'utf8');
  if (!html.includes(placeholder)) throw new Error(`${file} has no place for its security policy: src/layouts/Document.astro must hold ${placeholder}.`);
  const finished = html.replace(placeholder, () => `content="${contentSecurityPolicy([html])}"`);
  writeFileSync(file, finished);
  const level = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(`${file}.br`, brotliCompressSync(finished, level));
  writeFileSync(`${file}.gz`, gzipSync(finished, { level: constants.Z_BEST_COMPRESSION }));
  return html;
}

/** Astro integration that turns the built folder into what is published. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        moveNotFoundPages(folder);
        const pages = globSync('**/*.html', { cwd: folder }).map((path) => finishPage(join(folder, path)));
        const headers = pageHeaders(contentSecurityPolicy(pages));
        writeFileSync(join(folder, '_headers'), `/*\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`);
      },
    },
  };
}
