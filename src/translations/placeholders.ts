// Facts, contacts, laws, terms and links travel to translators as locked places: to be moved, never to be changed or lost.
import type { Inline } from 'xliff';

/** Place id → the text it stands for (`fact-reflection-days` → `<Fact of="reflection-days" />`). */
export type Places = ReadonlyMap<string, string>;

// A component tag, or the end of a link with its address; the words between stay open.
const lockedPattern = /<\/?[A-Z][A-Za-z]*(?:\s+[a-z]+="[^"]*")*\s*\/?>|\]\([^)\s]*\)/g;

// The package drops white space that stands alone between two places, and the last line break before a place: an editor's blank
// lines. A word joiner, which shows nothing, keeps them.
const joiner = '\u2060';
const visible = (text: string): string => `${text.trim() === '' ? joiner : ''}${text}${/\n\s*$/.test(text) ? joiner : ''}`;

function nameOf(locked: string): string {
  if (locked.startsWith(']')) return `link${locked.slice(2, -1).replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
  const [, tag = ''] = /^<\/?([A-Za-z]+)/.exec(locked) ?? [];
  if (locked.startsWith('</')) return `${tag.toLowerCase()}-end`;
  // The Swedish of a sentence to say is only in translations, so it is no part of the name.
  const values = [...locked.matchAll(/([a-z]+)="([^"]*)"/g)].filter((match) => match[1] !== 'swedish').map((match) => (match[2] ?? '').replace(/[^A-Za-z0-9]+/g, '-'));
  return [tag.toLowerCase(), ...values].join('-');
}

/** Words and locked places of a text in order, and what each place stands for. The same place again is numbered: `law-x`, `law-x-2`. */
export function locked(text: string, shown: (tag: string) => string | undefined = () => undefined): { inline: Inline[]; places: Places } {
  const places = new Map<string, string>();
  const inline: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(lockedPattern)) {
    if (match.index > end) inline.push(visible(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const name = nameOf(match[0]);
    let id = name;
    for (let count = 2; places.has(id); count += 1) id = `${name}-${count}`;
    places.set(id, match[0]);
    const equiv = shown(match[0]);
    inline.push({ Standalone: { id, ...(equiv === undefined ? {} : { equiv }), canDelete: 'no' } });
  }
  if (end < text.length) inline.push(text.slice(end));
  return { inline, places };
}

const asList = (value: Inline | readonly Inline[] | undefined): readonly Inline[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly Inline[]) : [value as Inline]);

/** Ids of the places in a value from a file, in order. */
export const placeIds = (value: Inline | readonly Inline[] | undefined): string[] => asList(value).flatMap((part) => (typeof part === 'string' ? [] : [part.Standalone.id]));

/** Words alone; empty when nobody has translated anything. */
export const wordsOf = (value: Inline | readonly Inline[] | undefined): string => asList(value).map((part) => (typeof part === 'string' ? part.replaceAll(joiner, '') : '')).join('').trim();

/** What keeps a target from being taken: places lost, doubled or unknown. `[]` when all of `places` stand there once. */
export function brokenPlaces(value: Inline | readonly Inline[] | undefined, places: Places): string[] {
  const given = placeIds(value);
  return [
    ...[...places].filter(([id]) => !given.includes(id)).map(([id, text]) => `${text} is missing (place "${id}").`),
    ...given.filter((id, at) => given.indexOf(id) !== at).map((id) => `The place "${id}" stands there twice.`),
    ...given.filter((id) => !places.has(id)).map((id) => `The place "${id}" is not in the Swedish text.`),
  ];
}

/** The text with its places put back. Call `brokenPlaces` first: an unknown place throws. */
export function unlocked(value: Inline | readonly Inline[] | undefined, places: Places): string {
  return asList(value).map((part) => {
    if (typeof part === 'string') return part.replaceAll(joiner, '');
    const text = places.get(part.Standalone.id);
    if (text === undefined) throw new Error(`Nothing is known of the place "${part.Standalone.id}".`);
    return text;
  }).join('');
}
