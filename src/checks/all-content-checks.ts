// Every rule over content, in the order an editor wants to hear them.
import { contactAddresses } from './content/contact-addresses.ts';
import { contactAge } from './content/contact-age.ts';
import { dataReferences } from './content/data-references.ts';
import { frontMatter } from './content/front-matter.ts';
import { headings } from './content/headings.ts';
import { languageState } from './content/language-state.ts';
import { legalClaims } from './content/legal-claims.ts';
import { links } from './content/links.ts';
import { looseNumbers } from './content/loose-numbers.ts';
import { markup } from './content/markup.ts';
import { numberParity } from './content/number-parity.ts';
import { phoneNumbers } from './content/phone-numbers.ts';
import { noPromises } from './content/promises.ts';
import { quietTitles } from './content/quiet-titles.ts';
import { readability } from './content/readability.ts';
import { renderings } from './content/renderings.ts';
import { references } from './content/references.ts';
import { searchWords } from './content/search-words.ts';
import { sectionParity } from './content/section-parity.ts';
import { checkStrings } from './content/strings.ts';
import { now, type Check, type Moment } from './check.ts';
import { checkExitTarget } from './exit-target.ts';
import type { Issue } from './issue.ts';
import { readSite } from './read-site.ts';

export const contentChecks: readonly Check[] = [
  markup, frontMatter, headings, references, links, looseNumbers, sectionParity, numberParity, renderings, languageState, quietTitles, noPromises, legalClaims, dataReferences,
  searchWords, phoneNumbers, contactAddresses, contactAge, readability,
];

/** Everything wrong with an editors' folder, the interface strings and the exit's target; all of it at once. */
export function checkContent(folder: string, moment: Moment = now()): Issue[] {
  const site = readSite(folder);
  return [...site.issues, ...contentChecks.flatMap((check) => check(site, moment)), ...checkStrings(), ...checkExitTarget()];
}
