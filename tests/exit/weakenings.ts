// The exit made weaker on purpose, one step at a time: each must make at least one test fail, or the test proves nothing.
// Run one with WEAKEN=<name> npm run test:only; the names say what is missing.

interface Weakening {
  /** Exchanged in src/exit/exit.ts, in the built style, and in the built page around them. */
  readonly script?: readonly (readonly [string, string])[];
  readonly style?: readonly (readonly [string, string])[];
  readonly markup?: readonly (readonly [string, string])[];
}

export const weakenings: Readonly<Record<string, Weakening>> = {
  'button-instead-of-link': { markup: [['<a class="exit" href', '<a class="exit" data-href']] },
  'no-cover-without-script': { style: [[':has(.exit:active)', ':has(.none:active)'], [':has(.exit:focus:not(:focus-visible))', ':has(.none:focus)']] },
  'cover-at-any-focus': { style: [[':has(.exit:focus:not(:focus-visible))', ':has(.exit:focus)']] },
  'no-cover-at-press': { script: [['isPressed = true;\n      cover(true);', 'isPressed = true;']], style: [[':has(.exit:active)', ':has(.none:active)'], [':has(.exit:focus:not(:focus-visible))', ':has(.none:focus)']] },
  'no-way-back-from-press': { script: [['cover(false);\n', '']] },
  'visibility-instead-of-opacity': { style: [['opacity:0!important', 'visibility:hidden!important']] },
  'no-replace-at-exit': { script: [['location.replace(target);\n    // Nothing', 'location.assign(target);\n    // Nothing'], ['(isGone || isFlagged())', '(false)'], ['if (isFlagged())', 'if (false)']] },
  'trail-for-readers': { script: [["settings['trail'] === 'none'", 'false']] },
  'no-flag': { script: [["session().setItem(flag, '1')", 'undefined'], ['(isGone || isFlagged())', '(false)']] },
  'no-guard-for-memory': { script: [['event.persisted && (isGone || isFlagged())', 'false']] },
  'flag-stays': { script: [['session().removeItem(flag)', 'undefined']] },
  'guard-on-every-arrival': { script: [["arrival === 'navigate'", 'false']] },
  'others-stay': { script: [['channel?.postMessage(1)', 'undefined']] },
  'waits-for-clear': { script: [['location.replace(target);\n    // Nothing', "void fetch('/clear', { method: 'POST' }).then(() => { location.replace(target); });\n    // Nothing"]] },
  'no-clear': { script: [["void fetch('/clear', { method: 'POST', keepalive: true, credentials: 'omit' }).catch(() => undefined)", 'undefined']] },
  'counts-every-shift': { script: [['else reset();\n', ''], ["reset();\n    if (event.button === 0", 'if (event.button === 0'], ['|| event.timeStamp - downAt > 500', ''], ['|| !downAt ', ''], ["['wheel', 'compositionstart', 'touchstart']", '[]']] },
  'deaf-to-shift': { script: [['if (taps === 3) leave(true);', '']] },
  'escape-cancels': { script: [["event.key === 'Escape' ? event.preventDefault() : undefined", 'undefined']] },
  'body-stays': { script: [['setTimeout(() => document.body?.replaceChildren());', '']] },
  'seen-when-hidden': { script: [['cover(isGone || document.hidden)', 'undefined']] },
  'tells-from-where': { markup: [['rel="noreferrer nofollow"', 'rel="nofollow"'], ['<meta name="referrer" content="no-referrer">', '<meta name="referrer" content="unsafe-url">']] },
  'stores-the-visit': { script: [["const flag = 'left';", "const flag = 'left'; localStorage.setItem('visit', '1');"]] },
  'not-in-the-policy': { markup: [["script-src 'sha256", "script-src 'sha512"]] },
  'leans-on-others': { script: [["const root = document.documentElement;", 'const root = document.documentElement; if (!(window as { helper?: boolean }).helper) return;']] },
  'something-on-top': { markup: [['</body>', '<p class="on-top"></p></body>']], style: [['html.covered', '.on-top{position:fixed;inset:0;z-index:99999}html.covered']] },
};
