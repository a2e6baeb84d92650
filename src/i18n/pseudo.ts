// Makes a pseudo-language from English: longer, accented, bracketed. What is not changed was hard-coded; what is cut shows it.

const accented: Readonly<Record<string, string>> = {
  a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö',
  p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
};

/** `Find help` → `⟦Ƒîñð ĥéļþ ···⟧`; about a third longer, as German or Finnish may be. Right to left it is marked so. */
export function pseudoText(text: string, direction: 'ltr' | 'rtl'): string {
  const changed = [...text].map((letter) => accented[letter] ?? letter).join('');
  const padded = `⟦${changed} ${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
  // U+202E is what CLDR's own bidi pseudo-language uses; it must be closed, or the rest of the page turns too.
  return direction === 'rtl' ? `\u202e${padded}\u202c` : padded;
}
