// The allow-list: what an editor may type on a page. The guard reads the table beside it, allowed-components.ts.
import Answer from './Answer.astro';
import Callout from './Callout.astro';
import CardList from './CardList.astro';
import Checklist from './Checklist.astro';
import Contact from './Contact.astro';
import ContactFinder from './ContactFinder.astro';
import ContactList from './ContactList.astro';
import ContactPlaces from './ContactPlaces.astro';
import CoverageMap from './CoverageMap.astro';
import Fact from './Fact.astro';
import Gap from './Gap.astro';
import GapList from './GapList.astro';
import Law from './Law.astro';
import PageList from './PageList.astro';
import ProseLink from './ProseLink.astro';
import Say from './Say.astro';
import SectionStart from './SectionStart.astro';
import Source from './Source.astro';
import SourceList from './SourceList.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import TermList from './TermList.astro';
import type { AllowedComponent } from './allowed-components.ts';

/** Components handed to every page; a name the guard allows but nobody draws does not compile. */
export const proseComponents = {
  Answer, Callout, CardList, Checklist, Contact, ContactFinder, ContactList, ContactPlaces, CoverageMap, Fact, Gap, GapList, Law, PageList, Say, Source, SourceList, Steps, Term, TermList,
  // Not for editors: Markdown links, and the place where a stale section is announced.
  a: ProseLink, SectionStart,
} satisfies Record<AllowedComponent | 'a' | 'SectionStart', unknown>;
