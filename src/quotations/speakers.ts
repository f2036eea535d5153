/** Says by whose words a reading has it: the speaker that a pointer means, and the cue that tells a passage. */

import type { Person, Span, Speaker } from '../analysis.ts';
import type { Whose } from '../people/whose.ts';
import type { Pointer, Reading } from '../reading.ts';
import type { InBlock } from '../text/by-block.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';

/** What is known when passages are given to speakers. */
export interface Heard {
  blocks: readonly TextBlock[];
  marked: readonly MarkedPassage[];
  people: readonly Person[];
  whose: Whose;
  reading: Pick<Reading, 'passages' | 'attributions'>;
  /** The words that say that something is told. */
  cuesIn: InBlock<Span>;
}

/** How many characters two spans share. */
export function shared(one: Span, other: Span): number {
  if (one.block !== other.block) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The words as far as their sentence goes, and not into the words that say that they speak. */
function withinSentence(words: Span, { blocks, cuesIn }: Heard): Span {
  const block = blocks[words.block]!;
  const cue = cuesIn(words.block, words.start + 1, words.end).find(({ start }) =>
    /\s/.test(block.text.charAt(start - 1)),
  );
  const end = Math.min(words.end, sentenceAt(block, words.start)?.end ?? words.end, cue?.start ?? words.end);
  return spanOf(block, words.start, end);
}

/** Whom the pointer means. */
export function speakerOf(pointer: Pointer, heard: Heard): Speaker | null {
  const { people, whose } = heard;
  const words = pointer.span && withinSentence(pointer.span, heard);
  const meant = whose.choose({ ...pointer, span: words?.text ? words : null });
  if (!meant) return null;
  const { person, span, text, confidence } = meant;
  return { text: person === null ? text : people[person]!.name, span, person, confidence };
}

/** What tells a passage: the attribution whose content has most of it. */
export function attributionOf(passage: Span, { reading }: Heard): Reading['attributions'][number] | null {
  let best: Reading['attributions'][number] | null = null;
  let most = 0;
  for (const attribution of reading.attributions) {
    const told = attribution.content.reduce((sum, span) => sum + shared(span, passage), 0);
    if (told > most && !shared(attribution.cue, passage)) [best, most] = [attribution, told];
  }
  return best;
}
