/** Guesses the marks of texts that lost them on their way: where curly quotation marks and dashes have become question marks. */

/** No question ends before a word that it stands right in front of. */
const LOST = /(?:^|[\s(])\?(?=[\p{L}\p{N}])/u;
const MARK = /(?<opens>(?<=^|[\s(])\?(?=[\p{L}\p{N}]))|(?<dash>(?<=\s)\?(?=\s+\p{Ll}))|\?/gu;

/**
 * @param text one block's text
 * @returns a text of the same length with “, ” and – where it lost them; the same text where it shows no loss
 */
export function withLostMarks(text: string): string {
  if (!LOST.test(text)) return text;
  let isOpen = false;
  return text.replace(MARK, (mark: string, ...rest: unknown[]) => {
    const { opens, dash } = rest.at(-1) as Record<string, string | undefined>;
    if (opens) {
      isOpen = true;
      return '“';
    }
    if (dash && !isOpen) return '–';
    const [at] = rest.filter((part) => typeof part === 'number');
    // "Who did it??": the first is the question's own.
    if (!isOpen || text[at! + 1] === '?') return mark;
    isOpen = false;
    return '”';
  });
}
