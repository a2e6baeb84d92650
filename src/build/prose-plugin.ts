// Turns the editors' Markdown into what the pages need: sections with ids that are the same in every language.
import { defineMdastPlugin } from 'satteri';

const sectionId = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** Plugin for Markdown: `## Heading [#id]` gets the id, and a `SectionStart` after it, where a stale section is announced. */
export const prosePlugin = defineMdastPlugin({
  name: 'prose',
  heading(node, context) {
    const last = node.children.at(-1);
    if (node.depth !== 2 || last?.type !== 'text') return;
    const id = sectionId.exec(last.value);
    if (id === null) return;
    context.setProperty(last, 'value', last.value.slice(0, id.index));
    context.setProperty(node, 'data', { ...node.data, hProperties: { id: id[1] } });
    context.insertAfter(node, { type: 'mdxJsxFlowElement', name: 'SectionStart', children: [], attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: id[1] ?? '' }] });
  },
});
