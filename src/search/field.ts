// The search field on its page: a combobox over a list of links. Fetched when somebody touches the field.
// What is typed lives in the field alone: it is in no address, title, storage or request, and it is gone when the page is left.
import { draw, type Parts } from './draw.ts';
import { read, type Found, type Listed } from './found.ts';
import type { More } from './more.ts';
import type { Packed } from './pack.ts';
import { QuickIndex } from './quick.ts';

// Readers pay for data: on a saving or very slow line nothing large comes without asking.
function isThrifty(): boolean {
  const { saveData, effectiveType = '' } = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  return saveData === true || effectiveType.endsWith('2g');
}

// Long enough that the word is written: a few small files of other languages come then, and the full text later still.
const pauses = { widen: 500, deep: 1_500 } as const;

/** The entries as the lists of all topics show them, in the order of the index. */
function listed(): Listed[] {
  return [...document.querySelectorAll<HTMLElement>('.topics')].flatMap((list) => [...list.querySelectorAll('a')].map((link): Listed => {
    const note = list.dataset['kind'] ?? '';
    const small = link.nextElementSibling?.textContent ?? '';
    const href = link.pathname + link.hash;
    // Of a page the one way to ask that was meant; of a contact everything.
    const detail = (words: readonly string[]) => (note === '' ? small.split(' · ').find((term) => words.some((word) => term.toLowerCase().includes(word))) ?? '' : small);
    return {
      path: href.replace(/^\/[^/]+\/|\/(?=#|$)/g, ''),
      title: link.text, terms: note === '' ? small.split(' · ') : [], isCard: link.hash !== '',
      row: (words) => ({ href, title: link.text, note, lang: link.lang, dir: link.dir, detail: detail(words), words, isOther: false }),
    };
  }));
}

/** Starts the search in its box; the box holds the field, the places for answers, and the words to say. Throws when the index cannot be had. */
export async function start(box: HTMLElement): Promise<void> {
  const { base = '', segment = '', version = '' } = box.dataset;
  const parts = Object.fromEntries([...box.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset['part'], part])) as unknown as Parts;
  const { input } = parts;
  const entries = listed();
  const packed = await read<Packed>(`${base}${segment}.words.json`);
  if (packed.count !== entries.length) throw new Error('The index does not fit the page.');
  let index = new QuickIndex(packed, entries);
  const phone = navigator.languages;
  let more: More | undefined;
  let active = -1;
  let timer = 0;

  const options = () => [...parts.list.querySelectorAll<HTMLAnchorElement>('a')];
  function activate(at: number): void {
    active = at;
    options().forEach((each, place) => { each.setAttribute('aria-selected', String(place === at)); });
    const chosen = options()[at];
    input.setAttribute('aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  async function getMore(): Promise<More> {
    const { More: Class } = await import(`${base}more.js`) as typeof import('./more.ts');
    return (more ??= new Class(QuickIndex, base, segment, entries));
  }

  function ask(typed: string): Found {
    const { hits, understood, isSure } = index.search(typed);
    const isDanger = index.isDanger(typed);
    const rows = hits.flatMap(({ entry, matched }) => entries[entry]?.row(matched) ?? []);
    const emergency = entries.find(({ path }) => path === 'help/emergency')?.row([]);
    return { rows: isDanger && emergency !== undefined ? [emergency, ...rows.filter(({ href }) => href !== emergency.href)] : rows, understood, isSure, isDanger, offers: [] };
  }

  function find(typed: string): Found {
    const own = ask(typed);
    return own.isSure || more === undefined ? own : more.find(typed, ask, index.isForeign(typed), phone);
  }

  function show(typed: string): Found {
    const found = find(typed);
    draw(box, parts, typed, found);
    activate(-1);
    return found;
  }

  async function deep(): Promise<void> {
    const typed = input.value.trim();
    const rows = await getMore().then((each) => each.deep([...new Set([...find(typed).understood, ...index.search(typed).words])], version)).catch(() => []);
    // Somebody may have typed on meanwhile.
    if (typed === input.value.trim()) draw(box, parts, typed, find(typed), rows);
  }

  /** Other languages, when the page's own is not sure. */
  async function widen(): Promise<void> {
    const typed = input.value.trim();
    await getMore().then(async (each) => {
      if (index.packed.hasSounds) index = await each.withSounds(index);
      if (!index.search(typed).isSure) await each.widen(typed, index.isForeign(typed), phone);
    }).catch(() => undefined);
    if (typed === input.value.trim() && !show(typed).isSure && typed.length > 2 && !isThrifty()) timer = window.setTimeout(() => { void deep(); }, pauses.deep);
  }

  function search(): void {
    const typed = input.value.trim();
    clearTimeout(timer);
    // Two Latin letters are nothing yet; two of another script may be a word.
    if (!show(typed).isSure && (typed.length > 2 || /[^ -~]/.test(typed))) timer = window.setTimeout(() => { void widen(); }, pauses.widen);
  }

  function empty(): void {
    input.value = '';
    search();
  }

  input.addEventListener('input', search);
  // Under the bar, with the answers above a phone's keyboard.
  input.addEventListener('input', () => { box.scrollIntoView(); }, { once: true });
  parts.more.addEventListener('click', () => { void deep(); });
  parts.clear.addEventListener('click', () => { empty(); input.focus(); });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    // While letters are being put together (Chinese), the keys belong to the keyboard.
    if (event.isComposing) return;
    if (step !== 0 && count > 0) {
      event.preventDefault();
      activate(active === -1 && step === -1 ? count - 1 : (active + step + count) % count);
    } else if (event.key === 'Enter') {
      // With nothing chosen, Enter puts a phone's keyboard away, so that the answers are seen.
      if (active === -1) input.blur(); else options()[active]?.click();
    } else if (event.key === 'Escape') empty();
  });
  // The browser's memory of the page, and its Back, must not hold what was typed.
  addEventListener('pagehide', empty);
  search();
}
