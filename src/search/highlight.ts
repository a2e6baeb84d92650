// Where words that were met stand in a text.

/** `text` in pieces; every second piece is a word that was met. Empty pieces are kept, so that the order tells. */
export function marked(text: string, words: readonly string[]): string[] {
  const wanted = words.filter((word) => [...word].length > 1).sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return wanted.length === 0 ? [text] : text.split(new RegExp(`(${wanted.join('|')})`, 'giu'));
}
