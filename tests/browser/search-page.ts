// The page of the search, ready for somebody to type.
import type { BrowserContextOptions, Page } from 'playwright';
import type { OpenSite } from './open-site.ts';

export interface SearchPage {
  readonly page: Page;
  /** Every request since the page was opened: path and body. */
  readonly requests: { readonly path: string; readonly body: string }[];
  /** Types into the field as one types, in place of what stood there. */
  type(text: string): Promise<void>;
  /** Titles of the answers, best first. */
  answers(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the search of a language and touches its field, so that its index is there. */
export async function openSearch(site: OpenSite, segment: string, options: BrowserContextOptions = {}): Promise<SearchPage> {
  const page = await site.open(`/${segment}/search/`, options);
  const requests: { path: string; body: string }[] = [];
  page.on('request', (request) => { requests.push({ path: request.url().replace(site.address, ''), body: request.postData() ?? '' }); });
  const field = page.getByRole('combobox');
  await field.focus();
  await page.locator('.search[data-ready]').waitFor();
  page.setDefaultTimeout(15_000);
  return {
    page, requests,
    async type(text) { await field.fill(''); await field.pressSequentially(text); },
    answers: () => page.locator('[role=option] b').allInnerTexts(),
    close: () => page.context().close(),
  };
}
