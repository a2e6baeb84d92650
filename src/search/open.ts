// Inline in the search page: shows the field, and fetches the search when somebody touches it. Without it the list of topics stands alone.
const box = document.querySelector<HTMLElement>('.search') as HTMLElement;
const field = box.querySelector('input') as HTMLInputElement;
let isAsked = false;

async function open(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    const { start } = await import(`${box.dataset['base'] ?? ''}search.js`) as typeof import('./field.ts');
    await start(box);
    box.dataset['ready'] = '';
  } catch {
    // No network, or pages of a newer build: say that the list works, and try again at the next letter.
    isAsked = false;
    const status = box.querySelector('[data-part=status]');
    if (status) status.textContent = box.dataset['failed'] ?? '';
  }
}

// Back from a page must not show what somebody typed.
field.value = '';
field.addEventListener('focus', () => { void open(); });
field.addEventListener('input', () => { void open(); });
box.hidden = false;
