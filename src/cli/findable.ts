// `npm run findable`: which pages are hardest to find. Every page's own searchTerms are asked of its index, as a reader would ask.
import { entriesOfSite } from '../checks/entries-of-site.ts';
import { readSite } from '../checks/read-site.ts';
import { wordsFile } from '../content/search-index.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { namedOf } from '../search/build-index.ts';
import { keyOf } from '../search/key.ts';
import { unpackLetters } from '../search/pack.ts';
import { QuickIndex } from '../search/quick.ts';
import { wordsOf } from '../search/words.ts';

interface Weakness { readonly page: string; readonly lost: readonly string[]; readonly own: number; readonly score: number }

// The answers one sees without scrolling.
const seen = 3;

/** The pages of a language, the weakest first: terms that do not lead to them, and how few words they have beside their title. */
function weaknesses(language: Language, site: ReturnType<typeof readSite>): Weakness[] {
  const entries = entriesOfSite(site, language);
  const index = new QuickIndex(wordsFile(language, entries, site.library), entries.map(namedOf));
  const letters = unpackLetters(index.packed.letters);
  const keysOf = (text: string) => wordsOf(text, language.tag).map((word) => keyOf(word, letters));
  return entries.filter(({ kind, borrowedFrom }) => kind === 'page' && borrowedFrom === undefined).map((entry) => {
    const lost = entry.terms.filter((term) => !index.search(term).hits.slice(0, seen).some((hit) => entries[hit.entry] === entry));
    const title = new Set(keysOf(entry.title));
    const own = new Set([...entry.terms, ...entry.topics].flatMap(keysOf).filter((key) => !title.has(key))).size;
    return { page: entry.path === '' ? 'index' : entry.path, lost, own, score: lost.length - own / 20 };
  }).sort((a, b) => b.score - a.score);
}

const site = readSite('content');
const tags = process.argv.slice(2);
const unknown = tags.filter((tag) => !languages.some((language) => language.tag === tag));
if (unknown.length > 0) {
  console.error(`There is no language "${unknown.join('", "')}". Write its tag, such as sv or zh-Hans: npm run findable -- sv`);
  process.exitCode = 1;
} else {
  for (const language of languages.filter(({ tag }) => tags.length === 0 || tags.includes(tag))) {
    const weak = weaknesses(language, site);
    const all = weak.flatMap(({ lost }) => lost).length;
    console.log(`\n${language.names.en} (${language.tag}): ${all} searchTerms do not lead to their page among the first ${seen} answers. The weakest pages:`);
    for (const { page, lost, own } of weak.slice(0, tags.length === 0 ? 3 : 15)) {
      console.log(`  ${page}: ${own} words beside its title${lost.length === 0 ? '' : `; lost: ${lost.map((term) => `"${term}"`).join(', ')}`}`);
    }
  }
  console.log('\nWrite searchTerms as people ask, with words that stand on no other page. Words for what many ask about go to content/search.');
}
