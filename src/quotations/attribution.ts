/** Reads an article in order and lets a chooser pick, for each marked passage, who said it. */

import type { TextBlock } from '../text/document.ts';
import { type Candidate, candidatesFor, namedBy, type Place, type Surroundings } from './candidates.ts';
import { type Cue, findCues } from './cues.ts';
import { type Frame, framesOf } from './frames.ts';
import type { MarkedPassage } from './marks.ts';
import { type PassageView, viewOf } from './passage-view.ts';
import type { HashedWeights } from './ranker.ts';
import { withReports } from './reporting.ts';
import { signaturesOf } from './signatures.ts';

/** A sentence with its cues. */
export interface ReadFrame {
  frame: Frame;
  cues: Cue[];
}

export interface Choice {
  candidate: Candidate;
  /** 0..1: how sure the chooser is. */
  certainty: number;
}

export interface Attribution extends Choice {
  view: PassageView;
}

/** Picks one of the candidates; the last one is that nobody is said to have said it. */
export type Chooser = (view: PassageView, candidates: readonly Candidate[]) => Choice;

/**
 * @param blocks the article's blocks
 * @param marked what stands between marks
 * @param reporting what was learnt of words that report something
 * @returns the sentences of every block but headlines and headings, in order, with their cues
 */
export function readFrames(
  blocks: readonly TextBlock[],
  marked: readonly MarkedPassage[],
  reporting: HashedWeights,
): ReadFrame[] {
  const outermost: MarkedPassage[][] = blocks.map(() => []);
  for (const passage of marked) if (passage.depth === 0) outermost[passage.block]!.push(passage);
  return blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'heading')
    .flatMap((block) => framesOf(block, outermost[block.index]!))
    .map((frame) => ({ frame, cues: withReports(frame, findCues(frame), reporting) }));
}

// How sure a label or a signature is.
const NAMED = 0.95;

// A longer one is hardly taken up again for its words.
const LONGEST_TERM = 60;

/** The words of a short passage, to know them again; null for a longer one. */
function wordsOf({ text }: MarkedPassage): string | null {
  return text.length > LONGEST_TERM
    ? null
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

function signedBy(place: Place | null | undefined): Candidate | null {
  return place ? { place, cue: null, evidence: [] } : null;
}

interface Speaking {
  place: Place;
  cue: Cue | null;
  frame: Frame;
  /** Sentences of the narrator's alone since. */
  sentences: number;
}

/**
 * @param frames the sentences in order
 * @param typeOf a short name for what a phrase is: `person`, `pronoun`, `name`, `noun`
 * @param choose picks the speaker
 * @returns the attribution of each outermost passage, in order
 */
export function attribute(
  frames: readonly ReadFrame[],
  typeOf: Surroundings['typeOf'],
  choose: Chooser,
): Attribution[] {
  const attributions: Attribution[] = [];
  const speakers = new Map<MarkedPassage, Choice>();
  const seen = new Map<string, boolean>();
  let speaking: Speaking | null = null;
  const signed = signaturesOf(frames.map(({ frame }) => frame));
  for (const [index, { frame, cues }] of frames.entries()) {
    const before = frames[index - 1];
    const after = frames[index + 1];
    const previous = before && { ...before, blocks: frame.block.index - before.frame.block.index };
    const following = after && after.frame.block === frame.block ? after : null;
    let beside: boolean | null = null;
    for (const passage of frame.passages) {
      const view = viewOf(passage, frame);
      const words = wordsOf(passage);
      const last: Choice | undefined = passage.continues ? speakers.get(passage.continues) : undefined;
      const named = namedBy(view, cues) ?? signedBy(signed[index]);
      const candidates: readonly Candidate[] = named
        ? []
        : candidatesFor(view, {
            cues,
            previous: previous && previous.blocks <= 1 ? previous : null,
            following,
            carried: speaking && {
              place: speaking.place,
              cue: speaking.cue,
              sentences: speaking.sentences,
              blocks: frame.block.index - speaking.frame.block.index,
              sameSentence: speaking.frame === frame,
            },
            continued: last?.candidate.place ? { place: last.candidate.place, cue: last.candidate.cue } : null,
            beside,
            seen: (words === null ? null : seen.get(words)) ?? null,
            typeOf,
          });
      const choice: Choice = named ? { candidate: named, certainty: NAMED } : choose(view, candidates);
      attributions.push({ view, ...choice });
      speakers.set(passage, choice);
      const { place, cue } = choice.candidate;
      beside = place !== null;
      if (words !== null) seen.set(words, beside);
      if (place) speaking = { place, cue, frame, sentences: 0 };
    }
    if (speaking && frame.passages.length === 0) speaking.sentences++;
  }
  return attributions;
}
