// Finding a word in a text, in scripts that write spaces between words and in those that do not.

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// The same words are looked for on a thousand pages.
const patterns = new Map<string, RegExp>();

/**
 * Matches words that begin like `start`, lower case, anywhere a word can begin. Thai and Chinese write no spaces, so there a word
 * may begin at any letter; Arabic writes "and", "with", "for" and "the" as part of the word.
 */
export function wordStarting(start: string): RegExp {
  const known = patterns.get(start);
  if (known !== undefined) return known;
  const hasNoSpaces = /[\p{Script=Thai}\p{Script=Han}]/u.test(start);
  const before = hasNoSpaces ? '' : /\p{Script=Arabic}/u.test(start) ? '(?<![\\p{L}\\p{M}])[وفبكل]?(?:ال|ل)?' : '(?<![\\p{L}\\p{M}])';
  const pattern = new RegExp(`${before}${escape(start)}${hasNoSpaces ? '' : '[\\p{L}\\p{M}]*'}`, 'giu');
  patterns.set(start, pattern);
  return pattern;
}
