// Words that would tell a stranger who glances at a list of visited pages. They stand beside the strings of each language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { wordsStarting } from './word-pattern.ts';

const lists = new Map<string, readonly string[]>();

/**
 * Beginnings of words, lower case, that may not stand in a browser title or a summary (`locales/<tag>/quiet-words.json`);
 * `[]` for a language without a list. Throws when the file is not a list of words.
 */
export function loudWords(languageTag: string): readonly string[] {
  const known = lists.get(languageTag);
  if (known !== undefined) return known;
  const file = join('locales', languageTag, 'quiet-words.json');
  const words = existsSync(file) ? z.array(z.string().min(1)).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  lists.set(languageTag, words);
  return words;
}

// Ordinary words that happen to begin like a loud one.
const harmless = ['hotell', 'hotel', 'brottas', 'sextio', 'sexton'];

/** The loud words in a text, as they stand there; `[]` when it is quiet. */
export function loudWordsIn(text: string, languageTag: string): string[] {
  // By the rules of the language: in Turkish İ is a capital i.
  const lower = text.toLocaleLowerCase(languageTag);
  return [...lower.matchAll(wordsStarting(loudWords(languageTag)))].map((match) => match[0]).filter((word) => !harmless.some((each) => word.startsWith(each)));
}
