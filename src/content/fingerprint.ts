// The fingerprint of a section: the same as long as its meaning is the same, so that editors are not alarmed in vain.
import { createHash } from 'node:crypto';
import type { Section } from './sections.ts';

/**
 * Eight hex digits from the words of a section and the facts, contacts, laws and terms it points to.
 * White space, punctuation, emphasis and a fact's value do not count; a changed word or pointer does.
 */
export function fingerprint(section: Pick<Section, 'title' | 'text'>): string {
  const meaning = `${section.title}\n${section.text}`
    .normalize('NFC')
    .toLowerCase()
    // A tag counts by its name and values only: `<Fact of="x" />` and `<Fact of="x"/>` are the same pointer.
    .replace(/<\/?([a-z]+)([^>]*)>/g, (_, name: string, rest: string) => ` ${name} ${[...rest.matchAll(/"([^"]*)"/g)].map((m) => m[1]).join(' ')} `)
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .replace(/(^|\s)-+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(meaning).digest('hex').slice(0, 8);
}
