// Gives a script to the documents as one line to be inlined: no request, and for the exit there before the first paint.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { Plugin } from 'vite';

// ES2019: phones that get no updates any more run it, too.
const small = { minify: true, target: 'es2019' } as const;
// A file of its own is fetched for a step that older phones do without; the newer form is a fifth smaller.
const importing = 'es2020';

async function compiled(file: string, format: 'iife' | 'esm'): Promise<{ code: string; files: readonly string[] }> {
  const source = await readFile(file, 'utf8');
  // A script that imports nothing (the exit) is compiled by itself: no wrapper, and no setting of the project reaches it.
  if (format === 'iife' && !/^import /m.test(source)) return { code: (await transform(source, { loader: 'ts', ...small })).code, files: [file] };
  const { outputFiles, metafile } = await build({ entryPoints: [file], bundle: true, format, write: false, metafile: true, ...small, ...(format === 'esm' ? { target: importing } : {}) });
  return { code: outputFiles.map((output) => output.text).join(''), files: Object.keys(metafile.inputs).map((input) => resolve(input)) };
}

/**
 * Vite plugin: `import script from 'virtual:<name>'` is the file under src, with what it imports, compiled and minified, as text.
 * `esm` is for a script that is a file of its own and is imported by another.
 * @example inlineScript('exit-script', 'exit/exit.ts')
 */
export function inlineScript(name: string, path: string, format: 'iife' | 'esm' = 'iife'): Plugin {
  const id = `virtual:${name}`;
  return {
    name,
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const { code, files } = await compiled(fileURLToPath(new URL(`../${path}`, import.meta.url)), format);
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code.trim())};`;
    },
  };
}
