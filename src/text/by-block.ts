/** Groups what stands in blocks by block, so that nothing is searched through for every sentence. */

/** What stands in a block, in text order; `from`..`to` bounds where it starts. */
export type InBlock<T> = (block: number, from?: number, to?: number) => readonly T[];

export function byBlock<T extends { block: number; start: number }>(items: Iterable<T>): InBlock<T> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  for (const group of groups.values()) group.sort((one, other) => one.start - other.start);
  return (block, from, to) => {
    const group = groups.get(block) ?? [];
    return from === undefined ? group : group.slice(firstFrom(group, from), to && firstFrom(group, to));
  };
}

/** Index of the first item that starts at `offset` or after it. */
function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
