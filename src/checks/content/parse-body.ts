// Reads a page's Markdown as a tree, for rules about links and headings. Only asked when the markup rule found nothing.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

type Parsed = { readonly tree: Root } | { readonly line: number };

// Two rules ask for each tree, and reading one takes longer than all that is done with it.
const known = new Map<string, Parsed>();

/** The tree, or the line (within the body, from 1) where the text cannot be read. Nobody may change the tree: others get the same. */
export function parseBody(body: string): Parsed {
  const parsed = known.get(body) ?? parse(body);
  known.set(body, parsed);
  return parsed;
}

function parse(body: string): Parsed {
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    // remark-mdx throws a VFileMessage with a place; anything else is a fault of ours and must not pass as the editor's.
    if (error instanceof Error && 'line' in error) return { line: Number(error.line ?? 1) };
    throw error;
  }
}
