// What can be found: a page, a contact, a card. Made at build time from the words of one language.

export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly kind: 'page' | 'contact' | 'card';
  readonly terms: readonly string[];
  readonly headings: readonly string[];
  readonly summary: string;
  readonly body: string;
}
