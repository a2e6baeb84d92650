// What people write when they search leads somewhere: topics point to pages that exist, and every language has its own words for them.
import { languages } from '../../i18n/languages.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { didYouMean } from '../nearest.ts';

/** Reports topics that lead nowhere, languages without everyday words, and words for topics that do not exist. */
export const searchWords: Check = ({ library, pages, folder }) => {
  const topics = Object.keys(library.searchTopics);
  const error = (file: string, message: string, advice: string): Issue => ({ rule: 'search-words', severity: 'error', file: `${folder}/search/${file}`, message, advice });
  const known = [...new Set([...pages.map(({ page }) => page), ...Object.keys(library.contacts).map((id) => `help/${id}`), ...Object.keys(library.cards).map((id) => `cards#card-${id}`)])];
  const lost = Object.entries(library.searchTopics).flatMap(([topic, { answers }]) => answers.filter((each) => !known.includes(each))
    .map((each) => error('topics.yaml', `The topic "${topic}" is answered by "${each}", which does not exist.`, didYouMean(each, known, `${folder}/pages/sv`))));
  if (topics.length === 0) return [];
  const perLanguage = languages.filter((language) => language.isPseudo !== true).flatMap((language) => {
    const file = `words/${language.tag}.yaml`;
    const written = library.searchWords[language.tag];
    if (written === undefined) return [error(file, `${language.names.en} has no everyday words for the search.`, 'Copy the file of another language, and write for each topic the words people type in this one.')];
    return [
      ...topics.filter((topic) => !(topic in written.topics)).map((topic) => error(file, `The topic "${topic}" has no words here.`, `Add a line ${topic}: [ … ] with 4 to 14 everyday words.`)),
      ...Object.keys(written.topics).filter((topic) => !topics.includes(topic)).map((topic) => error(file, `There are words for the topic "${topic}", which does not exist.`, didYouMean(topic, topics, `${folder}/search/topics.yaml`))),
    ];
  });
  return [...lost, ...perLanguage];
};
