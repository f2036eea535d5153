/**
 * Tells whole utterances, fragments of speech, and words that are marked for other reasons.
 *
 * Whether anybody is said to have said it is learnt (see candidates.ts); whether it is then a whole utterance is a
 * question of grammar, answered by rules: PolNeAR's kinds follow the whole attribution, not the marked words.
 */

import type { QuotationKind } from '../analysis.ts';
import type { Attribution } from './attribution.ts';
import type { PassageView } from './passage-view.ts';

export type MarkedKind = Exclude<QuotationKind, 'indirect'>;

// Words that stand alone between marks and are fewer than these are rather a name or a slogan.
const SHORTEST_ALONE = 4;

function aloneOrTerm({ bare, sentences, words }: PassageView): MarkedKind {
  return (bare && words >= SHORTEST_ALONE) || sentences ? 'direct' : 'term';
}

/** Whether the words are set off from the narrator's sentence as an utterance: after a colon or comma, or before ", she said". */
function isSetOff({ passage, previous, beside }: PassageView & { beside: boolean }): boolean {
  if (previous === ',' || previous === ':' || previous === 'that') return true;
  return beside && /[,.?!…—-]$/.test(passage.text);
}

/** “… prevent the evacuation”: the rest of a sentence. */
const GOES_ON_FROM = /^(?:…|\.\.\.)\s*\p{Ll}/u;

/**
 * @param attribution a passage and who was found to have said it
 * @returns its kind; what nobody said is a term, unless it is a sentence or more of its own
 */
export function kindOf({ view, candidate }: Attribution): MarkedKind {
  if (view.passage.mark === 'blockquote') return 'direct';
  if (!candidate.place) return aloneOrTerm(view);
  if (view.sentences || view.passage.continues) return 'direct';
  if (view.bare) return GOES_ON_FROM.test(view.passage.text) && !view.clause ? 'partial' : 'direct';
  const { cue } = candidate;
  const beside = cue?.frame === view.frame && cue.begin >= view.end && cue.begin - view.end <= 1;
  if (view.clause) return view.completed ? 'partial' : 'direct';
  if (!view.capital || view.words < 2) return 'partial';
  return isSetOff({ ...view, beside }) || (view.words > 2 && !view.title) ? 'direct' : 'partial';
}
