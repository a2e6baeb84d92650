// What can be found: a page, a contact, a card. Made at build time from the words of one language.

export interface Entry {
  /** Page and, for a card, its place: `rights/pay`, `help/police`, `cards#card-doctor`. */
  readonly path: string;
  readonly title: string;
  readonly kind: 'page' | 'contact' | 'card';
  /** Tag of the language the entry is written in, when it is borrowed. */
  readonly borrowedFrom?: string | undefined;
  /** What an editor says people ask for (`searchTerms`), and for a contact its numbers and its help. */
  readonly terms: readonly string[];
  /** Everyday words of topics this entry answers (content/search). */
  readonly topics: readonly string[];
  /** Everyday words of topics this entry answers second. */
  readonly asides: readonly string[];
  readonly headings: readonly string[];
  readonly summary: string;
  readonly body: string;
}
