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
   * Where the exit leads: a page nobody wonders about, without consent wall, sign-in or parameters,
   * not personalised, and not one a household opens every day (its name may be suggested later in the address bar).
   * Chosen by knowledge, not yet checked on the live web.
   */
  exitTarget: 'https://www.wikipedia.org/',

  /** Days after which a reader is told that a fact may be out of date. */
  staleAfterDays: 365,
} as const;
