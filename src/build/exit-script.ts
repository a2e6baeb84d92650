// Gives the exit to the document as one line of script to be inlined, so that it is there before the first paint.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

const name = 'virtual:exit-script';

/** Vite plugin: `import exitScript from 'virtual:exit-script'` is src/exit/exit.ts, compiled and minified, as text. */
export function exitScript(): Plugin {
  return {
    name: 'exit-script',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const file = new URL('../exit/exit.ts', import.meta.url);
      this.addWatchFile(file.pathname);
      // ES2019: phones that get no updates any more run it, too.
      const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts', minify: true, target: 'es2019' });
      return `export default ${JSON.stringify(code.trim())};`;
    },
  };
}
