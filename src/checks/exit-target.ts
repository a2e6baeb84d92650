// The exit must lead to a page that gives nobody away and puts nothing in the way.
import { siteConfig } from '../site.config.ts';
import type { Issue } from './issue.ts';

// Sites that greet one by name, show what one has looked at, or stop one with a consent wall.
const unfit = /(^|\.)(google|youtube|facebook|instagram|tiktok|bing|msn|yahoo|amazon|aftonbladet|expressen|svt|blocket|tinder)\.[a-z.]+$/;

/** Reports an exit target that is not https, lies on our own site, carries parameters, or belongs to a personalised site. */
export function checkExitTarget(target: string = siteConfig.exitTarget, own: string = siteConfig.address): Issue[] {
  const found = (message: string, advice: string): Issue => ({ rule: 'exit-target', severity: 'error', file: 'src/site.config.ts', message, advice });
  const address = URL.canParse(target) ? new URL(target) : undefined;
  if (address?.protocol !== 'https:') return [found('The exit does not lead to an https address.', 'Write a full address: https://www.wiktionary.org/')];
  return [
    ...(address.host === new URL(own).host ? [found('The exit leads to our own site.', 'Choose a site that is not ours.')] : []),
    ...(address.search + address.hash + address.username === '' ? [] : [found('The address of the exit carries more than a page.', 'Leave out everything from ? or # on, and any name before @.')]),
    ...(unfit.test(address.host) ? [found(`${address.host} shows personal things or a consent wall.`, 'Choose a plain site that looks the same to everybody, such as a dictionary or the weather.')] : []),
  ];
}
