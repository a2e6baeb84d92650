// Finds the names a misspelt name may have meant.

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Up to three known names close to `name`, the closest first; `[]` when nothing is near. */
export function nearest(name: string, known: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(name.length / 2));
  // The first page has no name; it would be near to everything.
  return known.filter((candidate) => candidate !== '')
    .map((candidate) => ({ candidate, far: candidate.includes(name) || name.includes(candidate) ? 1 : distance(name, candidate) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "Did you mean a, b or c?", or how to find the right name when nothing is near. */
export function didYouMean(name: string, known: readonly string[], where: string): string {
  const near = nearest(name, known);
  if (near.length === 0) return `The names that exist stand in ${where}.`;
  const quoted = near.map((each) => `"${each}"`);
  return `Did you mean ${quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`}? All names stand in ${where}.`;
}
