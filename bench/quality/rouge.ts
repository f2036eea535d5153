/** ROUGE (Lin 2004): how many words, pairs of words, or words in order a summary shares with a reference. */

/** Lower-case words and numbers; no stemming, no stop list. */
export function rougeTokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function f1(common: number, given: number, expected: number): number {
  return common ? (200 * common) / (given + expected) : 0;
}

function ngrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= tokens.length; start++) {
    const gram = tokens.slice(start, start + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-N F1 in percent: n-grams in common, each counted as often as both have it. */
export function rougeN(summary: readonly string[], reference: readonly string[], n: number): number {
  const expected = ngrams(reference, n);
  let common = 0;
  for (const [gram, count] of ngrams(summary, n)) common += Math.min(count, expected.get(gram) ?? 0);
  return f1(common, Math.max(0, summary.length - n + 1), Math.max(0, reference.length - n + 1));
}

/** ROUGE-L F1 in percent: the longest common subsequence of the two token sequences. */
export function rougeL(summary: readonly string[], reference: readonly string[]): number {
  let before = new Uint32Array(reference.length + 1);
  for (const token of summary) {
    const row = new Uint32Array(reference.length + 1);
    for (let column = 1; column <= reference.length; column++) {
      row[column] =
        token === reference[column - 1] ? before[column - 1]! + 1 : Math.max(before[column]!, row[column - 1]!);
    }
    before = row;
  }
  return f1(before[reference.length]!, summary.length, reference.length);
}
