// Draws what was found: answers as options of a list, danger first, and never an empty end.
import type { Found, Row } from './found.ts';
import { marked } from './highlight.ts';

/** The places on the page, by their `data-part`. */
export interface Parts {
  readonly input: HTMLInputElement;
  readonly clear: HTMLElement;
  readonly help: HTMLElement;
  readonly status: HTMLElement;
  readonly danger: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLElement;
  readonly none: HTMLElement;
  readonly offers: HTMLElement;
  readonly more: HTMLElement;
  readonly deep: HTMLElement;
}

// A screen reader is told when nobody has typed for a moment, not at each letter.
const moment = 700;
let telling = 0;

function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Text with the words that were met in `<mark>`; built from text, never from HTML. */
const text = (words: string, met: readonly string[]) => marked(words, met).map((piece, at) => (at % 2 === 0 ? piece : element('mark', {}, piece)));

function link(row: Row, attributes: Readonly<Record<string, string>>): HTMLAnchorElement {
  const parts = [element('b', {}, ...text(row.title, row.words))];
  if (row.note !== '') parts.push(element('i', {}, row.note));
  if (row.detail !== '') parts.push(element('small', {}, ...text(row.detail, row.words)));
  return element('a', { href: row.href, lang: row.lang, dir: row.dir, ...attributes }, ...parts.flatMap((part) => [part, ' ']));
}

/** Shows answers, and `deep` ones of the full text when they were asked for. */
export function draw(box: HTMLElement, parts: Parts, typed: string, found: Found, deep?: readonly Row[]): void {
  const say = (key: string, value = '') => (box.dataset[key] ?? '').replace('{0}', () => value);
  const has = found.rows.length > 0;
  parts.heading.textContent = say('results', found.understood.join(' ') || typed);
  parts.none.textContent = say('none', typed);
  parts.clear.hidden = typed === '';
  // A phone's keyboard covers half the screen: what was read already makes room for the answers.
  parts.help.hidden = typed !== '';
  parts.danger.hidden = !found.isDanger;
  parts.heading.hidden = parts.list.hidden = !has;
  parts.none.hidden = has || typed === '' || (deep?.length ?? 0) > 0;
  (parts.more.parentElement as HTMLElement).hidden = typed === '' || deep !== undefined;
  parts.input.setAttribute('aria-expanded', String(has));
  parts.list.replaceChildren(...[false, true].flatMap((isOther) => {
    const rows = found.rows.filter((row) => row.isOther === isOther);
    if (rows.length === 0) return [];
    const title = isOther ? [element('p', { 'aria-hidden': 'true' }, say('others'))] : [];
    return [element('div', { role: 'group', 'aria-label': isOther ? say('others') : parts.heading.textContent ?? '' }, ...title,
      ...rows.map((row, at) => link(row, { id: `answer-${isOther ? 'other' : 'own'}-${at}`, role: 'option', tabindex: '-1', 'aria-selected': 'false' })))];
  }));
  parts.offers.replaceChildren(...found.offers.slice(0, 4).flatMap(({ segment, tag, name, direction }) => [element('a', { href: `/${segment}/search/`, hreflang: tag }, ...say('offer', '\n').split('\n').flatMap((part, at) => (at === 0 ? [part] : [element('span', { lang: tag, dir: direction }, name), part]))), ' ']));
  parts.deep.replaceChildren(...(deep ?? []).map((row) => element('li', {}, link(row, {}))));
  clearTimeout(telling);
  telling = window.setTimeout(() => {
    const count = found.rows.length + (deep?.length ?? 0);
    parts.status.textContent = typed === '' ? '' : count > 0 ? say('count', new Intl.NumberFormat(box.dataset['intl']).format(count)) : '';
  }, moment);
}
