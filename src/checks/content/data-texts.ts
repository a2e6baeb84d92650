// Every contact, card, term and open question has its words in every language that promises them.
import type { Library } from '../../content/library.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';

// Swedish and English stand in gaps.yaml itself.
const writesGaps = (language: Language) => !['sv', 'en'].includes(language.tag);

/** Reports missing and surplus texts. A language whose state is "started" may borrow what it lacks; the others have all. */
export function textsOf(library: Library, folder: string): Issue[] {
  const rooms = [
    { room: 'contacts', entries: library.contacts, texts: library.contactTexts, tags: languages },
    { room: 'cards', entries: library.cards, texts: library.cardTexts, tags: languages },
    { room: 'terms', entries: library.terms, texts: library.termTexts, tags: languages },
    { room: 'gaps', entries: library.gaps, texts: library.gapTexts, tags: languages.filter(writesGaps) },
  ];
  return rooms.flatMap(({ room, entries, texts, tags }) => tags.filter((each) => each.isPseudo !== true).flatMap((language): Issue[] => {
    const file = `${folder}/${room}/texts/${language.tag}.yaml`;
    const written = Object.keys(texts[language.tag] ?? {});
    const missing = language.state === 'started' ? [] : Object.keys(entries).filter((each) => !written.includes(each));
    return [
      ...missing.map((id): Issue => ({ rule: 'data-references', severity: 'error', file, message: `"${id}" has no text here.`, advice: `Add an entry ${id}: with its words. Compare with the entry above.` })),
      ...written.filter((id) => !(id in entries)).map((id): Issue => ({ rule: 'data-references', severity: 'error', file, message: `There is text for "${id}", which does not exist.`, advice: didYouMean(id, Object.keys(entries), `${folder}/${room}`) })),
    ];
  }));
}
