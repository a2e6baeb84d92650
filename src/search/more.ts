// What is fetched only when the answers in the page's language are weak or the reader asks for more: other languages, and the full text.
// Nothing typed leaves this file but as an answer: no request carries it.
import { fullText } from './full-text.ts';
import { read, type Found, type Listed, type Row } from './found.ts';
import { otherLayouts } from './layouts.ts';
import { namedIn, type EntriesFile, type Packed } from './pack.ts';
import type { QuickIndex } from './quick.ts';
import type { Answer } from './rank.ts';
import { languagesFor, type ScriptLanguage } from './script-languages.ts';

interface Other { readonly segment: string; readonly tag: string; readonly index: QuickIndex; readonly file: EntriesFile }

const fewOthers = 4;

export class More {
  private readonly Index: typeof QuickIndex;
  private readonly base: string;
  private readonly segment: string;
  private readonly listed: readonly Listed[];
  private languages: readonly ScriptLanguage[] = [];
  private languagesAsked: Promise<readonly ScriptLanguage[]> | undefined;
  private readonly asked = new Map<string, Promise<void>>();
  private readonly ready = new Map<string, Other>();

  /** `Index` is handed in, since the field's script has it already. */
  constructor(Index: typeof QuickIndex, base: string, segment: string, listed: readonly Listed[]) {
    this.Index = Index;
    this.base = base;
    this.segment = segment;
    this.listed = listed;
  }

  private fetch(segment: string): Promise<void> {
    const asked = this.asked.get(segment) ?? Promise.all([read<Packed>(`${this.base}${segment}.words.json`), read<EntriesFile>(`${this.base}${segment}.entries.json`)])
      .then(([packed, file]) => { this.ready.set(segment, { segment, tag: packed.language, index: new this.Index(packed, namedIn(file)), file }); })
      // Without a network the answers in the page's own language stand; the next letter tries again.
      .catch(() => { this.asked.delete(segment); });
    this.asked.set(segment, asked);
    return asked;
  }

  /** The page's own index with the sounds of its characters: for traditional ones, for pinyin, and for a sound written with another sign. */
  async withSounds({ packed, named }: QuickIndex): Promise<QuickIndex> {
    return new this.Index({ ...packed, hasSounds: false, letters: await read(`${this.base}${this.segment}.sounds.json`) }, named);
  }

  /** Fetches what an answer may need: the likeliest languages of another script, else Swedish and English. */
  async widen(typed: string, isForeign: boolean, phone: readonly string[]): Promise<void> {
    if (isForeign) {
      this.languagesAsked ??= read<ScriptLanguage[]>(`${this.base}languages.json`);
      this.languages = await this.languagesAsked.catch(() => { this.languagesAsked = undefined; return []; });
    }
    const segments = isForeign ? languagesFor(typed, this.languages, phone).slice(0, 2).map(({ segment }) => segment) : ['sv', 'en'];
    await Promise.all(segments.filter((segment) => segment !== this.segment).map((segment) => this.fetch(segment)));
  }

  /** The answers of the page's language with those of the languages fetched. `ask` gives what the page's own index says. */
  find(typed: string, ask: (typed: string) => Found, isForeign: boolean, phone: readonly string[]): Found {
    const own = ask(typed);
    const offers = isForeign ? languagesFor(typed, this.languages, phone) : [];
    const others = [...this.ready.values()].filter(({ tag }) => (isForeign ? offers.some((each) => each.tag === tag) : tag === 'sv' || tag === 'en'));
    const elsewhere = others.map((other) => ({ other, answer: other.index.search(typed) }))
      // A guess in a language nobody asked for is junk.
      .filter(({ answer }) => answer.isExact);
    // Last of all: the keyboard may stand in the wrong layout.
    if (elsewhere.length === 0 && own.rows.length === 0) {
      const meant = otherLayouts(typed).map(ask).find((found) => found.isSure);
      if (meant !== undefined) return meant;
    }
    const rows = elsewhere.flatMap(({ other, answer }) => this.rows(other, answer, isForeign));
    const all = [...rows.filter(({ isOther }) => !isOther), ...own.rows, ...rows.filter(({ isOther }) => isOther)];
    return {
      rows: [...new Map(all.map((row) => [row.href, row])).values()],
      understood: elsewhere[0]?.answer.understood ?? own.understood,
      isSure: own.isSure || elsewhere.length > 0,
      isDanger: own.isDanger || others.some(({ index }) => index.isDanger(typed)),
      offers,
    };
  }

  private rows({ segment, tag, file }: Other, { hits }: Answer, isForeign: boolean): Row[] {
    const known = new Map(this.listed.map((each) => [each.path, each] as const));
    return hits.slice(0, fewOthers).map(({ entry, matched }): Row => {
      const [path, title, kind] = file.entries[entry] ?? ['', '', 0];
      const own = known.get(path);
      // What a word of English or Swedish finds, the page's own language has mostly, too.
      if (own !== undefined && !isForeign) return own.row([]);
      const [page = '', anchor] = path.split('#');
      const note = [file.name, ['', file.contact, file.card][kind] ?? ''].filter((each) => each !== '').join(' · ');
      return { href: `/${segment}/${page}${page === '' ? '' : '/'}${anchor === undefined ? '' : `#${anchor}`}`, title, detail: '', note, lang: tag, dir: file.direction, words: matched, isOther: true };
    });
  }

  /** Sections of the page's language that hold any of these words of the site. Throws when the full text cannot be had. */
  deep(words: readonly string[], version: string): Promise<Row[]> {
    return fullText(words, `${this.base}${this.segment}/`, version);
  }
}
