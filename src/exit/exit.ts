// The exit, inline in the head so that it works in the first paint and when every other script fails. It imports nothing.
// Order is everything: cover first, leave second. Nothing before leaving may wait, log or throw past its own step.
// Measured in Chromium, Firefox and WebKitGTK; the traps it avoids are named where it avoids them.

(() => {
  const flag = 'left';
  const root = document.documentElement;
  const settings = (document.currentScript as HTMLScriptElement).dataset;
  const target = settings['exit'] as string;
  const session = () => sessionStorage;
  let isGone = false;
  let isPressed = false;
  let taps = 0;
  let downAt = 0;
  let lastAt = 0;
  const reset = () => { taps = downAt = 0; };

  // Storage, channels and beacons may be blocked; none of them may stop the leaving.
  const attempt = <T>(step: () => T): T | undefined => {
    try {
      return step();
    } catch {
      return undefined;
    }
  };

  // The class sets opacity, never visibility: a hidden link would lose the click that is under way.
  const cover = (isCovered: boolean) => root.classList.toggle('covered', isCovered);
  const channel = attempt(() => new BroadcastChannel(flag));

  const leave = (isFirst: boolean) => {
    if (isGone) return;
    isGone = true;
    cover(true);
    // Invisible, not empty: an empty title shows the address in some tab strips.
    document.title = '\u200b';
    attempt(() => session().setItem(flag, '1'));
    if (isFirst) {
      // On the side, never waited for: evicts this site from the cache and from the memory Back is served from.
      attempt(() => void fetch('/clear', { method: 'POST', keepalive: true, credentials: 'omit' }).catch(() => undefined));
      attempt(() => channel?.postMessage(1));
    }
    // One attempt: a second one would start a slow site's loading over.
    location.replace(target);
    // Nothing left for find-in-page, screen readers or a frozen tab to show.
    setTimeout(() => document.body?.replaceChildren());
  };

  // Back, a restored tab or the memory of a page after leaving: cover and leave again. Coming back on purpose drops the flag.
  const isFlagged = () => attempt(() => session().getItem(flag)) === '1';
  const arrival = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type;
  if (isFlagged()) {
    if (arrival === 'navigate') attempt(() => session().removeItem(flag));
    else leave(false);
  }
  addEventListener('pageshow', (event) => {
    if (event.persisted && (isGone || isFlagged())) {
      cover(true);
      location.replace(target);
    }
  });
  if (channel) channel.onmessage = () => leave(false);

  // Tab strips, task switchers and hover previews show what the page last looked like.
  addEventListener('visibilitychange', () => cover(isGone || document.hidden), true);

  const linkOf = (event: Event) => (event.target as Element | null)?.closest?.('a') ?? null;
  const isExit = (link: HTMLAnchorElement | null) => link?.classList.contains('exit') === true;

  addEventListener('pointerdown', (event) => {
    reset();
    if (event.button === 0 && isExit(linkOf(event))) {
      isPressed = true;
      cover(true);
    }
  }, true);
  const release = () => {
    if (!isPressed) return;
    isPressed = false;
    // The click, if there is one, comes first; without it the finger slid off and the page comes back.
    setTimeout(() => {
      if (isGone) return;
      cover(false);
      (document.activeElement as HTMLElement | null)?.blur();
    }, 90);
  };
  addEventListener('pointerup', release, true);
  addEventListener('pointercancel', release, true);

  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (isGone) return event.preventDefault();
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.download) return;
    if (isExit(link)) {
      leave(true);
      // After leaving, not before: had anything failed, the plain link would still lead out.
      event.preventDefault();
    } else if (settings['trail'] === 'none' && link.origin === location.origin && !(link.hash && link.pathname === location.pathname)) {
      // No entry in the history of the tab for each page read: after the exit, Back leads to the site before ours.
      event.preventDefault();
      location.replace(link.href);
    }
  });

  // Shift three times, each a clean tap: nothing else pressed, clicked, scrolled or composed in between.
  addEventListener('keydown', (event) => {
    // A further Esc would cancel the leaving that is under way.
    if (isGone) return event.key === 'Escape' ? event.preventDefault() : undefined;
    const isClean = event.key === 'Shift' && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (isClean) downAt = event.timeStamp;
    else reset();
  }, true);
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !downAt || event.timeStamp - downAt > 500) {
      reset();
      return;
    }
    taps = event.timeStamp - lastAt < 1500 ? taps + 1 : 1;
    lastAt = event.timeStamp;
    downAt = 0;
    if (taps === 3) leave(true);
  }, true);
  for (const kind of ['wheel', 'compositionstart', 'touchstart']) addEventListener(kind, reset, { capture: true, passive: true });
})();
