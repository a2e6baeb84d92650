// How old something is, in days; both days are given, so that nothing here asks the clock.

/** Whole days from one day to another, both as 2026-11-21. @example daysBetween('2026-11-21', '2026-11-22') → 1 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
