// Reads a page's Markdown as a tree, for rules about links and headings. Only asked when the markup rule found nothing.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The tree, or the line (within the body, from 1) where the text cannot be read. */
export function parseBody(body: string): { tree: Root } | { line: number } {
  try {
    return { tree: parser.parse(body) };
  } catch (error) {
    // remark-mdx throws a VFileMessage with a place; anything else is a fault of ours and must not pass as the editor's.
    if (error instanceof Error && 'line' in error) return { line: Number(error.line ?? 1) };
    throw error;
  }
}
