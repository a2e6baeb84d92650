// Reads a page's Markdown as a tree, for rules about links and headings. Only asked when the markup rule found nothing.
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

type Parsed = { readonly tree: Root } | { readonly line: number };

// Two rules ask for each tree.
const known = new Map<string, Parsed>();

/** The tree, or the line (within the body, from 1) where the text cannot be read. Nobody may change the tree: others get the same. */
export function parseBody(body: string): Parsed {
  const parsed = known.get(body) ?? parse(body);
  known.set(body, parsed);
  return parsed;
}

function parse(body: string): Parsed {
  try {
    return { tree: mdxToMdast(body) as Root };
  } catch (error) {
    // The parser says "3:1: Expected a closing tag"; anything else is a fault of ours and must not pass as the editor's.
    const line = error instanceof Error ? /^(\d+):\d+: /.exec(error.message)?.[1] : undefined;
    if (line !== undefined) return { line: Number(line) };
    throw error;
  }
}
