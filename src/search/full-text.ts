// Every word of every page: Pagefind, fetched only when somebody asks for more or the quick answers are weak.
import type { Row } from './found.ts';

// The part of Pagefind's interface that is used here (pagefind.app/docs/api).
interface Section { readonly url: string; readonly title: string; readonly excerpt: string }
interface Page { readonly url: string; readonly meta: { readonly title?: string }; readonly excerpt: string; readonly sub_results: readonly Section[] }
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<Page> }[] }>;
}

const mostPages = 8;
// Pagefind escapes what it quotes and adds nothing but <mark>.
const plain = (html: string) => html.replace(/<\/?mark>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
const markedIn = (html: string) => [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => plain(match[1] ?? ''));

let pagefind: Promise<Pagefind> | undefined;

async function load(base: string, version: string): Promise<Pagefind> {
  const loaded = await import(`${base}pagefind.js`) as Pagefind;
  // Without a fixed tag it asks for its list anew with the time of day; its mark for highlights would write the words into addresses.
  await loaded.options({ basePath: base, baseUrl: '/', metaCacheTag: version, excerptLength: 18 });
  return loaded;
}

/** Whether a page's word is what was asked for. Pagefind finds for a word nobody wrote what shares its first letters, down to one; stems share more. */
const isMeant = (found: string, word: string) => found.toLowerCase().startsWith([...word.toLowerCase()].slice(0, 4).join(''));

/**
 * Sections that hold any of the words, those with most first. `words`: what was typed, and what the quick index took it for.
 * Throws when Pagefind cannot be had.
 */
export async function fullText(words: readonly string[], base: string, version: string): Promise<Row[]> {
  pagefind ??= load(base, version);
  const engine = await pagefind.catch((error: unknown) => { pagefind = undefined; throw error; });
  const pages = new Map<string, { score: number; data: () => Promise<Page> }>();
  for (const word of words) {
    for (const { id, score, data } of (await engine.search(word)).results.slice(0, 20)) {
      pages.set(id, { score: (pages.get(id)?.score ?? 0) + score, data });
    }
  }
  const best = [...pages.values()].sort((a, b) => b.score - a.score).slice(0, mostPages);
  const found = await Promise.all(best.map(({ data }) => data()));
  return found.map((page): Row => {
    const section = page.sub_results[0];
    const title = page.meta.title ?? '';
    const excerpt = section?.excerpt ?? page.excerpt;
    const isWhole = section === undefined || section.title === title;
    return { href: section?.url ?? page.url, title: isWhole ? title : `${title}: ${section.title}`, detail: plain(excerpt), words: markedIn(excerpt), note: '', lang: '', dir: '', isOther: false };
  }).filter((row) => row.words.some((each) => words.some((word) => isMeant(each, word))));
}
