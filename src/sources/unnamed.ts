/** Reads what the text says of those without a name: why they stay so, and what they know it from. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { InBlock } from '../text/by-block.ts';
import { type Sentence, sentenceAt, spanOf, type TextBlock } from '../text/document.ts';

/** In UTF-16 code units: so far behind where they are named it is told what they know it from. */
const REACH = 240;
/** And it begins so near: "Two of the officials, who have seen the letter". */
const NEAR = 60;
const BREAK = /[,;:—–]/;
/** Between somebody and what they know it from: no mark, or a comma right before it. */
const BESIDE = /^[^,;:—–()]*[,(]?\s*$/u;

export class Unnamed {
  /** @param cuesIn the words that say that something is told */
  constructor(
    private readonly blocks: readonly TextBlock[],
    private readonly cuesIn: InBlock<Span>,
    private readonly known: Pick<SourceWords, 'unnamed' | 'because' | 'basis' | 'pronouns' | 'definite'>,
  ) {}

  /** Why somebody stays without a name, where their sentence says so, or the next one, which tells of them: "They spoke". */
  reasonOf({ block: index, start }: Span): Span | null {
    const block = this.blocks[index]!;
    const sentence = sentenceAt(block, start);
    if (!sentence) return null;
    const own = this.reasonIn(block, sentence);
    const next = sentence.end < block.text.length ? sentenceAt(block, sentence.end + 1) : undefined;
    return own ?? (next && next !== sentence && this.tellsOfThem(block, next) ? this.reasonIn(block, next) : null);
  }

  private reasonIn(block: TextBlock, { start, end }: Sentence): Span | null {
    const text = block.text.slice(start, end);
    const unnamed = this.known.unnamed.exec(text);
    if (!unnamed) return null;
    const said = unnamed.index + unnamed[0].length;
    // A reason behind a comma is one for what is told: "An aide, who asked not to be named, said it was shut because it was unsafe".
    const why = this.known.because.exec(text);
    const isWhy = why && !BREAK.test(text.slice(Math.min(said, why.index), Math.max(said, why.index)));
    const reason = isWhy ? why : unnamed;
    return spanOf(block, start + reason.index, start + reason.index + reason[0].length);
  }

  /** "They", "the officials". */
  private tellsOfThem({ tokens }: TextBlock, { firstToken }: Sentence): boolean {
    const first = tokens[firstToken]?.lower ?? '';
    return this.known.pronouns.has(first) || this.known.definite.has(first);
  }

  /** What they know it from, in the words beside those for them. */
  basisOf(speaker: Span): Span | null {
    const block = this.blocks[speaker.block]!;
    const sentence = sentenceAt(block, speaker.start);
    if (!sentence) return null;
    const until = Math.min(sentence.end, speaker.start + REACH);
    const cue = this.cuesIn(speaker.block, speaker.start + 1, until).find(({ start }) => start > speaker.start);
    const text = block.text.slice(speaker.start, cue?.start ?? until);
    const found = this.known.basis.exec(text);
    if (!found || found.index > NEAR || !BESIDE.test(text.slice(0, found.index))) return null;
    return spanOf(block, speaker.start + found.index, speaker.start + found.index + found[0].length);
  }
}
