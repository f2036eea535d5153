/** A page's text as today's extraction reads it, in which an annotation's words are looked for, nearest to where they stood. */

import type { Block, BlockKind } from '../../src/analysis.ts';
import type { Range } from '../shared.ts';
import type { Annotation } from './annotation.ts';
import { inCommon, type Sealed, SearchedText, seal } from './words.ts';

const MARK = /["“”„‟«»'‘’‚‹›]/u;
const IN_WORD = /[\p{L}\p{N}]/u;
/** So many characters may stand between a passage's words and its mark, as in "… !»". */
const MOST_TO_MARK = 5;
/** So many blocks away from a passage the words for who says it may stand. */
const MOST_BLOCKS_AWAY = 2;
/** A block that shares this much of its words with an annotated one is that one. */
const MOSTLY = 0.6;

/** The last character belongs to the words before it, which the hashes don't tell: "the Data Office (DO)", "the U.S." */
const UNCLOSED = /\([^()]*\)$|\.\p{L}\.$/u;

export function rangesOverlap([a, b]: Range, [c, d]: Range): boolean {
  return a < d && c < b;
}

/** @returns how many characters stand between them */
export function gapBetween([a, b]: Range, [c, d]: Range): number {
  return Math.max(0, c - b, a - d);
}

function startsWith({ w }: Sealed, first: Sealed): boolean {
  return first.w.length > 0 && first.w.every((hash, index) => hash === w[index]);
}

export class FoundText {
  /** The paragraphs, divided by line breaks. */
  readonly text: string;
  /** What is not the article's own is left out; `index` is a block's place on the page. */
  readonly blocks: { kind: BlockKind; index: number; range: Range }[] = [];
  private readonly searched: SearchedText;
  private readonly page: SearchedText;

  constructor({ language, junk, quotations, indirect }: Annotation, blocks: readonly Block[]) {
    const used = new Set([...quotations, ...indirect].map(({ block }) => block));
    const texts: string[] = [];
    let start = 0;
    for (const [index, { kind, text }] of blocks.entries()) {
      const words = seal(text);
      if (!used.has(index) && junk.some((first) => startsWith(words, first))) continue;
      this.blocks.push({ kind, index, range: [start, start + text.length] });
      texts.push(text);
      start += text.length + 1;
    }
    this.text = texts.join('\n');
    const hasGenitive = language === 'de';
    this.searched = new SearchedText(this.text, hasGenitive);
    this.page = new SearchedText(blocks.map(({ text }) => text).join('\n'), hasGenitive);
  }

  /** Whether the words stand anywhere on the page, be it in what is not the article's own. */
  has(words: Sealed): boolean {
    return this.page.find(words).length > 0;
  }

  /** @returns all places of the words, in the text's order; parts of longer words only where nothing else is there */
  find(words: Sealed): Range[] {
    const all = this.searched.find(words);
    const whole = all.filter(({ isWhole }) => isWhole);
    return (whole.length > 0 ? whole : all).flatMap(({ range: [start, end] }): Range[] => {
      if (this.text.slice(start, end).includes('\n')) return [];
      return [[start, UNCLOSED.test(this.text.slice(start, end + 1)) ? end + 1 : end]];
    });
  }

  /** @returns the block in which a place of the text is */
  blockAt(at: number): number {
    return this.blocks.findIndex(({ range }) => at < range[1]);
  }

  /**
   * @param hint the block in which the passage was annotated
   * @param isMarked whether it is to stand between marks, all of what is there
   * @returns its places, the likeliest first
   */
  passages(words: Sealed, hint: number, isMarked: boolean): Range[] {
    return this.find(words)
      .map((place, order) => {
        const away = Math.abs(this.blocks[this.blockAt(place[0])]!.index - hint);
        const range = isMarked ? this.toMarks(place) : place;
        const bare = isMarked && !this.touchesMark(range) ? 1 : 0;
        return { range, away, bare, order };
      })
      .sort((one, other) => one.away - other.away || one.bare - other.bare || one.order - other.order)
      .map(({ range }) => range);
  }

  private touchesMark([start, end]: Range): boolean {
    return MARK.test(this.text[start - 1] ?? '') || MARK.test(this.text[end] ?? '');
  }

  /** @returns the words with all that stands between them and the marks around them, as a full stop */
  private toMarks([start, end]: Range): Range {
    const { text } = this;
    const away = (from: number, step: 1 | -1) => {
      for (let far = 0; far <= MOST_TO_MARK; far++) {
        const letter = text[from + far * step] ?? '\n';
        if (MARK.test(letter) || letter === '\n') return far;
        if (IN_WORD.test(letter)) return 0;
      }
      return 0;
    };
    const from = start - away(start - 1, -1);
    const to = end + away(end, 1);
    const bare = text.slice(from, to);
    return [from + bare.length - bare.trimStart().length, to - (bare.length - bare.trimEnd().length)];
  }

  /** @returns where the words stand nearest to a passage, rather outside it */
  nearest(words: Sealed, passage: Range): Range | null {
    const block = this.blocks[this.blockAt(passage[0])]!.index;
    const [nearest] = this.find(words)
      .filter(([start]) => Math.abs(this.blocks[this.blockAt(start)]!.index - block) <= MOST_BLOCKS_AWAY)
      .map((range) => ({ range, inside: rangesOverlap(range, passage) ? 1 : 0 }))
      .sort(
        (one, other) => one.inside - other.inside || gapBetween(one.range, passage) - gapBetween(other.range, passage),
      );
    return nearest?.range ?? null;
  }

  /** @returns for each block the share of the key facts that it states */
  shares(keyFacts: Annotation['keyFacts']): number[] {
    const texts = this.blocks.map(({ range }) => seal(this.text.slice(...range)));
    const shares = texts.map(() => 0);
    for (const fact of keyFacts) {
      const stating = new Set(fact.in.flatMap((words) => this.blockOf(words, texts) ?? []));
      for (const block of stating) shares[block]! += 1 / keyFacts.length;
    }
    return shares;
  }

  private blockOf(words: Sealed, texts: readonly Sealed[]): number | null {
    let best: number | null = null;
    let most = MOSTLY;
    for (const [index, text] of texts.entries()) {
      const share = inCommon(words, text) / Math.max(1, words.w.length, text.w.length);
      if (share > most) [best, most] = [index, share];
    }
    return best;
  }
}
