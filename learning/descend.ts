/** Finds the numbers that cost least, by Adam's steps. */

export interface Steps {
  steps: number;
  rate: number;
}

/**
 * @param slopeAt how much more it costs, by each of the numbers
 * @returns the numbers, begun with 0
 */
export function descend(
  count: number,
  slopeAt: (numbers: readonly number[]) => readonly number[],
  { steps, rate }: Steps,
): number[] {
  const numbers = Array.from({ length: count }, () => 0);
  const pull = numbers.slice();
  const size = numbers.slice();
  for (let step = 1; step <= steps; step++) {
    for (const [index, slope] of slopeAt(numbers).entries()) {
      pull[index] = 0.9 * pull[index]! + 0.1 * slope;
      size[index] = 0.99 * size[index]! + 0.01 * slope ** 2;
      const steep = Math.sqrt(size[index]! / (1 - 0.99 ** step)) + 1e-8;
      numbers[index]! -= (rate * (pull[index]! / (1 - 0.9 ** step))) / steep;
    }
  }
  return numbers;
}
