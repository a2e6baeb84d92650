// Interface strings: every language has every key, no more, and the same placeholders. A hole here would be a hole on every page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, sourceLanguage } from '../../i18n/languages.ts';
import { messageKeys } from '../../i18n/message-keys.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[prefix, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix === '' ? key : `${prefix}.${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();

function read(folder: string, tag: string): { strings: Map<string, string> | undefined; issue?: Issue } {
  const file = join(folder, tag, 'common.json');
  if (!existsSync(file)) return { strings: undefined, issue: { rule: 'strings', severity: 'error', file, message: `The strings of ${tag} are missing.`, advice: `Copy ${folder}/en/common.json and translate it.` } };
  try {
    return { strings: new Map(flatten(JSON.parse(readFileSync(file, 'utf8')))) };
  } catch (error) {
    return { strings: undefined, issue: { rule: 'strings', severity: 'error', file, message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`, advice: 'Look for a missing comma or quote near that place.' } };
  }
}

/** Reports missing, surplus and empty strings, changed placeholders and markup in `locales/<language>/common.json`. */
export function checkStrings(folder = 'locales', tags = languages.filter((each) => each.isPseudo !== true).map((each) => each.tag)): Issue[] {
  const keys = Object.keys(messageKeys);
  const source = read(folder, sourceLanguage.tag).strings;
  return tags.flatMap((tag): Issue[] => {
    const { strings, issue } = read(folder, tag);
    if (strings === undefined) return issue === undefined ? [] : [issue];
    const found = (message: string, advice: string): Issue => ({ rule: 'strings', severity: 'error', file: join(folder, tag, 'common.json'), message, advice });
    return [
      ...keys.filter((key) => !strings.has(key)).map((key) => found(`"${key}" is missing.`, `It is: ${messageKeys[key as keyof typeof messageKeys]}`)),
      ...[...strings.keys()].filter((key) => !keys.includes(key)).map((key) => found(`"${key}" is not used by the site.`, didYouMean(key, keys, 'src/i18n/message-keys.ts'))),
      ...[...strings].filter(([, text]) => text.trim() === '').map(([key]) => found(`"${key}" is empty.`, 'Write the text.')),
      ...[...strings].filter(([, text]) => /[<>]|https?:/.test(text)).map(([key]) => found(`"${key}" holds markup or an address.`, 'Strings are words only.')),
      ...[...strings].flatMap(([key, text]) => {
        const wanted = placeholders(source?.get(key) ?? text);
        return wanted.join() === placeholders(text).join() ? [] : [found(`"${key}" should hold ${wanted.length === 0 ? 'no placeholder' : wanted.map((each) => `{{${each}}}`).join(', ')}.`, 'Keep the words in double curly brackets as they are in the Swedish text.')];
      }),
    ];
  });
}
