// A script that looks at the page from inside, once a frame, and tells our own server what a person would have seen.

/** What a page tells of itself in the moment it is left, at `/seen/left`. */
export interface LeftPage { readonly children: number; readonly title: string; readonly opacity: string; readonly session: string[] }

/**
 * Text of the script. It tells `/seen/content` each time content comes into sight, `/seen/restored` when the page came back from memory,
 * `/seen/escape` with whether the page kept that key to itself, and `/seen/left` with what is left of it when it is left: Chromium answers no question while a page is on its way to another site.
 */
export const watcher = `(() => {
  let wasSeen = false;
  const tell = (what, body) => navigator.sendBeacon('/seen/' + what, body);
  addEventListener('pageshow', (event) => { if (event.persisted) { wasSeen = false; tell('restored'); } });
  addEventListener('keydown', (event) => { if (event.key === 'Escape') tell('escape', String(event.defaultPrevented)); });
  addEventListener('pagehide', () => tell('left', JSON.stringify({
    children: document.body.childNodes.length, title: document.title, opacity: getComputedStyle(document.documentElement).opacity, session: Object.keys(sessionStorage),
  })));
  const look = () => {
    const main = document.querySelector('main');
    const isSeen = main !== null && main.innerText.trim() !== '' && getComputedStyle(document.documentElement).opacity !== '0';
    if (isSeen && !wasSeen) tell('content');
    wasSeen = isSeen;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();`;
