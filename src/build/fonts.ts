// Letters for phones that lack a script: cut down to what its languages write, served from here, fetched only where none is at hand.
import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { languages } from '../i18n/languages.ts';
import { scripts, type WebFont } from '../i18n/scripts.ts';

/** All letters from the first to the last of a range. */
function lettersOf({ first, last }: WebFont): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
}

/** Astro integration: writes the font of every script that a built language needs; throws when one is over its budget. */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const needed = new Set(languages.flatMap((language) => scripts[language.script].webFont ?? []));
        for (const font of needed) {
          const whole = await readFile(createRequire(import.meta.url).resolve(font.from));
          const small = await subsetFont(whole, lettersOf(font), { targetFormat: 'woff2' });
          if (small.length > font.budget) throw new Error(`${font.address} is ${small.length} bytes, at most ${font.budget}: cut its range in src/i18n/scripts.ts.`);
          const file = join(fileURLToPath(dir), font.address);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, small);
          logger.info(`${font.address}: ${small.length} bytes.`);
        }
      },
    },
  };
}
