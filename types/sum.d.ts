/** The types of sum, of the part that the measurements call; it brings none. */

declare module 'sum' {
  /** @returns the sentences in order of relevance */
  export default function sum(options: { corpus: string; nSentences: number }): { sentences: string[] };
}
