// What the commands for translators need to know of a page file; the checks' reader gives it.
import type { Section } from '../content/sections.ts';

export interface ContentPage {
  /** Path from the project's root. */
  readonly file: string;
  readonly language: string;
  readonly page: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly sections: readonly Section[];
}

/** The name of a page as an editor types it: its path, `index` for the home page. */
export const typedName = (page: string): string => (page === '' ? 'index' : page);

/** The page an editor means: `index`, `rights/pay`, `/rights/pay/`. */
export const pageTyped = (name: string): string => name.replace(/^\/|\/$/g, '').replace(/(^|\/)index$/, '');
