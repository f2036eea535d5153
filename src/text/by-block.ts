/** Groups what stands in blocks by block, so that nothing is searched through for every sentence. */

/** A part of a block. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

/** What stands in a block, in text order; `from`..`to` bounds where it starts. */
export type InBlock<T> = (block: number, from?: number, to?: number) => readonly T[];

export function byBlock<T extends { block: number; start: number }>(items: Iterable<T>): InBlock<T> {
  const groups = grouped(items);
  return (block, from, to) => {
    const group = groups.get(block) ?? [];
    if (from === undefined) return group;
    const before = (offset: number) => countWhile(group, ({ start }) => start < offset);
    return group.slice(before(from), to && before(to));
  };
}

/** What shares a part of the text with a stretch of a block, in text order. */
export type Touching<T> = (stretch: Stretch) => T[];

/** @param items which may overlap each other, in any order */
export function touching<T extends Stretch>(items: Iterable<T>): Touching<T> {
  const groups = new Map(
    [...grouped(items)].map(([block, group]) => {
      let reach = 0;
      // Those up to an item reach no further than this, so the first that reaches a stretch is found by halving.
      const reaching = group.map((item) => {
        reach = Math.max(reach, item.end);
        return { item, reach };
      });
      return [block, reaching];
    }),
  );
  return ({ block, start, end }) => {
    const group = groups.get(block) ?? [];
    const first = countWhile(group, ({ reach }) => reach <= start);
    const last = countWhile(group, ({ item }) => item.start < end);
    return group.slice(first, last).flatMap(({ item }) => (item.end > start ? [item] : []));
  };
}

function grouped<T extends { block: number; start: number }>(items: Iterable<T>): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  for (const group of groups.values()) group.sort((one, other) => one.start - other.start);
  return groups;
}

/** How many items at the front hold to what holds for no item after one for which it does not, by halving. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
