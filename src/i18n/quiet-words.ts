// Words that would tell a stranger who glances at a list of visited pages. Beginnings of words, lower case, per language.

/** Language tag → beginnings of words that may not stand in a browser title or a summary. */
export const loudWords: Readonly<Record<string, readonly string[]>> = {
  sv: ['människohandel', 'trafficking', 'prostitu', 'sexu', 'sexköp', 'våld', 'våldt', 'tvång', 'tvinga', 'offer', 'brott', 'polis', 'exploat', 'utnyttja', 'hot', 'slav', 'asyl', 'papperslös', 'missbruk', 'skyddat boende', 'misshand', 'övergrepp'],
  en: ['trafficking', 'prostitut', 'sex', 'violen', 'forced', 'victim', 'crime', 'police', 'exploit', 'threat', 'slave', 'asylum', 'undocumented', 'addict', 'shelter', 'abuse', 'rape'],
};

// Ordinary words that happen to begin like a loud one.
const harmless = ['hotell', 'hotel', 'brottas', 'sextio', 'sexton'];

/** The loud words in a text, as they stand there; `[]` when it is quiet. */
export function loudWordsIn(text: string, languageTag: string): string[] {
  const lower = text.toLowerCase();
  return (loudWords[languageTag] ?? []).flatMap((loud) =>
    [...lower.matchAll(new RegExp(`(?<!\\p{L})${loud}\\p{L}*`, 'gu'))].map((match) => match[0]).filter((word) => !harmless.some((each) => word.startsWith(each))),
  );
}
