// Which data a text points to. The guard has made sure that tags are written plainly, so a pattern reads them safely.

export interface Reference {
  /** Component name: Fact, Contact, Law, Source, Term, Gap, ContactList, PageList. */
  readonly tag: string;
  /** Attribute name, such as `of` or `need`. */
  readonly attribute: string;
  readonly value: string;
  /** Offset of the tag in the text. */
  readonly offset: number;
}

const tagPattern = /<([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g;

/** Every attribute of every component tag in a text, in order. */
export function referencesOf(text: string): Reference[] {
  return [...text.matchAll(tagPattern)].flatMap((match) =>
    [...(match[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map((attribute) => ({
      tag: match[1] ?? '',
      attribute: attribute[1] ?? '',
      value: attribute[2] ?? '',
      offset: match.index,
    })),
  );
}

/** The ids a text points to with one component, without repeats, in order of first use. */
export function idsOf(text: string, tag: string): string[] {
  const ids = referencesOf(text)
    .filter((reference) => reference.tag === tag && reference.attribute === 'of')
    .flatMap((reference) => reference.value.split(/[\s,]+/).filter((id) => id !== ''));
  return [...new Set(ids)];
}
