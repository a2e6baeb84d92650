// Finding words in a text, in scripts that write spaces between words and in those that do not.

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const letter = '[\\p{L}\\p{M}]';

/** What a word of a script may be preceded and followed by; said once for all its words, since these classes are slow to compile. */
const kinds = [
  { isKind: (word: string) => /[\p{Script=Thai}\p{Script=Han}]/u.test(word), before: '', after: '' },
  { isKind: (word: string) => /\p{Script=Arabic}/u.test(word), before: `(?<!${letter})[وفبكل]?(?:ال|ل)?`, after: `${letter}*` },
  { isKind: () => true, before: `(?<!${letter})`, after: `${letter}*` },
] as const;

function source(starts: readonly string[]): string {
  const groups = kinds.map(({ before, after }, at) => ({ before, after, words: starts.filter((word) => kinds.findIndex(({ isKind }) => isKind(word)) === at) }));
  return groups.filter(({ words }) => words.length > 0).map(({ before, after, words }) => `${before}(?:${words.map(escape).join('|')})${after}`).join('|') || '(?!)';
}

// The same words are looked for on a thousand pages: one pattern for all of them, made once.
const patterns = new Map<string, RegExp>();

/**
 * Matches words that begin like one of `starts`, lower case, anywhere a word can begin; nothing when there are none.
 * Thai and Chinese write no spaces, so there a word may begin at any letter; Arabic writes "and", "with", "for" and "the" as part of it.
 */
export function wordsStarting(starts: readonly string[]): RegExp {
  const key = starts.join('\n');
  const pattern = patterns.get(key) ?? new RegExp(source(starts), 'giu');
  patterns.set(key, pattern);
  return pattern;
}
