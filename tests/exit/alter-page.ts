// Changes to a built page that keep its policy true: a further script, or an exit made weaker on purpose.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { weakenings } from './weakenings.ts';

/** How a policy names a script or a style. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with a policy that also lets this script run. */
export function allowScript(page: string, script: string): string {
  return page.replace("script-src '", () => `script-src ${hashOf(script)} '`);
}

function exchange(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The weakening no longer fits; not found: ${from}`);
  return text.replaceAll(from, () => to);
}

/**
 * What makes every page weaker as `WEAKEN` names it, to see the tests fail; without it the page stays as built.
 * @example WEAKEN=no-flag node --test tests/exit/back.test.ts
 */
export async function weakening(): Promise<(page: string) => string> {
  const name = process.env['WEAKEN'];
  if (name === undefined) return (page) => page;
  const weak = weakenings[name];
  if (weak === undefined) throw new Error(`No such weakening: ${name}. There are: ${Object.keys(weakenings).join(', ')}`);
  const { script = [], style = [], markup = [] } = weak;
  const source = script.reduce((text, [from, to]) => exchange(text, from, to), await readFile('src/exit/exit.ts', 'utf8'));
  const { code } = await transform(source, { loader: 'ts', minify: true, target: 'es2019' });
  return (page) => {
    const oldScript = /<script data-exit[^>]*>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const oldStyle = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const newScript = script.length === 0 ? oldScript : code.trim();
    const newStyle = style.reduce((text, [from, to]) => exchange(text, from, to), oldStyle);
    const altered = page
      .replace(oldScript, () => newScript).replaceAll(hashOf(oldScript), () => hashOf(newScript))
      .replace(oldStyle, () => newStyle).replaceAll(hashOf(oldStyle), () => hashOf(newStyle));
    return markup.reduce((text, [from, to]) => exchange(text, from, to), altered);
  };
}
