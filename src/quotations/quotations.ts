/** The article's quotations: what was said, of which kind, and by whom. */

import type { Quotation } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { findMarkedSpeech } from './marked.ts';
import { joinRepeats } from './repeats.ts';
import { findReportedSpeech } from './reported.ts';
import type { Heard } from './speakers.ts';

/** @returns the quotations in text order: marked ones, and indirect speech */
export function findQuotations(heard: Heard, known: SourceWords): Quotation[] {
  const marked = findMarkedSpeech(heard);
  const all = [...marked, ...findReportedSpeech(heard, marked, known)];
  return joinRepeats(all.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end));
}
