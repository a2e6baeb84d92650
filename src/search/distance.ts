// How many slips lie between two words.

/** Steps between two words where two neighbours swapped are one (Damerau); more than `limit` when there are more. For limits of one or two, which are all a word bears: each step more takes four times as long. */
export function distance(a: string, b: string, limit: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [x, y] = [a.slice(same), b.slice(same)];
  const far = Math.abs(x.length - y.length);
  // Nothing left of one, or no step left for what is.
  if (x === '' || y === '' || far > limit || limit === 0) return far || Math.min(1, x.length);
  const [restX, restY] = [x.slice(1), y.slice(1)];
  const swapped = x[0] === y[1] && x[1] === y[0] ? distance(restX.slice(1), restY.slice(1), limit - 1) : limit;
  return 1 + Math.min(swapped, distance(restX, restY, limit - 1), distance(restX, y, limit - 1), distance(x, restY, limit - 1));
}
