// The order of rooms and pages, said once; menus, lists and step links follow it. Titles live with the pages.

/** Rooms of the site with their pages in reading order; paths are final (people print and share them). */
export const rooms = {
  situations: ['work', 'intimate', 'forced-acts', 'debt', 'young', 'partner', 'online', 'no-papers', 'someone-else'],
  rights: [
    'time-to-think', 'stay', 'documents', 'safe-place', 'health', 'money', 'pay', 'compensation', 'lawyer', 'interpreter',
    'police', 'not-your-fault', 'children', 'protection', 'asylum', 'going-home',
  ],
  support: ['how-to-get-it', 'first-days', 'after'],
  leaving: ['first-steps', 'plan', 'home-and-work', 'recovery', 'addiction', 'family'],
  professionals: ['signs', 'first-contact', 'who-does-what', 'national-support', 'reflection-period', 'children', 'groups', 'materials'],
  about: ['values', 'privacy', 'accessibility', 'translations', 'sources', 'background'],
} as const;

export type Room = keyof typeof rooms;

/** Rooms whose pages are read one after the other, with links to the next and the previous step. */
export const stepRooms: readonly Room[] = ['support', 'leaving'];

/** Pages of a room as full paths, in order; `[]` for a word that is no room. */
export function pagesUnder(room: string): string[] {
  return Object.hasOwn(rooms, room) ? rooms[room as Room].map((page) => `${room}/${page}`) : [];
}

/** The steps before and after a page in a room that is read in order. */
export function stepsAround(page: string): { previous: string | undefined; next: string | undefined } {
  const room = stepRooms.find((name) => page === name || page.startsWith(`${name}/`));
  if (room === undefined) return { previous: undefined, next: undefined };
  const steps = [room, ...pagesUnder(room)];
  const at = steps.indexOf(page);
  return { previous: steps[at - 1], next: steps[at + 1] };
}

/** Whom a page is for; decides tone, menus and which contacts may be shown. */
export function audienceOf(page: string): 'reader' | 'professional' | 'about' {
  if (page === 'professionals' || page.startsWith('professionals/')) return 'professional';
  if (page === 'about' || page.startsWith('about/')) return 'about';
  return 'reader';
}
