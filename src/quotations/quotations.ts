/** Finds the article's quotations: what was said, of which kind, and by whom. */

import type { Person, Quotation, Span, Speaker } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { attributionInSentence, openCue } from './attribution.ts';
import { type Cue, findCues } from './cues.ts';
import { type Frame, framesOf } from './frames.ts';
import { findIndirect } from './indirect.ts';
import { kindOf } from './kinds.ts';
import type { MarkedPassage } from './marks.ts';
import { mainSubject } from './phrases.ts';
import { joinRepeats } from './repeats.ts';
import { Speakers } from './speakers.ts';

function spanOfCue({ frame, first, end }: Cue): Span {
  const { tokens } = frame.block;
  return spanOf(frame.block, tokens[first]!.start, tokens[end - 1]!.end);
}

// A cue right beside the passage.
const CERTAIN = 0.9;

/** Who goes on speaking where a bare quotation follows: the last speaker, or whoever a sentence since is about. */
interface Floor {
  speaker: Speaker;
  cue: Span | null;
  block: number;
  /** Sentences of the narrator's since. */
  since: number;
}

/** Reads the frames in order and gives each passage its attribution. */
class Reader {
  readonly found: Quotation[] = [];
  private readonly speakers: Speakers;
  private floor: Floor | null = null;
  /** "Okafor said:" with nothing after it yet. */
  private announced: { cue: Cue; block: number } | null = null;
  private readonly continued = new Map<MarkedPassage, Quotation>();

  constructor(blocks: readonly TextBlock[], people: readonly Person[]) {
    this.speakers = new Speakers(blocks, people);
  }

  read(frame: Frame, following: Frame | undefined): void {
    const cues = findCues(frame);
    this.speakers.note(frame);
    for (const passage of frame.passages) {
      const quotation = this.readPassage(passage, frame, cues, following);
      this.continued.set(passage, quotation);
      this.found.push(quotation);
    }
    for (const { content, cue } of findIndirect(cues)) {
      const speaker = cue.source && this.speakers.speaker(frame.block, cue.source, 0.9);
      if (!speaker) continue;
      this.found.push({ ...content, kind: 'indirect', confidence: 0.8, cue: spanOfCue(cue), repeats: [], speaker });
    }
    this.passFloor(frame, cues);
  }

  private passFloor(frame: Frame, cues: readonly Cue[]): void {
    const open = openCue(frame, cues);
    if (open) this.announced = { cue: open, block: frame.block.index };
    else if (!frame.bare) this.announced = null;
    if (this.floor && frame.passages.length === 0) this.floor.since++;
  }

  private quotation(passage: MarkedPassage, kind: Quotation['kind'], confidence: number): Quotation {
    const { block, start, end, text } = passage;
    return { block, start, end, text, kind, confidence, cue: null, repeats: [], speaker: null };
  }

  /** Takes in what is marked inside a quotation: words that its speaker mentions, who may be anybody's. */
  readNested(inner: MarkedPassage): void {
    this.found.push(this.quotation(inner, 'term', 0.6));
  }

  private readPassage(
    passage: MarkedPassage,
    frame: Frame,
    cues: readonly Cue[],
    following: Frame | undefined,
  ): Quotation {
    const before = passage.continues && this.continued.get(passage.continues);
    const own = attributionInSentence(passage, frame, cues);
    const kind = kindOf(passage, frame, own);
    const quotation = this.quotation(passage, kind.kind, kind.confidence);
    if (kind.kind === 'term') return quotation;
    if (before?.speaker && !(own && own.certainty > CERTAIN)) {
      quotation.kind = before.kind;
      this.give(quotation, before.speaker, before.cue);
    } else if (own) {
      this.attribute(quotation, own.cue, own.certainty);
    } else {
      this.attributeFromAround(quotation, passage, frame, following);
    }
    return quotation;
  }

  private give(quotation: Quotation, speaker: Speaker, cue: Span | null): void {
    quotation.speaker = speaker;
    quotation.cue = cue;
    this.floor = { speaker, cue, block: quotation.block, since: 0 };
  }

  private attribute(quotation: Quotation, cue: Cue, certainty: number): void {
    if (!cue.source) return;
    this.give(quotation, this.speakers.speaker(cue.frame.block, cue.source, certainty), spanOfCue(cue));
  }

  /** No cue in its own sentence: one announced before, one right after, whoever has the floor, or the last subject. */
  private attributeFromAround(
    quotation: Quotation,
    passage: MarkedPassage,
    frame: Frame,
    following: Frame | undefined,
  ): void {
    if (this.announced && this.announced.block >= quotation.block - 1) {
      this.attribute(quotation, this.announced.cue, 0.9);
      return;
    }
    if (following && following.passages.length === 0 && following.endToken - following.firstToken <= 8) {
      const cue = findCues(following).find(({ kind, source }) => kind === 'speech' && source);
      if (cue) {
        this.attribute(quotation, cue, 0.8);
        return;
      }
    }
    const { floor } = this;
    if (floor && floor.block >= quotation.block - 1 && floor.since === 0) {
      this.give(quotation, { ...floor.speaker, confidence: floor.speaker.confidence * 0.9 }, floor.cue);
      return;
    }
    const about = passage.mark === 'blockquote' ? null : this.lastSubject(frame);
    if (about) this.give(quotation, about, null);
    else if (floor && floor.block >= quotation.block - 1) {
      this.give(quotation, { ...floor.speaker, confidence: floor.speaker.confidence * 0.6 }, floor.cue);
    }
  }

  private lastSubject(frame: Frame): Speaker | null {
    const subject = this.previous && mainSubject(this.previous);
    if (!subject || !this.previous || this.previous.block.index < frame.block.index - 1) return null;
    const speaker = this.speakers.speaker(this.previous.block, subject, 0.6);
    return speaker.person === null ? null : speaker;
  }

  private previous: Frame | null = null;

  endFrame(frame: Frame): void {
    this.previous = frame;
  }
}

/**
 * @param blocks the article's blocks
 * @param marked what stands between marks, from `findMarked`
 * @param people the article's people with all their mentions, pronouns too
 * @returns the quotations in text order: marked ones, and indirect speech
 */
export function findQuotations(
  blocks: readonly TextBlock[],
  marked: readonly MarkedPassage[],
  people: readonly Person[],
): Quotation[] {
  const reader = new Reader(blocks, people);
  const byBlock: MarkedPassage[][] = blocks.map(() => []);
  for (const passage of marked) byBlock[passage.block]?.push(passage);
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    const passages = byBlock[block.index]!;
    const outermost = passages.filter(({ depth }) => depth === 0);
    const frames = framesOf(block, outermost);
    for (const [index, frame] of frames.entries()) {
      reader.read(frame, frames[index + 1]);
      reader.endFrame(frame);
    }
    for (const inner of passages) if (inner.depth > 0) reader.readNested(inner);
  }
  const found = reader.found.sort(
    (one, other) => one.block - other.block || one.start - other.start || other.end - one.end,
  );
  return joinRepeats(found);
}
