// A page is one file and keeps to itself: it loads nothing, stores nothing, sends nothing, runs only what its policy names.
import { contentSecurityPolicy, dataBlockType, fingerprintsOf } from '../../build/content-security-policy.ts';
import { pageError, type PageCheck } from './built-site.ts';

const loading = 'script[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], link[rel~=prefetch], link[rel~=preconnect], link[rel~=manifest], img, picture, video, audio, source, iframe, object, embed, form';
const telling = ['localStorage', 'sessionStorage', 'indexedDB', 'document.cookie', 'serviceWorker', 'caches.', 'fetch(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource'];

function isJson(text: string): boolean {
  try { JSON.parse(text); return true; } catch (error) { if (error instanceof SyntaxError) return false; throw error; }
}

/** Reports anything that would make a request, leave a trace or slip past the policy. */
export const selfContained: PageCheck = (page) => {
  const report = (message: string, advice: string) => pageError('self-contained', page, message, advice);
  // The exit alone may set its flag, ask for /clear and tell other tabs; tests of its own watch what it does.
  const code = page.root.querySelectorAll(`script:not([data-exit]):not([type="${dataBlockType}"])`);
  const data = page.root.querySelectorAll(`script[type="${dataBlockType}"]`);
  const scripts = code.map((script) => script.text).join('\n');
  const styles = page.root.querySelectorAll('style').map((style) => style.text).join('\n');
  const policy = page.root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content')?.replaceAll('&#39;', "'");
  return [
    ...page.root.querySelectorAll(loading).map((element) => report(`<${element.rawTagName}> loads something.`, 'Put it into the page, or leave it out.')),
    ...page.root.querySelectorAll('link[rel=icon]').filter((link) => link.getAttribute('href')?.startsWith('data:') !== true).map(() => report('The icon is a file.', 'Write it as data.')),
    // One address may stand in a style: a font of ours, for phones without the script.
    ...(/url\((?!\/fonts\/[a-z]+\.woff2\))|@import/.test(styles) ? [report('A style loads something.', 'Styles hold no addresses.')] : []),
    ...telling.filter((word) => scripts.includes(word)).map((word) => report(`A script uses ${word}.`, 'Pages store nothing and send nothing.')),
    ...code.filter((script) => script.hasAttribute('type')).map((script) => report(`A script is of the type ${script.getAttribute('type')}.`, `Code has no type; data has ${dataBlockType}.`)),
    ...data.filter((script) => script.text.includes('<') || !isJson(script.text)).map(() => report('A data block is not JSON, or holds a <, which could end it.', 'Write it with contactJsonLd in src/content.')),
    ...(/\s(on[a-z]+|style)="/.test(page.html.replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '')) ? [report('An attribute holds script or style, which the policy forbids.', 'Move it into a style sheet or script.')] : []),
    ...(policy === contentSecurityPolicy([fingerprintsOf(page.html)]) ? [] : [report('The policy does not fit the page.', 'Build again; see src/build/finish.ts.')]),
  ];
};
