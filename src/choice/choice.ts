// Finding one's language among many: typing narrows the list, and the phone's own languages are offered first. Nobody is moved on by it.
// src/layouts/LanguageChoice.astro puts it into the first page. What is typed stays in the field and is not kept.
import { fold } from './fold.ts';

const list = document.querySelector<HTMLElement>('.language-choice');
const box = document.querySelector<HTMLElement>('.language-find');
const field = box?.querySelector('input');
const none = box?.querySelector<HTMLElement>('[role=status]');
const offer = document.querySelector<HTMLElement>('.language-offer');
const links = Array.from(list?.querySelectorAll('a') ?? []);

function narrow(typed: string): void {
  const wanted = fold(typed);
  let isAny = false;
  for (const link of links) {
    const item = link.parentElement as HTMLElement;
    // Any word of a name may be meant: "ลาว" or "kurdish (kurmanji)".
    const fits = (link.dataset['find'] ?? '').split('|').some((name) => name.includes(wanted));
    item.hidden = !fits;
    isAny ||= fits;
  }
  if (none) none.hidden = isAny;
}

/** The link for a tag of the phone: `uk-UA` → `uk`, `zh-CN` → `zh-Hans`, `fa-AF` → `prs`. */
function linkFor(tag: string): HTMLAnchorElement | undefined {
  const names = [tag, ...(/^fa-AF/i.test(tag) ? ['prs'] : []), tag.split('-')[0] ?? ''].map((name) => name.toLowerCase());
  return names.map((name) => links.find((link) => link.hreflang.toLowerCase() === name || (name !== '' && link.hreflang.toLowerCase().startsWith(`${name}-`)))).find((link) => link !== undefined);
}

if (field && box && none) {
  field.addEventListener('input', () => { narrow(field.value); });
  // A press of Enter with one language left goes there, as one expects of a search.
  field.addEventListener('keydown', (event) => {
    const left = links.filter((link) => link.parentElement?.hidden === false);
    if (event.key === 'Enter' && left.length === 1) left[0]?.click();
  });
  // Back from a page must not show what somebody typed.
  field.value = '';
  box.hidden = false;
}
if (offer) {
  const offered = [...new Set((navigator.languages ?? []).map(linkFor))].filter((link) => link !== undefined).slice(0, 3);
  for (const link of offered) {
    const copy = document.createElement('a');
    copy.href = link.href;
    copy.lang = copy.hreflang = link.hreflang;
    copy.dir = link.dir;
    copy.textContent = link.dataset['read'] ?? '';
    offer.append(copy);
  }
  offer.hidden = offered.length === 0;
}
