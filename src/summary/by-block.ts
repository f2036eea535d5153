/** Groups what stands in blocks by block, so that nothing is searched through for every sentence. */

/** @returns what stands in a block, in the order given */
export function byBlock<T extends { block: number }>(items: Iterable<T>): (block: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  return (block) => groups.get(block) ?? [];
}
