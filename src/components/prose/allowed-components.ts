// What an editor may type between < and >: names, attributes, and what an attribute may point to.

export interface AllowedAttribute {
  readonly name: string;
  readonly isRequired: boolean;
  /** `list`: ids with spaces between. `text`: words of one's own. Otherwise the data it points to. */
  readonly pointsTo: 'facts' | 'contacts' | 'laws' | 'sources' | 'terms' | 'gaps' | 'pages' | 'needs' | 'rooms' | 'kinds' | 'text';
  readonly isList?: boolean;
}

export interface AllowedShape {
  /** `inline`: inside a sentence. `block`: on lines of its own. */
  readonly place: 'inline' | 'block';
  /** Whether text stands between an opening and a closing tag. */
  readonly hasText: boolean;
  readonly attributes: readonly AllowedAttribute[];
  /** A correct use, shown in messages to editors. */
  readonly example: string;
}

const of = (pointsTo: AllowedAttribute['pointsTo']): AllowedAttribute => ({ name: 'of', isRequired: true, pointsTo });

/** Callout kinds; each has its heading in locales. */
export const calloutKinds = ['important', 'careful', 'law', 'demand'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** Name → shape. */
export const allowedComponents = {
  Fact: { place: 'inline', hasText: false, attributes: [of('facts')], example: '<Fact of="reflection-days" />' },
  Contact: { place: 'inline', hasText: false, attributes: [of('contacts')], example: '<Contact of="womens-line" />' },
  Law: { place: 'inline', hasText: false, attributes: [of('laws')], example: '<Law of="aliens-act-5-15" />' },
  Source: { place: 'inline', hasText: false, attributes: [of('sources')], example: '<Source of="polisen" />' },
  Term: { place: 'inline', hasText: true, attributes: [of('terms')], example: '<Term of="reflection-period">betänketid</Term>' },
  CoverageMap: { place: 'block', hasText: false, attributes: [], example: '<CoverageMap />' },
  Gap: { place: 'block', hasText: false, attributes: [of('gaps')], example: '<Gap of="nsp-cost" />' },
  ContactList: {
    place: 'block', hasText: false, example: '<ContactList of="womens-line bris" />',
    attributes: [{ name: 'of', isRequired: false, pointsTo: 'contacts', isList: true }, { name: 'need', isRequired: false, pointsTo: 'needs' }],
  },
  ContactPlaces: { place: 'block', hasText: false, attributes: [], example: '<ContactPlaces />' },
  ContactFinder: { place: 'block', hasText: false, attributes: [], example: '<ContactFinder />' },
  PageList: {
    place: 'block', hasText: false, example: '<PageList of="rights/pay support" />',
    attributes: [{ name: 'of', isRequired: false, pointsTo: 'pages', isList: true }, { name: 'under', isRequired: false, pointsTo: 'rooms' }],
  },
  Callout: { place: 'block', hasText: true, attributes: [{ name: 'kind', isRequired: true, pointsTo: 'kinds' }], example: '<Callout kind="careful"> … </Callout>' },
  Steps: { place: 'block', hasText: true, attributes: [], example: '<Steps> … </Steps>' },
  Checklist: { place: 'block', hasText: true, attributes: [], example: '<Checklist> … </Checklist>' },
  Say: { place: 'block', hasText: true, attributes: [{ name: 'swedish', isRequired: false, pointsTo: 'text' }], example: '<Say swedish="Jag vill ha en tolk."> … </Say>' },
  Answer: { place: 'block', hasText: true, attributes: [{ name: 'question', isRequired: true, pointsTo: 'text' }], example: '<Answer question="…"> … </Answer>' },
  CardList: { place: 'block', hasText: false, attributes: [], example: '<CardList />' },
  TermList: { place: 'block', hasText: false, attributes: [], example: '<TermList />' },
  SourceList: { place: 'block', hasText: false, attributes: [], example: '<SourceList />' },
  GapList: { place: 'block', hasText: false, attributes: [], example: '<GapList />' },
} as const satisfies Record<string, AllowedShape>;

export type AllowedComponent = keyof typeof allowedComponents;
