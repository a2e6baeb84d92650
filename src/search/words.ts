// Cuts a text into the words one can search for, in scripts with spaces and without, the same way at build and in the browser.

const withoutSpaces = /[\p{Script=Thai}\p{Script=Han}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]+/gu;
const word = /[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}'’‘ʻʼʹ´`\u200c\u200d\u0640]*[\p{L}\p{M}\p{Nd}])?/gu;

/** Words of a run that has no spaces. Without `Intl.Segmenter` (phones before 2022) every two neighbours are one. */
function segments(run: string, language: string): string[] {
  if (typeof Intl.Segmenter !== 'function') {
    const all = [...run];
    return all.length < 2 ? all : all.slice(1).map((letter, at) => (all[at] ?? '') + letter);
  }
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)].map((each) => each.segment);
}

function splitMixed(mixed: string, language: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const match of mixed.matchAll(withoutSpaces)) {
    if (match.index > end) parts.push(mixed.slice(end, match.index));
    parts.push(...segments(match[0], language));
    end = match.index + match[0].length;
  }
  if (end < mixed.length) parts.push(mixed.slice(end));
  return parts;
}

/**
 * The words of a text in order, as written, small letters.
 * French elision ("l’avocat", "qu’il") is cut; in other languages an apostrophe stays inside its word.
 */
export function wordsOf(text: string, language: string): string[] {
  const small = text.normalize('NFC').toLowerCase().replace(/[\u200b\u2060\ufeff\u00ad]/g, '');
  const plain = language === 'fr' ? small.replace(/\b([cdjlmnst]|qu)['’](?=\p{L})/gu, '$1 ') : small;
  return [...plain.matchAll(word)].flatMap(([found]) => (found.search(withoutSpaces) === -1 ? [found] : splitMixed(found, language)));
}

/** A lone letter of a script that spells without spaces is the rest of a word cut wrongly, not a word. */
export function isRest(word: string): boolean {
  return /^[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}?$/u.test(word);
}

/** Phone numbers joined: 020-50 50 50 and 116 111 are typed in any pieces. */
export function numbersOf(text: string): string[] {
  return [...text.matchAll(/\p{Nd}[\p{Nd} \u00a0-]{2,}\p{Nd}/gu)].map((match) => match[0].replace(/[^\p{Nd}]/gu, ''));
}
