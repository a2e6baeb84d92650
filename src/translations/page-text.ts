// Edits the text of a page file in one place and leaves every other byte alone.
import { parseDocument } from 'yaml';
import { sectionHeading } from '../content/sections.ts';

interface PageText {
  /** Front matter with its lines of hyphens and what stands between them. */
  readonly head: string;
  /** Each section with its heading and the blank lines after it; joined they are the body. */
  readonly parts: readonly { readonly id: string; readonly raw: string }[];
}

/** Splits without losing anything: `head` and all `raw` joined are the file again. Throws when there is no front matter. */
export function splitPage(raw: string): PageText {
  const head = /^---\n[^]*?\n---[ \t]*(?:\n|$)/.exec(raw)?.[0];
  if (head === undefined) throw new Error('The page does not begin with its front matter between two lines of three hyphens.');
  const parts: { id: string; raw: string }[] = [{ id: 'intro', raw: '' }];
  for (const line of raw.slice(head.length).split(/(?<=\n)/)) {
    const heading = sectionHeading.exec(line.trimEnd());
    if (heading !== null) parts.push({ id: heading[2] ?? '', raw: line });
    else parts[parts.length - 1] = { id: parts.at(-1)?.id ?? '', raw: (parts.at(-1)?.raw ?? '') + line };
  }
  return { head, parts };
}

/** The file with one section's heading and text replaced; a section it lacks is put at the end. */
export function withSection(raw: string, id: string, heading: string, text: string): string {
  const { head, parts } = splitPage(raw);
  const written = id === 'intro' ? text : `## ${heading} [#${id}]\n\n${text}`;
  const old = parts.find((part) => part.id === id);
  const around = (part: string): string => `${/^\n*/.exec(part)?.[0] ?? ''}${written}${/\n*$/.exec(part)?.[0] ?? '\n'}`;
  if (old === undefined) return `${raw.trimEnd()}\n\n${written}\n`;
  return head + parts.map((part) => (part === old ? (part.raw.trim() === '' ? `\n${written}\n\n` : around(part.raw)) : part.raw)).join('');
}

/** The file with fields of its front matter set (`[['translation', 'sections'], {…}]`); as it was when nothing is set. */
export function withFields(raw: string, fields: readonly (readonly [readonly string[], unknown])[]): string {
  if (fields.length === 0) return raw;
  const { head } = splitPage(raw);
  const inner = head.replace(/^---\n/, '').replace(/\n---[ \t]*\n?$/, '');
  const document = parseDocument(inner);
  for (const [path, value] of fields) document.setIn(path, value);
  // A function as replacement: text with $ in it would otherwise be read as a pattern.
  return raw.replace(inner, () => document.toString({ lineWidth: 0 }).trimEnd());
}
