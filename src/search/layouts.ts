// A phone or computer often stands in the wrong layout: what the same keys write in another script.

// Keys in the order of their rows, and what they write in Latin, Cyrillic (Russian), Arabic (the ligature lam-alef is one key) and Thai.
const latin = [..."qwertyuiop[]asdfghjkl;'zxcvbnm,."];
const others = ['йцукенгшщзхъфывапролджэячсмитьбю', 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز', 'ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใ'].map((row) => [...row]);

/** What may have been meant, for each layout there is, with the keys read the other way; without those that change nothing. */
export function otherLayouts(typed: string): string[] {
  const letters = [...typed.toLowerCase()];
  return others.flatMap((own) => [letters.map((letter) => own[latin.indexOf(letter)] ?? letter).join(''), letters.map((letter) => latin[own.indexOf(letter)] ?? letter).join('')])
    .filter((each) => each !== typed.toLowerCase());
}
