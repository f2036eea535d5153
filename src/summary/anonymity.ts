/** Reads in a sentence who stays without a name, and the reason given for it. */

import type { Span } from '../analysis.ts';
import type { Frame } from '../quotations/frames.ts';
import { type Phrase, phraseEnding } from '../quotations/phrases.ts';
import { spanOf, tokenIndexAt } from '../text/document.ts';

/** That somebody stays without a name. */
const ANONYMITY =
  /\b(?:anonymity|anonymously|(?:be|being)\s(?:named|identified|quoted)|(?:not|un)\s?authori[sz]ed|(?:fear|feared|fears)|retaliation)\b/u;

/** Why: "because the talks are private", "for fear of losing her job", "citing the sensitivity of the matter". */
const BECAUSE =
  /\b(?:because|as|since|given|citing|due to|owing to)\s(?:of\s)?(?:they|he|she|it|the|his|her|their)\s[^.,;”"]{5,120}|\bfor fear of\s[^.,;”"]{3,80}|\bwho\s(?:feared|fears)\s[^.,;”"]{3,80}/gu;
/** These alone show that what is given is the reason for this. */
const OF_SILENCE = /\b(?:fear|feared|fears|retaliation|authori[sz]ed|identified|named|allowed|permitted|publicly)\b/u;
const UNAUTHORISED = /\b(?:not|un)\s?authori[sz]ed\sto\s[^.,;”"]{3,80}/u;
/** Where no reason is given: that they asked for it. */
const ASKED =
  /\b(?:under|on)\s(?:the\s)?condition of anonymity(?:\s(?:to|so|in)\s[^.,;”"]{3,120})?|\b(?:asked|asking|declined|declining|requested|requesting|wished|wanted|refused)\s(?:not\s)?to be\s(?:named|identified|quoted)(?:\s(?!said|say|told)[^.,;”"]{3,80})?|\b(?:spoke|speaking)\sanonymously|\brequest(?:ed|ing)\sanonymity(?:\s(?:to|so|in)\s[^.,;”"]{3,120})?/u;
/** In characters: a reason that stands further behind is one for something else. */
const REASON_REACH = 40;

/** "who spoke on condition of anonymity", ", asking not to be named": whoever stands before it speaks without a name. */
const UNNAMED =
  /,?\s(?:who\s|both of whom\s|all of whom\s)?(?:spoke|speaks|speaking|talked|asked|asks|asking|declined|declines|declining|requested|requesting|insisted|insisting|wished|wishes|wanted)\s(?:to\s\p{L}+\s)?(?:(?:on|under)\s(?:the\s)?condition\sof\sanonymity|not\sto\sbe\s(?:named|identified)|to\sbe\s(?:named|identified)|on\sanonymity|anonymity|anonymously)/u;

/** @returns the reason given in the sentence for staying without a name, or else that it was asked for */
export function reasonIn(frame: Frame): Span | null {
  const sentence = frame.block.text.slice(frame.start, frame.end);
  const anonymity = ANONYMITY.exec(sentence);
  if (!anonymity) return null;
  const from = anonymity.index;
  const to = from + anonymity[0].length + REASON_REACH;
  const because = [...sentence.matchAll(BECAUSE)].find(
    ({ 0: words, index }) => (index >= from && index <= to) || OF_SILENCE.test(words),
  );
  const match = because ?? UNAUTHORISED.exec(sentence) ?? ASKED.exec(sentence);
  if (!match) return null;
  return spanOf(frame.block, frame.start + match.index, frame.start + match.index + match[0].length);
}

/** @returns who is said to speak without a name, whatever the verb of the sentence is */
export function unnamedIn(frame: Frame): Phrase | null {
  const match = UNNAMED.exec(frame.block.text.slice(frame.start, frame.end));
  if (!match) return null;
  const at = tokenIndexAt(frame.block, frame.start + match.index);
  return at > frame.firstToken && !frame.quoted[at] ? phraseEnding(frame, at) : null;
}
