// Small files for each language: the words of its quick index, what is shown of what they lead to, and for Chinese how characters sound.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../../../content/load.ts';
import { loadSearch } from '../../../content/load-search.ts';
import { scriptLanguages } from '../../../content/search-languages.ts';
import { entriesFile, soundsFile, wordsFile } from '../../../content/search-index.ts';
import { languages } from '../../../i18n/languages.ts';

export const getStaticPaths = (async () => {
  const [{ version, entries }, library] = await Promise.all([loadSearch(), loadLibrary()]);
  const one = (file: string, content: () => unknown) => ({ params: { version, file }, props: { content } });
  return [
    one('languages', () => scriptLanguages(entries)),
    ...languages.flatMap((language) => {
      const own = entries.get(language.tag) ?? [];
      const sounds = soundsFile(language, own);
      return [
        one(`${language.segment}.words`, () => wordsFile(language, own, library)),
        one(`${language.segment}.entries`, () => entriesFile(language, own)),
        ...(sounds === undefined ? [] : [one(`${language.segment}.sounds`, () => sounds)]),
      ];
    }),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: () => unknown }> = ({ props: { content } }) =>
  new Response(JSON.stringify(content()), { headers: { 'Content-Type': 'application/json' } });
