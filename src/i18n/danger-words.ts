// Phrases that mean danger now. The search puts the emergency number first when somebody types one. They stand beside the strings of each language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Phrases in small letters; one that begins with "=" means danger only when nothing else is typed ("=help me", not "who can help me") (`locales/<tag>/danger-words.json`); `[]` for a language without a list. Throws when the file is not a list of words. */
export function dangerWords(languageTag: string): readonly string[] {
  const file = join('locales', languageTag, 'danger-words.json');
  return existsSync(file) ? z.array(z.string().min(1)).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
