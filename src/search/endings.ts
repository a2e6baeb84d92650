// Forms of a word: the same stem with another ending. The endings of a language are read off the words of the site itself, so that a new language needs no list.

// A stem that carries a meaning: shorter where vowels are not written.
const [shortest, shortestWithoutVowels] = [4, 3];
const longest = 4;
// An ending seen on fewer words is a chance.
const fewest = 3;
const most = 36;

/** The commonest endings among keys: letters that, taken off a word, leave another word of them. */
export function endingsOf(keys: ReadonlySet<string>): string[] {
  const count = new Map<string, number>();
  for (const key of keys) {
    for (let length = 1; length <= longest && key.length - length >= shortest; length += 1) {
      const ending = key.slice(-length);
      if (keys.has(key.slice(0, -length))) count.set(ending, (count.get(ending) ?? 0) + 1);
    }
  }
  return [...count].filter(([, times]) => times >= fewest).sort(([, a], [, b]) => b - a).slice(0, most).map(([ending]) => ending);
}

/** Whether two keys that share their first `same` letters are forms of one word; `hasVowels` is false for Arabic and its like. */
export function areForms(a: string, b: string, same: number, endings: ReadonlySet<string>, hasVowels: boolean): boolean {
  for (let stem = same; stem >= (hasVowels ? shortest : shortestWithoutVowels); stem -= 1) {
    if (isEnding(a.slice(stem), endings) && isEnding(b.slice(stem), endings)) return true;
  }
  return false;
}

/** Nothing, an ending, or two of which one is longer than a letter: "lar" and "im". */
export function isEnding(rest: string, endings: ReadonlySet<string>): boolean {
  if (rest === '' || endings.has(rest)) return true;
  for (let cut = 1; cut < rest.length; cut += 1) if (rest.length > 2 && endings.has(rest.slice(0, cut)) && endings.has(rest.slice(cut))) return true;
  return false;
}
