/** The types of textrank, of the part that the measurements call; it brings none. */

declare module 'textrank' {
  interface Settings {
    /** How many sentences are wanted: no more than there are. */
    extractAmount: number;
    /** 1: the sentences are given one by one. */
    summaryType: 1;
    /** The sentences, and the words of each. */
    tokens: string[];
    split: string[][];
  }
  export class TextRank {
    constructor(article: string, settings: Settings);
    readonly summarizedArticle: string[];
  }
}
