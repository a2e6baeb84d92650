// Which contacts a choice leaves, and what is let go when it would leave none. Pure; the filter and the tests call it.

export interface Wish<T> { readonly fits: (each: T) => boolean }
export interface Narrowed<T, W> { readonly found: readonly T[]; readonly relaxed: readonly W[] }

/**
 * Everything that fits all wishes. When nothing does, wishes are let go in the order given until something fits;
 * then each that was let go is tried again, the last first, so that no more is lost than must be.
 */
export function narrow<T, W extends Wish<T>>(all: readonly T[], wishes: readonly W[]): Narrowed<T, W> {
  const fitting = (kept: readonly W[]) => all.filter((each) => kept.every((wish) => wish.fits(each)));
  let kept = wishes;
  while (kept.length > 0 && fitting(kept).length === 0) kept = kept.slice(1);
  for (const wish of wishes.slice(0, wishes.length - kept.length).reverse()) if (fitting([wish, ...kept]).length > 0) kept = [wish, ...kept];
  return { found: fitting(kept), relaxed: wishes.filter((wish) => !kept.includes(wish)) };
}
