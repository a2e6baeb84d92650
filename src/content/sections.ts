// Splits the text of a page into its sections. A section is what stands under one h2; its id is the same in every language.

export interface Section {
  /** `intro` for what stands before the first h2. */
  readonly id: string;
  /** Heading as plain text; empty for the intro. */
  readonly title: string;
  /** Text under the heading, Markdown as the editor wrote it. */
  readonly text: string;
  /** Line of the heading within the body, from 1. */
  readonly line: number;
}

/** `## Vad är det? [#what-it-is]` → heading and id. The id is optional here; the guard demands it. */
export const sectionHeading = /^##\s+(.*?)\s*(?:\[#([^\]]*)\])?\s*$/;

/** Markdown as plain words: no marks, no tags, link texts kept. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|\d+\.|#+|>)\s+/gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sections of a page's body in order; the first is always `intro`. */
export function sectionsOf(body: string): Section[] {
  const sections: { id: string; title: string; lines: string[]; line: number }[] = [{ id: 'intro', title: '', lines: [], line: 1 }];
  body.split('\n').forEach((text, index) => {
    const heading = sectionHeading.exec(text);
    if (heading === null) sections.at(-1)?.lines.push(text);
    else sections.push({ id: heading[2] ?? '', title: plainText(heading[1] ?? ''), lines: [], line: index + 1 });
  });
  return sections.map(({ lines, ...section }) => ({ ...section, text: lines.join('\n').trim() }));
}
