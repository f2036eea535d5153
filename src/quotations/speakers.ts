/** Says by whose words a reading has it: the speaker that a pointer means, and the cue that tells a passage. */

import type { Person, Span, Speaker } from '../analysis.ts';
import type { Whose } from '../people/whose.ts';
import type { Attribution, Pointer, Reading, Told } from '../reading.ts';
import type { InBlock, Touching } from '../text/by-block.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import { provesRight } from './confidence.ts';
import type { MarkedPassage } from './marked-passage.ts';

/** What is known when passages are given to speakers. */
export interface Heard {
  blocks: readonly TextBlock[];
  marked: readonly MarkedPassage[];
  people: readonly Person[];
  whose: Whose;
  reading: Pick<Reading, 'passages' | 'attributions' | 'names' | 'roles'>;
  /** The words that say that something is told. */
  cuesIn: InBlock<Span>;
  /** What is told, with the attribution that tells it. */
  toldAt: Touching<Told>;
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
  return { text: person === null ? text : people[person]!.name, span, person, confidence: provesRight(confidence) };
}

/** What tells a passage: the attribution whose content has most of it, the first of several. */
export function attributionOf(passage: Span, { toldAt }: Heard): Attribution | null {
  const shares = new Map<Attribution, number>();
  for (const told of toldAt(passage))
    if (!shared(told.by.cue, passage)) shares.set(told.by, (shares.get(told.by) ?? 0) + shared(told, passage));
  const best = [...shares].sort(
    ([{ cue: one }, most], [{ cue: other }, more]) => more - most || one.block - other.block || one.start - other.start,
  )[0];
  return best ? best[0] : null;
}
