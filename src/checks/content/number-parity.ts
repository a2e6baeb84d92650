// The numbers of a translation are the numbers of its source, section by section, in whatever digits they are written.
import { sourceLanguage } from '../../i18n/languages.ts';
import { westernDigits } from '../../i18n/western-digits.ts';
import { referencesOf } from '../../content/references.ts';
import { plainText } from '../../content/sections.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Site } from '../read-site.ts';

/** Numbers typed in the words, and facts pointed to, each as often as it stands there; in order of size, for comparing. */
function numbersOf(text: string): string[] {
  const typed = westernDigits(plainText(text.replace(/^\s*\d+\.\s/gm, ''))).match(/\d+/g) ?? [];
  const facts = referencesOf(text).filter((each) => each.tag === 'Fact').map((each) => `<Fact of="${each.value}" />`);
  return [...typed, ...facts].sort();
}

/** `a` without what `b` has, each as often as it is left over. */
function surplus(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((each) => {
    const at = left.indexOf(each);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

/** The words of contacts, terms and cards in every other language, each with the Swedish they were made from. */
function dataTexts({ folder, library }: Site): { file: string; id: string; source: string; text: string }[] {
  const words = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'object' && value !== null ? Object.entries(value).filter(([key]) => key !== 'forbidden').map(([, each]) => words(each)).join('\n') : '');
  return Object.entries({ contacts: library.contactTexts, terms: library.termTexts, cards: library.cardTexts }).flatMap(([room, byLanguage]) =>
    Object.entries(byLanguage).filter(([tag]) => tag !== sourceLanguage.tag).flatMap(([tag, entries]) =>
      Object.entries(entries).map(([id, entry]) => ({ file: `${folder}/${room}/texts/${tag}.yaml`, id, source: words(byLanguage[sourceLanguage.tag]?.[id]), text: words(entry) }))));
}

/** Reports numbers and facts that a section of a translation has lost, gained or changed. */
export const numberParity: Check = (site) => {
  const sources = new Map(site.pages.filter((page) => page.language === sourceLanguage.tag).map((page) => [page.page, page]));
  const inData = dataTexts(site).flatMap(({ file, id, source, text }) => {
    const [wanted, given] = [numbersOf(source), numbersOf(text)];
    return [...surplus(wanted, given), ...surplus(given, wanted)].map((number): Issue => ({ rule: 'number-parity', severity: 'error', file, message: `"${id}" and its Swedish text do not have the same numbers: ${number}.`, advice: 'Numbers stand in the data beside. Say it without, or as the Swedish does.' }));
  });
  return inData.concat(site.pages.filter((page) => page.language !== sourceLanguage.tag).flatMap((page) => page.sections.flatMap((section): Issue[] => {
    const twin = sources.get(page.page)?.sections.find((each) => each.id === section.id);
    if (twin === undefined) return [];
    const [wanted, given] = [numbersOf(`${twin.title}\n${twin.text}`), numbersOf(`${section.title}\n${section.text}`)];
    const found = (message: string, advice: string): Issue => ({ rule: 'number-parity', severity: 'error', file: page.file, line: page.bodyLine + section.line - 1, message, advice });
    return [
      ...surplus(wanted, given).map((number) => found(`The section "${section.id}" lacks ${number}, which the Swedish one has.`, 'Put it where the sentence needs it. The numbers of a translation are those of its source.')),
      ...surplus(given, wanted).map((number) => found(`The section "${section.id}" has ${number}, which the Swedish one does not have.`, 'Take it away, or put it right. Was a section translated from an older text?')),
    ];
  })));
};
