/** Makes quotations of a reading: what stands between marks with its kind and speaker, and what is told without marks. */

import type { Person, Quotation, Span, Speaker } from '../analysis.ts';
import type { Whose } from '../people/whose.ts';
import type { Pointer, Reading } from '../reading.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';
import { nestedIn } from './quotations.ts';

type MarkedKind = 'direct' | 'partial' | 'term';
type Attribution = Reading['attributions'][number];

/** Less likely cues tell nothing: annotators of pages call less a report than PolNeAR's, whom the model has learnt most from. */
const LEAST = 0.9;
/** Fewer words of its own say nothing. */
const SHORTEST = 2;
const SHORTEST_FURTHER = 3;
const KINDS: readonly MarkedKind[] = ['direct', 'partial', 'term'];

/** The words as far as their sentence goes, and not into the words that say that they speak. */
function withinSentence(blocks: readonly TextBlock[], words: Span, cues: readonly Span[]): Span {
  const block = blocks[words.block]!;
  const cue = cues.find(
    ({ block: where, start }) =>
      where === words.block && start > words.start && start < words.end && /\s/.test(block.text.charAt(start - 1)),
  );
  const end = Math.min(words.end, sentenceAt(block, words.start)?.end ?? words.end, cue?.start ?? words.end);
  return spanOf(block, words.start, end);
}

function speakerOf(pointer: Pointer, { blocks, people, whose, attributions }: Heard): Speaker | null {
  const cues = attributions.map(({ cue }) => cue);
  const words = pointer.span && withinSentence(blocks, pointer.span, cues);
  const meant = whose.choose({ ...pointer, span: words?.text ? words : null });
  if (!meant) return null;
  const { person, span, text, confidence } = meant;
  return { text: person === null ? text : people[person]!.name, span, person, confidence };
}

/** What is known when passages are given to speakers. */
export interface Heard {
  blocks: readonly TextBlock[];
  marked: readonly MarkedPassage[];
  people: readonly Person[];
  whose: Whose;
  attributions: readonly Attribution[];
}

function shared(one: Span, other: Span): number {
  if (one.block !== other.block) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The cue whose words these are: the one that tells most of the passage. */
function cueOf(passage: Span, attributions: readonly Attribution[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const { cue, content } of attributions) {
    const told = content.reduce((sum, span) => sum + shared(span, passage), 0);
    if (told > most && !shared(cue, passage)) [best, most] = [cue, told];
  }
  return best;
}

/** What stands between marks. */
export function markedRead(heard: Heard, passages: Reading['passages']): Quotation[] {
  const { blocks, marked, attributions } = heard;
  const found = new Map<MarkedPassage, Quotation>();
  const quotations: Quotation[] = [];
  let next = 0;
  for (const passage of marked) {
    if (passage.depth > 0) {
      quotations.push(nestedIn(blocks, passage));
      continue;
    }
    const told = passages[next++];
    const before = passage.continues && found.get(passage.continues);
    const { block, start, end, text } = passage;
    const likeliest = told ? KINDS.reduce((a, b) => (told.kinds[b] > told.kinds[a] ? b : a)) : 'term';
    const kind = passage.mark === 'blockquote' || before?.kind === 'direct' ? 'direct' : likeliest;
    const own = told && kind !== 'term' ? speakerOf(told.speaker, heard) : null;
    // A quotation over several paragraphs is one person's.
    const speaker = kind !== 'term' && before?.speaker ? before.speaker : own;
    const quotation: Quotation = {
      block,
      start,
      end,
      text,
      kind,
      confidence: told?.kinds[kind] ?? 0,
      cue: kind === 'term' ? null : cueOf(passage, attributions),
      repeats: [],
      speaker,
    };
    found.set(passage, quotation);
    quotations.push(quotation);
  }
  return quotations;
}

/** What is left of a stretch without whole quotations at its ends, and how many words of it stand outside marks. */
function ownWords(
  block: TextBlock,
  { start, end }: Span,
  quoted: readonly MarkedPassage[],
): { span: Span; words: number } {
  const isQuoted = (at: number) => quoted.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd);
  const tokens = block.tokens.filter((token) => token.end > start && token.start < end);
  const isOwn = tokens.map((token) => token.kind !== 'punctuation' && !isQuoted(token.start));
  const first = isOwn.indexOf(true);
  const last = isOwn.lastIndexOf(true);
  const words = isOwn.filter(Boolean).length;
  return first < 0
    ? { span: spanOf(block, start, start), words }
    : { span: spanOf(block, tokens[first]!.start, tokens[last]!.end), words };
}

/** The stretch as far as words of its own and what is woven into them go. */
function withFragments(
  block: TextBlock,
  span: Span,
  content: Span,
  quoted: readonly MarkedPassage[],
  direct: ReadonlySet<MarkedPassage>,
): Span {
  let { start, end } = span;
  for (const passage of quoted) {
    if (direct.has(passage)) continue;
    if (
      passage.outerEnd <= start &&
      block.text.slice(passage.outerEnd, start).trim() === '' &&
      passage.start >= content.start
    )
      start = passage.outerStart;
    if (
      passage.outerStart >= end &&
      block.text.slice(end, passage.outerStart).trim() === '' &&
      passage.end <= content.end
    )
      end = passage.outerEnd;
  }
  return spanOf(block, start, end);
}

/** What is told without marks, or with marks only around some of its words. */
export function reportedRead(heard: Heard, quotations: readonly Quotation[]): Quotation[] {
  const { blocks, marked, attributions } = heard;
  const outermost = marked.filter(({ depth }) => depth === 0);
  const direct = new Set(
    outermost.filter((passage) =>
      quotations.some(
        ({ kind, block, start }) => kind === 'direct' && block === passage.block && start === passage.start,
      ),
    ),
  );
  const found: Quotation[] = [];
  for (const { cue, confidence, source, content } of attributions) {
    if (confidence < LEAST || outermost.some((passage) => shared(passage, cue))) continue;
    const kind = blocks[cue.block]!.kind;
    if (kind === 'headline' || kind === 'heading') continue;
    const speaker = speakerOf(source, heard);
    let own = 0;
    for (const stretch of content) {
      const block = blocks[stretch.block]!;
      const quoted = outermost.filter((passage) => passage.block === stretch.block);
      const { span, words } = ownWords(block, stretch, quoted);
      if (words < (own ? SHORTEST_FURTHER : SHORTEST) || shared(span, cue)) continue;
      if (speaker?.span && shared(span, speaker.span)) continue;
      if (found.some((other) => shared(other, span))) continue;
      own++;
      const whole = withFragments(block, span, stretch, quoted, direct);
      found.push({ ...whole, kind: 'indirect', confidence, cue, repeats: [], speaker });
    }
  }
  return found;
}
