// Reads an editors' folder from disk as it is, however broken, so that every check can speak at once.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { dataCollections, type DataCollection } from '../content/collections.ts';
import type { Library } from '../content/library.ts';
import { sectionsOf, type Section } from '../content/sections.ts';
import { pageOfFile } from '../i18n/paths.ts';
import type { Issue } from './issue.ts';
import { explainSchema } from './explain-schema.ts';

export interface PageFile {
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly language: string;
  readonly page: string;
  /** Front matter as read; `{}` when it could not be. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly frontMatterText: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly sections: readonly Section[];
}

export interface Site {
  readonly folder: string;
  readonly pages: readonly PageFile[];
  readonly library: Library;
  /** Found while reading: broken YAML, fields that do not fit. */
  readonly issues: readonly Issue[];
}

/** Line of a path of keys in a YAML document, from 1. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length).filter((key) => typeof key !== 'symbol');
    const parent = document.getIn(keys.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(keys.at(-1))) : undefined;
    const key: unknown = pair?.key;
    if (typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range)) return lines.linePos(Number(key.range[0])).line;
  }
  return 1;
}

function readYaml(text: string, file: string, firstLine = 1): { value: unknown; lineOf: (path: readonly PropertyKey[]) => number; issues: Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const issues = document.errors.map((error): Issue => ({
    rule: 'yaml', severity: 'error', file, line: (error.linePos?.[0].line ?? 1) + firstLine - 1,
    message: `This part cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''}.`,
    advice: 'Check the spaces at the start of the line, and put quotes around text that holds a colon: "Ring: vi svarar".',
  }));
  return { value: document.errors.length > 0 ? undefined : document.toJS(), lineOf: (path) => lineOfPath(document, lines, path) + firstLine - 1, issues };
}

function parsed(schema: z.ZodType, value: unknown, file: string, lineOf: (path: readonly PropertyKey[]) => number, prefix: readonly string[]): { data: unknown; issues: Issue[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, issues: [] };
  return { data: undefined, issues: result.error.issues.flatMap((issue) => explainSchema(issue)).map((issue) => ({
    rule: 'data', severity: 'error', file, line: lineOf([...prefix, ...issue.path]), message: issue.message, advice: issue.advice,
  })) };
}

function readCollection(folder: string, name: DataCollection, issues: Issue[]): Record<string, unknown> {
  const collection = dataCollections[name];
  const entries: Record<string, unknown> = {};
  if ('folder' in collection) {
    for (const path of globSync('*.yaml', { cwd: join(folder, collection.folder) }).sort()) {
      const file = join(folder, collection.folder, path);
      const yaml = readYaml(readFileSync(file, 'utf8'), file);
      issues.push(...yaml.issues);
      if (yaml.value === undefined) continue;
      const { data, issues: found } = parsed(collection.schema, yaml.value, file, yaml.lineOf, []);
      issues.push(...found);
      if (data !== undefined) entries[basename(path, '.yaml')] = data;
    }
    return entries;
  }
  const file = join(folder, collection.file);
  if (!existsSync(file)) return entries;
  const yaml = readYaml(readFileSync(file, 'utf8'), file);
  issues.push(...yaml.issues);
  for (const [id, value] of Object.entries((yaml.value ?? {}) as Record<string, unknown>)) {
    const { data, issues: found } = parsed(collection.schema, value, file, yaml.lineOf, [id]);
    issues.push(...found);
    if (data !== undefined) entries[id] = data;
  }
  return entries;
}

function readPage(folder: string, path: string, issues: Issue[]): PageFile {
  const file = join(folder, 'pages', path);
  const raw = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const [language = '', ...rest] = path.split(/[\\/]/);
  const match = /^---\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(raw);
  if (match === null) {
    issues.push({ rule: 'front-matter', severity: 'error', file, line: 1, message: 'The page does not begin with its front matter (title, summary and so on between two lines of three hyphens).', advice: 'Begin the file with a line ---, then title: and the other fields, then a line ---. Copy the top of another page.' });
  }
  const frontMatterText = match?.[1] ?? '';
  const yaml = readYaml(frontMatterText, file, 2);
  issues.push(...yaml.issues);
  const body = raw.slice(match?.[0].length ?? 0);
  const value = yaml.value;
  return {
    file, language, page: pageOfFile(rest.join('/')), frontMatterText, body,
    frontMatter: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {},
    bodyLine: (match?.[0] ?? '').split('\n').length,
    sections: sectionsOf(body),
  };
}

/** Everything in an editors' folder (`content` or a test's own). Never throws over content; what is wrong is in `issues`. */
export function readSite(folder: string): Site {
  const issues: Issue[] = [];
  const data = Object.fromEntries(
    (Object.keys(dataCollections) as DataCollection[]).map((name) => [name, readCollection(folder, name, issues)]),
  ) as unknown as Library;
  const pages = globSync('*/**/*.mdx', { cwd: join(folder, 'pages') }).sort().map((path) => readPage(folder, path, issues));
  return { folder, pages, library: data, issues };
}

/** Line of a front matter field in its file, from 1. */
export function frontMatterLine(page: PageFile, field: string): number {
  const at = page.frontMatterText.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return at === -1 ? 1 : at + 2;
}
