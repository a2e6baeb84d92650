// Every constant of this site in one place. Changing an address, a name or a switch is done here and nowhere else.

/** The constants of the site; read by every other room, imports nothing. */
export const siteConfig = {
  /**
   * Public address, used for canonical links and the site map only.
   * `.example` is reserved and leads nowhere: the Platform has not chosen an address yet.
   */
  address: process.env['SITE_ADDRESS'] ?? 'https://vagar-vidare.example',

  /** Where an editor can change a page through the web; empty until the project has a public home. */
  editAddress: process.env['SITE_EDIT_ADDRESS'] ?? '',

  /** The language everything is written in first. */
  sourceLanguage: 'sv',

  /**
   * Where the exit leads: a dictionary. Nobody wonders why it is open on the phone of somebody who learns a language;
   * it has no sign-in, no consent wall, nothing personal and no parameters; and few households type its name every day
   * (the browser may later suggest our address under its name). Chosen by knowledge, not yet checked on the live web.
   */
  exitTarget: 'https://www.wiktionary.org/',

  /**
   * Per area: whether links inside the site leave entries in the history of the tab.
   * `none` replaces the entry, so that after the exit Back leads to the site before ours.
   */
  trail: { reader: 'none', professional: 'usual', about: 'usual' },

  /** Days after which a reader is told that a fact may be out of date. */
  staleAfterDays: 365,

  /** Days after which editors are asked to read a contact's own site again. */
  readAgainAfterDays: 180,
} as const;
