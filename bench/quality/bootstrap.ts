/** 95% intervals by the bootstrap: documents drawn again with replacement, the same draws every run. */

const DRAWS = 1000;

/** Marsaglia's xorshift32: a fixed seed gives the same draws on every machine. */
function* draws(below: number): Generator<number> {
  let state = 0x9e3779b9;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield (state >>> 0) % below;
  }
}

/**
 * @param items what was measured, one value a document
 * @param score the figure for a sample of documents
 * @returns its 95% interval as "low–high"
 */
export function interval<Item>(items: readonly Item[], score: (sample: Item[]) => number): string {
  const random = draws(items.length);
  const figures = Array.from({ length: DRAWS }, () =>
    score(items.map(() => items[random.next().value as number]!)),
  ).sort((a, b) => a - b);
  return `${figures[Math.floor(DRAWS * 0.025)]!.toFixed(1)}–${figures[Math.floor(DRAWS * 0.975)]!.toFixed(1)}`;
}
