// The scripts of the search, fetched when somebody touches its field: pages on which nobody searches carry nothing of them.
import moreScript from 'virtual:search-more';
import searchScript from 'virtual:search-script';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearch } from '../../../content/load-search.ts';

const scripts = { search: searchScript, more: moreScript } as const;

export const getStaticPaths = (async () => {
  const { version } = await loadSearch();
  return Object.entries(scripts).map(([script, code]) => ({ params: { version, script }, props: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) => new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
