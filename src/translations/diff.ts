// Shows a translator what has become another since her text was made.
import { diffWords } from 'diff';
import { recordedPrints, sourcePrints, staleSections, headId } from '../content/freshness.ts';
import { changeOf } from '../content/history.ts';
import type { ContentPage } from './content-page.ts';

/** Words taken away as [-so-], words new as {+so+}. */
export function markedDifference(before: string, after: string): string {
  return diffWords(before, after).map(({ added, removed, value }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value)).join('');
}

const indented = (text: string) => text.split('\n').map((line) => `    ${line}`.trimEnd()).join('\n');

/** For each stale section: the Swedish with its changes marked, since when, and the translation as it stands. */
export function pageDifference(source: ContentPage, translation: ContentPage): string {
  const recorded = recordedPrints(translation.frontMatter);
  const stale = staleSections(sourcePrints(source.frontMatter, source.sections), recorded);
  if (stale.length === 0) return `${translation.file}: nothing is older than the Swedish.`;
  return stale.map((id) => {
    if (id === headId) return `head (title and summary), the Swedish now:\n${indented(`${String(source.frontMatter['title'])}\n${String(source.frontMatter['summary'])}`)}\n  the translation:\n${indented(`${String(translation.frontMatter['title'])}\n${String(translation.frontMatter['summary'])}`)}`;
    const now = source.sections.find((section) => section.id === id);
    const own = translation.sections.find((section) => section.id === id);
    const { before, since } = changeOf(source.file, id, recorded[id]);
    const text = now === undefined ? '' : `${now.title}\n\n${now.text}`;
    const swedish = before === undefined ? `the Swedish now (no commit holds the text this was made from):\n${indented(text)}` : `the Swedish, ${since === undefined ? 'changed but not committed yet' : `changed on ${since}`}: [-taken away-] {+new+}\n${indented(markedDifference(`${before.title}\n\n${before.text}`, text))}`;
    return `${id}, ${swedish}\n  the translation:\n${indented(own === undefined ? '(none)' : `${own.title}\n\n${own.text}`)}`;
  }).join('\n\n');
}
