// A phone or computer often stands in the wrong layout: what the same keys write in another script.

// Keys in the order of their rows, and what they write in Latin, Cyrillic (Russian), Arabic (the ligature lam-alef is one key) and Thai.
const latin = [..."qwertyuiop[]asdfghjkl;'zxcvbnm,."];
const others = ['йцукенгшщзхъфывапролджэячсмитьбю', 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز', 'ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใ'].map((row) => [...row]);

/** What may have been meant, for each layout that has all the letters typed, with the keys read the other way. */
export function otherLayouts(typed: string): string[] {
  const letters = [...typed.toLowerCase()];
  const read = (from: readonly string[], to: readonly string[]): string[] =>
    // "ú" has no key of its own: what is left of a word read halfway finds anything.
    (letters.every((letter) => /[\s\d]/.test(letter) || from.includes(letter)) ? [letters.map((letter) => to[from.indexOf(letter)] ?? letter).join('')] : []);
  return others.flatMap((own) => [...read(latin, own), ...read(own, latin)]);
}
