// A new page for a translator: every section with its id and its pointers in place, the Swedish words where hers go.
import { stringify } from 'yaml';
import type { ContentPage } from './content-page.ts';

/** Swedish said aloud stays on the page, so that the sentence can be shown to staff. */
export const sayInTranslation = (text: string): string => text.replace(/<Say>\s*([^]*?)\s*<\/Say>/g, (_, inner: string) => `<Say swedish="${inner.replace(/\s+/g, ' ').replaceAll('"', '”')}">\n\n${inner}\n\n</Say>`);

/** Text of the new file. No fingerprints: nothing in it has been translated, and `translations` says so. */
export function skeleton(source: ContentPage): string {
  const { title, browserTitle, summary, searchTerms } = source.frontMatter;
  const fields = { title, ...(browserTitle === undefined ? {} : { browserTitle }), summary, searchTerms };
  return `---\n${stringify(fields, { lineWidth: 0 })}translation: { status: draft, sections: {} }\n---\n${sayInTranslation(source.body)}`;
}
