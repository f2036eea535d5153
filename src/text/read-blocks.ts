/** Makes an article's text ready for the language steps: cuts blocks into sentences and tokens, once. */

import type { Block } from '../analysis.ts';
import type { TextWords } from '../language/language.ts';
import { TEXT_BEFORE_KNOWN } from '../language/languages.ts';
import { datelineIn } from './dateline.ts';
import type { Sentence, TextBlock } from './document.ts';
import { withLostMarks } from './lost-marks.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/**
 * @param blocks the article's blocks
 * @param words what tells where a sentence ends
 * @returns the same blocks with their tokens and sentences; every token belongs to exactly one sentence
 */
export function readBlocks(blocks: readonly Block[], words: TextWords = TEXT_BEFORE_KNOWN): TextBlock[] {
  return blocks.map(({ kind, text, quoted = [] }, index) =>
    withSentences({ index, kind, text, quoted, tokens: tokenise(text) }, words),
  );
}

/** @returns the block with its sentences as another language tells them */
export function withSentences(
  { index, kind, text, quoted, tokens }: Omit<TextBlock, 'dateline' | 'sentences'>,
  words: TextWords,
): TextBlock {
  const dateline = kind === 'paragraph' ? datelineIn(text, words.isPlace) : 0;
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { start, end } of withDateline(splitSentences(withLostMarks(text), words), dateline)) {
    const firstToken = next;
    while (next < tokens.length && tokens[next]!.start < end) next++;
    sentences.push({ start, end, firstToken, endToken: next });
  }
  return { index, kind, text, dateline, quoted, tokens, sentences };
}

type Bounds = Pick<Sentence, 'start' | 'end'>;

function withDateline(sentences: readonly Bounds[], dateline: number): readonly Bounds[] {
  if (!dateline) return sentences;
  const rest = sentences.filter(({ end }) => end > dateline);
  return [{ start: 0, end: dateline }, ...rest.map(({ start, end }) => ({ start: Math.max(start, dateline), end }))];
}
