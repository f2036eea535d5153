/** The article's quotations: what was said, of which kind, and by whom. */

import type { Quotation } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { withAddressees } from './addressees.ts';
import { findMarkedSpeech } from './marked.ts';
import { joinRepeats } from './repeats.ts';
import { findReportedSpeech } from './reported.ts';
import type { Heard } from './speakers.ts';
import { toldBack } from './told-back.ts';
import { toldOn } from './told-on.ts';
import { findTurns } from './turns.ts';

/** What begins at the same place: the longer one first. */
function longerFirst(a: Quotation, b: Quotation): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/** @returns the quotations in text order: marked ones, turns of a transcript, and indirect speech */
export function findQuotations(heard: Heard, known: SourceWords): Quotation[] {
  const marked = [...findMarkedSpeech(heard), ...findTurns(heard)];
  const told = toldBack(heard, [...marked, ...findReportedSpeech(heard, marked, known)], known).sort(longerFirst);
  return withAddressees(heard, joinRepeats(toldOn(heard, told, known).sort(longerFirst)), known);
}
