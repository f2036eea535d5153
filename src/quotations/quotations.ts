/** Finds the article's quotations: what was said, of which kind, and by whom. */

import { REPORTING_WEIGHTS, SPEAKER_WEIGHTS } from '../../models/quotations.ts';
import type { Person, Quotation, Span } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { type Attribution, attribute, readFrames } from './attribution.ts';
import { IndirectSpeech } from './indirect.ts';
import { kindOf } from './kinds.ts';
import type { MarkedPassage } from './marks.ts';
import type { Phrase } from './phrases.ts';
import { chooserOf, type HashedWeights, readHashedWeights } from './ranker.ts';
import { joinRepeats } from './repeats.ts';
import { Speakers } from './speakers.ts';

/** What was learnt. */
interface Models {
  speakers: HashedWeights;
  reporting: HashedWeights;
  indirect: IndirectSpeech;
}

let models: Models | null = null;

/** The models, read from their text when they are first needed. */
function loadModels(): Models {
  models ??= {
    speakers: readHashedWeights(SPEAKER_WEIGHTS),
    reporting: readHashedWeights(REPORTING_WEIGHTS),
    indirect: new IndirectSpeech(),
  };
  return models;
}

function spanOfPhrase(block: TextBlock, { first, end }: Phrase): Span {
  return spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
}

function quotationOf(attribution: Attribution, speakers: Speakers): Quotation {
  const { block, start, end, text } = attribution.view.passage;
  const kind = kindOf(attribution);
  const { place, cue } = attribution.candidate;
  const said = cue ? spanOfPhrase(cue.frame.block, cue) : null;
  const speaker = place && speakers.speaker(place.frame.block, place.phrase, attribution.certainty, said?.text);
  return {
    block,
    start,
    end,
    text,
    kind,
    confidence: attribution.certainty,
    cue: said,
    repeats: [],
    speaker,
  };
}

// No corpus at hand says what is marked inside quotations, so no more than this is claimed.
const NESTED_CONFIDENCE = 0.6;
const SENTENCE = /^["'“‘(]?\p{Lu}.*[.!?…]["'”’)]?$/su;

/** What is marked inside a quotation: an utterance that its speaker repeats, or words that they mention. Whose, is left open. */
export function nestedIn(blocks: readonly TextBlock[], passage: MarkedPassage): Quotation {
  const { block, start, end, text, outerStart } = passage;
  const isSetOff = /[,:]\s*$/.test(blocks[block]!.text.slice(Math.max(0, outerStart - 3), outerStart));
  const kind = isSetOff && SENTENCE.test(text) ? 'direct' : 'term';
  return { block, start, end, text, kind, confidence: NESTED_CONFIDENCE, cue: null, repeats: [], speaker: null };
}

/**
 * @param blocks the article's blocks
 * @param marked what stands between marks, from `findMarked`
 * @param people the article's people with all their mentions, pronouns too
 * @param models the learnt evidence
 * @returns the quotations in text order: marked ones, and indirect speech
 */
export function findQuotations(
  blocks: readonly TextBlock[],
  marked: readonly MarkedPassage[],
  people: readonly Person[],
  { speakers: evidence, reporting, indirect } = loadModels(),
): Quotation[] {
  const speakers = new Speakers(blocks, people);
  const frames = readFrames(blocks, marked, reporting);
  const attributions = attribute(
    frames,
    ({ frame, phrase }) => speakers.typeOf(frame.block, phrase),
    chooserOf(evidence),
  );
  const found = marked.filter(({ depth }) => depth > 0).map((passage) => nestedIn(blocks, passage));
  let next = 0;
  for (const { frame, cues } of frames) {
    // "Halden:" or "Sweetener:" leads in what the narrator says.
    const maySpeak = (source: Phrase, { first }: Phrase) =>
      frame.block.tokens[first]!.kind === 'punctuation'
        ? speakers.isSource(frame.block, source)
        : speakers.maySpeak(frame.block, source);
    speakers.note(frame, cues);
    for (const _ of frame.passages) found.push(quotationOf(attributions[next++]!, speakers));
    for (const { content, cue, source, confidence } of indirect.find(frame, cues, maySpeak)) {
      const said = spanOfPhrase(frame.block, cue);
      const speaker = source && speakers.speaker(frame.block, source, confidence, said.text);
      const { block, start, end, text } = content;
      found.push({ block, start, end, text, kind: 'indirect', confidence, cue: said, repeats: [], speaker });
    }
  }
  found.sort((one, other) => one.block - other.block || one.start - other.start || other.end - one.end);
  return joinRepeats(found);
}
