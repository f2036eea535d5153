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

/** A pronoun that a verb has behind it: "a-t-elle", also where the cue is the word after. */
const INVERTED = /\p{L}[-‑](\p{L}+)(?=\s\S+$|$)/u;
/** So much before a cue is looked at for it. */
const BEFORE = 15;

/** The pronoun that is the cue's subject and a part of its word, of which a pointer tells nothing. */
function invertedSubject(cue: Span, { blocks, whose }: Heard): Span | null {
  const block = blocks[cue.block]!;
  const from = Math.max(0, cue.start - BEFORE);
  const found = INVERTED.exec(block.text.slice(from, cue.end));
  if (!found) return null;
  const end = from + found.index + found[0].length;
  const subject = spanOf(block, end - found[1]!.length, end);
  return whose.tellsSex(subject) ? subject : null;
}

/**
 * @param cue by which they speak, where that is known
 * @returns whom the pointer means
 */
export function speakerOf(pointer: Pointer, heard: Heard, cue: Span | null = null): Speaker | null {
  const { people, whose } = heard;
  const words = (cue && invertedSubject(cue, heard)) ?? (pointer.span && withinSentence(pointer.span, heard));
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
