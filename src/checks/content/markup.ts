// The guard's first rule: a page is Markdown and allowed components, never code. Runs before anything is compiled,
// because a stray bracket would otherwise stop the build with a compiler's words, and code could leak the reader.
import { allowedComponents, type AllowedComponent, type AllowedShape } from '../../components/prose/allowed-components.ts';
import type { Check } from '../check.ts';
import { lineAt, type Issue } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { PageFile } from '../read-site.ts';

const tag = /^<(\/?)([A-Z][A-Za-z]*)((?:\s+[A-Za-z-]+(?:="[^"<>{}]*")?)*)\s*(\/?)>/;
const isAllowed = (name: string): name is AllowedComponent => Object.hasOwn(allowedComponents, name);

interface Found { offset: number; message: string; advice: string }

function checkAttributes(name: AllowedComponent, text: string): { message: string; advice: string }[] {
  const shape: AllowedShape = allowedComponents[name];
  const given = [...text.matchAll(/([A-Za-z-]+)(?:="([^"]*)")?/g)].map((match) => ({ name: match[1] ?? '', value: match[2] }));
  const advice = `Write it like this: ${shape.example}`;
  return [
    ...given.filter((one) => !shape.attributes.some((each) => each.name === one.name)).map((one) => ({ message: `<${name}> has no attribute "${one.name}".`, advice })),
    ...given.filter((one) => one.value === undefined || one.value.trim() === '').map((one) => ({ message: `The attribute "${one.name}" of <${name}> is empty.`, advice })),
    ...shape.attributes.filter((each) => each.isRequired && !given.some((one) => one.name === each.name)).map((each) => ({ message: `<${name}> needs the attribute "${each.name}".`, advice })),
    ...(shape.attributes.length > 1 && !shape.attributes.some((each) => given.some((one) => one.name === each.name)) && !shape.hasText ? [{ message: `<${name}> needs one of: ${shape.attributes.map((each) => each.name).join(', ')}.`, advice }] : []),
  ];
}

function checkAngle(body: string, offset: number, open: { name: AllowedComponent; offset: number }[]): { found: Found[]; length: number } {
  const rest = body.slice(offset);
  if (rest.startsWith('<!--')) return { length: 4, found: [{ offset, message: 'A comment hides text here.', advice: 'Take the comment away. Notes for colleagues belong in the message of the change.' }] };
  if (/^<(https?:|www\.|[\w.+-]+@)/.test(rest)) return { length: 1, found: [{ offset, message: 'A web address stands between < and >.', advice: 'Write it as a link: [words that say where it leads](https://…).' }] };
  const match = tag.exec(rest);
  const name = match?.[2] ?? /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name === undefined) return { length: 1, found: [{ offset, message: 'The sign < stands alone.', advice: 'Write it in words, such as "mindre än" or "less than".' }] };
  if (!isAllowed(name)) {
    const near = nearest(name, Object.keys(allowedComponents));
    return { length: 1, found: [{ offset, message: `<${name}> may not be used on a page.`, advice: /^[A-Z]/.test(name) && near.length > 0
      ? `Did you mean <${near.join('> or <')}>? The components that may be used are listed in content/README.md.`
      : 'Pages hold Markdown and our own components only, no HTML. Use **bold**, - lists and [links](/rights/).' }] };
  }
  const shape: AllowedShape = allowedComponents[name];
  if (match === null) return { length: 1, found: [{ offset, message: `<${name}> is not written correctly.`, advice: `Use straight double quotes and close the tag: ${shape.example}` }] };
  const [whole, isClosing, , attributes = '', isSelfClosing] = match;
  if (isClosing === '/') {
    const last = open.at(-1);
    if (last?.name === name) { open.pop(); return { length: whole.length, found: [] }; }
    return { length: whole.length, found: [{ offset, message: `</${name}> closes something that was not opened here.`, advice: last === undefined ? `Write <${name}> before it, or take it away.` : `Close <${last.name}> first.` }] };
  }
  const found = checkAttributes(name, attributes).map((each) => ({ offset, ...each }));
  if (shape.hasText && isSelfClosing === '/') found.push({ offset, message: `<${name}> must hold text.`, advice: `Write it like this: ${shape.example}` });
  if (!shape.hasText && isSelfClosing !== '/') found.push({ offset, message: `<${name}> holds no text and must end with />.`, advice: `Write it like this: ${shape.example}` });
  if (shape.place === 'block' && !/(^|\n)[ \t]*$/.test(body.slice(0, offset))) found.push({ offset, message: `<${name}> must stand on a line of its own.`, advice: 'Put an empty line before and after it.' });
  if (shape.place === 'block' && open.length > 0) found.push({ offset, message: `<${name}> may not stand inside <${open.at(-1)?.name ?? ''}>.`, advice: `Close <${open.at(-1)?.name ?? ''}> first.` });
  if (shape.hasText && isSelfClosing !== '/') open.push({ name, offset });
  return { length: whole.length, found };
}

function checkBody(body: string): Found[] {
  const found: Found[] = [];
  const open: { name: AllowedComponent; offset: number }[] = [];
  for (let offset = 0; offset < body.length; offset += 1) {
    const letter = body[offset];
    if (letter === '{' || letter === '}') found.push({ offset, message: `The sign ${letter} may not be used on a page.`, advice: 'Use round brackets ( ). Numbers come from <Fact of="…" />.' });
    if (letter !== '<') continue;
    const angle = checkAngle(body, offset, open);
    found.push(...angle.found);
    offset += angle.length - 1;
  }
  found.push(...open.map((each) => ({ offset: each.offset, message: `<${each.name}> is opened but never closed.`, advice: `Write </${each.name}> where it ends.` })));
  for (const match of body.matchAll(/^(import|export)\b.*$/gm)) {
    found.push({ offset: match.index, message: `A line begins with "${match[1] ?? ''}", which is read as code.`, advice: 'Take the line away, or begin the sentence with another word.' });
  }
  return found;
}

/** Reports every sign, tag and line of a page that is not Markdown or an allowed component. */
export const markup: Check = (site) =>
  site.pages.flatMap((page: PageFile) =>
    checkBody(page.body).map(({ offset, message, advice }): Issue => ({
      rule: 'markup', severity: 'error', file: page.file, line: page.bodyLine + lineAt(page.body, offset) - 1, message, advice,
    })),
  );
