// Cuts a text into the words one can search for, in scripts with spaces and without, the same way at build and in the browser.

const withoutSpaces = /[\p{Script=Thai}\p{Script=Han}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]+/gu;

/** Words of a run that has no spaces. Without `Intl.Segmenter` (older phones) every two neighbours are one. */
function segments(run: string, language: string): string[] {
  if (typeof Intl.Segmenter !== 'function') {
    const all = [...run];
    return all.length < 2 ? all : all.slice(1).map((letter, at) => (all[at] ?? '') + letter);
  }
  const found = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)].filter((each) => each.isWordLike === true).map((each) => each.segment);
  // Neighbours joined, too: where one word ends is often a matter of opinion.
  return [...found, ...found.slice(1).map((word, at) => (found[at] ?? '') + word)];
}

/**
 * The words of a text in order, as written, small letters. Phone numbers come whole and in their parts;
 * French and Italian elision ("l’avocat") is cut, other apostrophes stay inside their word.
 */
export function wordsOf(text: string, language: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/[\u200b\u2060\ufeff\u00ad]/g, '').replace(/\b([cdjlmnst]|qu)['’](?=\p{L})/gu, '$1 ');
  // 020-50 50 50 and 116 111: the joined number is a word beside its parts.
  const numbers = [...plain.matchAll(/\p{Nd}[\p{Nd} \u00a0-]{2,}\p{Nd}/gu)].map((match) => match[0].replace(/[^\p{Nd}]/gu, ''));
  const words = [...plain.matchAll(/[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}'’‘ʻʼʹ´`\u200c\u200d\u0640]*[\p{L}\p{M}\p{Nd}])?/gu)].map((match) => match[0]);
  return [...words.flatMap((word) => (word.search(withoutSpaces) === -1 ? [word] : splitMixed(word, language))), ...numbers];
}

function splitMixed(word: string, language: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const match of word.matchAll(withoutSpaces)) {
    if (match.index > end) parts.push(word.slice(end, match.index));
    parts.push(...segments(match[0], language));
    end = match.index + match[0].length;
  }
  if (end < word.length) parts.push(word.slice(end));
  return parts;
}
