// The filter over the list of all contacts; src/components/prose/ContactFinder.astro puts it into the page.
// It lives in memory only: nothing is written to the address, the history or the phone, and no choice is kept.
import { best, openNow } from '../content/open-now.ts';
import type { Hours } from '../schemas/contact.ts';
import { narrow, type Wish } from './narrow.ts';

type Control = HTMLSelectElement | HTMLInputElement;
interface Choice extends Wish<HTMLElement> { readonly control: Control; readonly isNamed: (card: HTMLElement) => boolean }

const has = (card: HTMLElement, attribute: string, value: string) => (card.dataset[attribute] ?? '').split(attribute === 'place' ? '|' : ' ').includes(value);

/** Shows the filter in `box` and keeps the cards of `list` to it. */
function start(box: HTMLElement, list: HTMLElement): void {
  const { intl, holidays = '' } = box.dataset;
  const text = (key: string, value = '', other = '') => (box.dataset[key] ?? '').replace('{0}', value).replace('{1}', other);
  const number = (value: number) => new Intl.NumberFormat(intl).format(value);
  const cards = Array.from(list.children) as HTMLElement[];
  const controls = Array.from(box.querySelectorAll<Control>('select,input'));
  const status = box.querySelector('[role=status]') as HTMLElement;

  // Contacts we know no hours of have no attribute: look and see.
  const state = (card: HTMLElement) => best((JSON.parse(card.dataset['hours'] ?? '["see-own-site"]') as Hours[]).map((hours) => openNow(hours, new Date(), holidays.split(' '))));
  const fits: Record<string, (card: HTMLElement, value: string) => boolean> = {
    open: (card) => state(card) === 'open',
    free: (card) => has(card, 'sure', 'free'),
    place: (card, value) => !card.dataset['place'] || has(card, 'place', value),
    speaks: (card, value) => has(card, 'speaks', value) || has(card, 'speaks', '*'),
    anonymous: (card) => has(card, 'sure', 'anonymous'),
    who: (card, value) => !card.dataset['who'] || has(card, 'who', value),
    need: (card, value) => has(card, 'need', value),
  };
  const valueOf = (control: Control) => (control.type === 'checkbox' && !(control as HTMLInputElement).checked ? '' : control.value);
  const nameOf = ({ control }: Choice) => control.parentElement?.querySelector('span')?.textContent ?? '';

  function show(): void {
    // The controls stand in the page in the reverse of the order in which they are let go.
    const choices = controls.filter(valueOf).reverse().map((control): Choice => {
      const { name, value } = control;
      return { control, fits: (card) => fits[name]?.(card, value) ?? true, isNamed: (card) => has(card, name === 'who' ? 'for' : name, value) };
    });
    const { found, relaxed } = narrow(cards, choices);
    // Those who name what was chosen come before those who serve everybody.
    const named = (card: HTMLElement) => choices.filter((choice) => choice.isNamed(card)).length;
    list.append(...cards.slice().sort((a, b) => named(b) - named(a)));
    for (const card of cards) {
      card.hidden = !found.includes(card);
      const now = card.querySelector('.now');
      if (now) now.textContent = text(state(card));
    }
    const unsure = choices.some(({ control }) => control.name === 'open') ? narrow(cards, choices.filter(({ control }) => control.name !== 'open')).found.filter((card) => state(card) === 'check').length : 0;
    status.textContent = [
      relaxed.length > 0 ? text('relaxed', relaxed.slice().reverse().map(nameOf).join(', ')) : '',
      text('count', number(found.length), number(cards.length)),
      unsure > 0 ? text('unsure', number(unsure)) : '',
    ].join(' ').trim();
  }

  // Without it a browser may keep the choices with the tab and write them to the disk.
  for (const control of controls) control.autocomplete = 'off';
  box.addEventListener('change', show);
  box.querySelector('button')?.addEventListener('click', () => {
    for (const control of controls) if (control.type === 'checkbox') (control as HTMLInputElement).checked = false; else control.value = '';
    show();
  });
  show();
  // Last: a phone too old for any step above keeps the whole list and never sees a filter that does nothing.
  box.hidden = false;
}

const box = document.querySelector<HTMLElement>('.finder');
start(box as HTMLElement, box?.nextElementSibling as HTMLElement);
