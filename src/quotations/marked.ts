/** Makes quotations of what stands between marks: of which kind it is, and whose words. */

import type { Quotation, Speaker } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import type { TextBlock } from '../text/document.ts';
import type { MarkedPassage } from './marked-passage.ts';
import { signerBelow } from './signatures.ts';
import { attributionOf, type Heard, speakerOf } from './speakers.ts';

type MarkedKind = keyof Reading['passages'][number]['kinds'];

const KINDS: readonly MarkedKind[] = ['direct', 'partial', 'term'];
// No corpus at hand says what is marked inside quotations, so no more than this is claimed.
const NESTED_CONFIDENCE = 0.6;
const SENTENCE = /^["'“‘(]?\p{Lu}.*[.!?…]["'”’)]?$/su;

/** What is marked inside a quotation: an utterance that its speaker repeats, or words that they mention. Whose, is left open. */
function nestedIn(blocks: readonly TextBlock[], passage: MarkedPassage): Quotation {
  const { block, start, end, text, outerStart } = passage;
  const isSetOff = /[,:]\s*$/.test(blocks[block]!.text.slice(Math.max(0, outerStart - 3), outerStart));
  const kind = isSetOff && SENTENCE.test(text) ? 'direct' : 'term';
  return { block, start, end, text, kind, confidence: NESTED_CONFIDENCE, cue: null, repeats: [], speaker: null };
}

/** A cue likelier than this tells who says what is woven into its words. */
const LEAST_CUE = 0.9;
/** A line below that names somebody: how sure it is that it signs. */
const SIGNED = 0.9;

/** Who signs a passage that is the whole of its block. */
function signerOf({ block, outerStart, outerEnd }: MarkedPassage, { blocks, people, whose }: Heard): Speaker | null {
  const { text } = blocks[block]!;
  const span = outerStart === 0 && outerEnd === text.length ? signerBelow(blocks, block) : null;
  if (!span) return null;
  const person = whose.personIn(span);
  return { text: person === null ? span.text : people[person]!.name, span, person, confidence: SIGNED };
}

/** Words that are as likely nobody’s as not are rather no part of what somebody said, where the kinds are about even. */
function likeliestKind({ kinds, speaker }: Reading['passages'][number]): MarkedKind {
  const weighed = { ...kinds, partial: kinds.partial * (1 - speaker.nobody / 2) };
  return KINDS.reduce((a, b) => (weighed[b] > weighed[a] ? b : a));
}

/** @returns a quotation of each passage between marks, in text order */
export function findMarkedSpeech(heard: Heard): Quotation[] {
  const { blocks, marked, reading } = heard;
  const found = new Map<MarkedPassage, Quotation>();
  const quotations: Quotation[] = [];
  let next = 0;
  for (const passage of marked) {
    if (passage.depth > 0) {
      quotations.push(nestedIn(blocks, passage));
      continue;
    }
    const told = reading.passages[next++];
    const before = passage.continues && found.get(passage.continues);
    const { block, start, end, text } = passage;
    const attribution = attributionOf(passage, heard);
    const source = attribution && attribution.confidence >= LEAST_CUE ? attribution.source : null;
    const likeliest = told ? likeliestKind(told) : 'term';
    const kind = passage.mark === 'blockquote' || before?.kind === 'direct' ? 'direct' : likeliest;
    const own =
      told && kind !== 'term'
        ? speakerOf(source && !told.speaker.span ? source : told.speaker, heard, attribution?.cue)
        : null;
    // A quotation over several paragraphs is one person's.
    const speaker = kind === 'term' ? null : (signerOf(passage, heard) ?? before?.speaker ?? own);
    const quotation: Quotation = {
      block,
      start,
      end,
      text,
      kind,
      confidence: told?.kinds[kind] ?? 0,
      cue: kind === 'term' ? null : (attribution?.cue ?? null),
      repeats: [],
      speaker,
    };
    found.set(passage, quotation);
    quotations.push(quotation);
  }
  return quotations;
}
