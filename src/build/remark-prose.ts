// Turns the editors' Markdown into what the components need: section ids, and the language of the text on every component.
import type { Root, Heading } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';

const sectionId = /\s*\[#([a-z0-9-]+)\]\s*$/;

function takeSectionId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = sectionId.exec(last.value);
  if (match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}

/** Language tag of a page file, from its path `…/pages/<tag>/…`. */
function tagOf(path: string): string {
  return /[\\/]pages[\\/]([^\\/]+)[\\/]/.exec(path)?.[1] ?? '';
}

/**
 * Remark plugin. `## Heading [#id]` gets the id and a `SectionStart` after it (there a stale section is announced);
 * every component gets `language`, the tag of the text it stands in: a borrowed page keeps its own language's numbers.
 */
export function remarkProse() {
  return (tree: Root, file: VFile): void => {
    const language = tagOf(file.path ?? '');
    visit(tree, (node, index, parent) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: language });
      }
      if (node.type === 'heading' && node.depth === 2 && parent !== undefined && index !== undefined) {
        const id = takeSectionId(node);
        if (id === undefined) return;
        node.data = { ...node.data, hProperties: { id } };
        const start: MdxJsxFlowElement = {
          type: 'mdxJsxFlowElement', name: 'SectionStart', children: [],
          attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: id }],
        };
        parent.children.splice(index + 1, 0, start);
      }
    });
  };
}

