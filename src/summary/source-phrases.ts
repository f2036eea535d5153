/** Finds the noun phrases that sources are named by: whole, with what tells more about a document or somebody without a name. */

import { DAYS_AND_MONTHS, PREPOSITIONS } from '../language/en/function-words.ts';
import { isOutlet } from '../language/en/outlets.ts';
import { DOCUMENT_NOUNS, TELLING_MORE } from '../language/en/source-nouns.ts';
import { words } from '../language/words.ts';
import type { Frame } from '../quotations/frames.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../quotations/phrases.ts';
import { tokenIndexAt } from '../text/document.ts';
import { sourcePhrase } from './source-types.ts';

/** So many tokens a relative clause between a subject and its verb has at most. */
const RELATIVE_REACH = 16;
/** A longer relative clause tells more than who it is. */
const LONGEST_RELATIVE = 9;
/** So many tokens after "released" its document stands at most. */
const ISSUED_REACH = 6;
/** No outlet's name has more tokens. */
const LONGEST_OUTLET = 5;
const OPEN_NOUNS = words('many officials others people some sources those');
/** "a statement on their website", "a poll by the university" */
const OF_DOCUMENT = words('by from in of on to');

/** @returns the phrase of the tokens that `start`..`end` of the block's text lies in */
export function phraseAt({ block }: Frame, start: number, end: number): Phrase {
  return { first: tokenIndexAt(block, start), end: tokenIndexAt(block, end - 1) + 1 };
}

export function textOfPhrase({ block }: Frame, { first, end }: Phrase): string {
  return block.text.slice(block.tokens[first]!.start, block.tokens[end - 1]!.end);
}

/** "briefed on the matter", "by the university": where the preposition at the token and its noun phrase end. */
function prepositionalEnd(frame: Frame, at: number, prepositions: ReadonlySet<string>): number {
  const token = frame.block.tokens[at];
  if (!token || at >= frame.endToken || frame.quoted[at] || !prepositions.has(token.lower)) return at;
  const object = phraseFrom(frame, at + 1);
  return object && object.first === at + 1 ? object.end : at;
}

/**
 * @param phrase as the cue gives it
 * @returns the whole of what tells who or what it is: "a court filing" of "a court", "two people briefed on the matter",
 *   "those close to the mayor", "a statement on their website"
 */
export function completed(frame: Frame, phrase: Phrase): Phrase {
  const { tokens } = frame.block;
  let { first, end } = phrase;
  const opens = (at: number) => at >= frame.firstToken && OPEN_NOUNS.has(tokens[at]!.lower);
  const before = tokens[first - 1];
  // "those in favour of the plan", "those close to the mayor": the phrase begins before its first preposition.
  if (first - 1 > frame.firstToken && before && PREPOSITIONS.has(before.lower)) {
    if (opens(first - 2)) first -= 2;
    else if (TELLING_MORE.has(tokens[first - 2]!.lower) && opens(first - 3)) first -= 3;
  }
  const goesOn = () => end < frame.endToken && !frame.quoted[end];
  // "a court filing": a noun that looks like a verb.
  while (goesOn() && DOCUMENT_NOUNS.has(tokens[end]!.lower) && /(?:ing|s)$/.test(tokens[end]!.lower)) {
    if (!/ing$/.test(tokens[end]!.lower) && !DOCUMENT_NOUNS.has(tokens[end - 1]!.lower)) break;
    end++;
  }
  const type = sourcePhrase(textOfPhrase(frame, { first, end }))?.type;
  if (type === 'document') {
    // A proper name is whole; so is a phrase that has its "of" already.
    const noun = tokens[end - 1]!;
    if (DOCUMENT_NOUNS.has(noun.lower) && !noun.capital) end = prepositionalEnd(frame, end, OF_DOCUMENT);
  }
  if ((type === 'document' || type === 'anonymous') && goesOn() && TELLING_MORE.has(tokens[end]!.lower)) {
    // "published on Wednesday by the university"
    const isDated = PREPOSITIONS.has(tokens[end + 1]?.lower ?? '') && DAYS_AND_MONTHS.has(tokens[end + 2]?.lower ?? '');
    const more = isDated ? end + 3 : end + 1;
    const told = prepositionalEnd(frame, more, PREPOSITIONS);
    if (told > more) end = told;
  }
  return { first, end };
}

/**
 * @returns whom the relative clause before the verb is about, with that clause where it is short and no aside: "Some guests
 *   who had waited for hours reported", "A woman, who was there, said"
 */
export function describedBefore(frame: Frame, verb: number): Phrase | null {
  const { tokens } = frame.block;
  for (let at = verb - 1; at > Math.max(frame.firstToken, verb - RELATIVE_REACH); at--) {
    if (frame.quoted[at] || tokens[at]!.kind === 'punctuation') return null;
    if (tokens[at]!.lower !== 'who') continue;
    const subject = phraseEnding(frame, at);
    return subject && at < verb - 1 && verb - at <= LONGEST_RELATIVE ? { first: subject.first, end: verb } : subject;
  }
  return null;
}

/** @returns the document that the participle before the verb tells more about: "A survey published on Monday by the university found" */
export function publishedBefore(frame: Frame, verb: number): Phrase | null {
  const { tokens } = frame.block;
  for (let at = verb - 1; at > Math.max(frame.firstToken, verb - RELATIVE_REACH); at--) {
    if (frame.quoted[at] || tokens[at]!.kind === 'punctuation') return null;
    if (!TELLING_MORE.has(tokens[at]!.lower)) continue;
    const phrase = phraseEnding(frame, at);
    return phrase && sourcePhrase(textOfPhrase(frame, phrase))?.type === 'document' ? phrase : null;
  }
  return null;
}

/** @returns the known outlet whose name begins at the token, perhaps after an article or an adjective: "state-owned BBC" */
export function outletFrom(frame: Frame, from: number): Phrase | null {
  const { tokens, text } = frame.block;
  for (let start = from; start < Math.min(frame.endToken, from + 2); start++) {
    for (let end = Math.min(frame.endToken, start + LONGEST_OUTLET); end > start; end--) {
      if (frame.quoted[end - 1] || !tokens[start]!.capital) continue;
      if (isOutlet(text.slice(tokens[start]!.start, tokens[end - 1]!.end))) return { first: from, end };
    }
  }
  return null;
}

/** @returns the document that begins at the token, up to its noun: "two critical reports" */
export function documentFrom(frame: Frame, from: number): Phrase | null {
  const { tokens } = frame.block;
  for (let at = from; at < Math.min(frame.endToken, from + ISSUED_REACH); at++) {
    const { lower, kind } = tokens[at]!;
    if (frame.quoted[at] || kind === 'punctuation' || PREPOSITIONS.has(lower)) return null;
    if (DOCUMENT_NOUNS.has(lower)) return { first: from, end: at + 1 };
  }
  return null;
}
