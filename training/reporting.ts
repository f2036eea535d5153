/** Makes examples of words that report something, and of the same words where they don't, from PolNeAR's attributions. */

import type { Cue } from '../src/quotations/cues.ts';
import type { Feature } from '../src/quotations/evidence.ts';
import type { Frame } from '../src/quotations/frames.ts';
import { mayReport, readReport, reportEvidence, wordEvidence } from '../src/quotations/reporting.ts';
import type { Example } from './linear.ts';
import type { ReadArticle } from './quotations.ts';

// A word that reported something less often than this is left out, and so is one that hardly ever does.
const RAREST = 3;
const LEAST_SHARE = 0.03;

interface Judged {
  frame: Frame;
  at: number;
  word: string;
  /** null: part of a cue, but not its main word. */
  reports: boolean | null;
}

/** The words of an article that may report something, with what the annotators say of each. */
function judge({ article, frames, starts }: ReadArticle): Judged[] {
  const inCue = new Set<number>();
  const ends = new Set<number>();
  for (const { cue } of article.attributions) {
    for (const [start, end] of cue) {
      for (let at = start; at < end; at++) inCue.add(at);
      ends.add(end);
    }
  }
  return frames.flatMap(({ frame }) => {
    const offset = starts[frame.block.index]!;
    const judged: Judged[] = [];
    let open: Judged | null = null;
    for (let at = frame.firstToken; at < frame.endToken; at++) {
      const token = frame.block.tokens[at]!;
      if (mayReport(frame, at)) {
        const part = inCue.has(token.start + offset);
        const word: Judged = { frame, at, word: token.lower, reports: part ? null : false };
        judged.push(word);
        if (part) open = word;
      }
      // The last word of the open classes is the main one: "has repeatedly said", "called for".
      if (open && ends.has(token.end + offset)) {
        open.reports = true;
        open = null;
      }
    }
    return judged;
  });
}

/**
 * @returns an example for each use of a word that the annotators found to report something now and then, and the
 *   features of those words
 */
export function reportingExamples(articles: readonly ReadArticle[]): { examples: Example[]; words: Set<Feature> } {
  const judged = articles.flatMap(judge);
  const uses = new Map<string, { all: number; reports: number }>();
  for (const { word, reports } of judged) {
    const use = uses.get(word) ?? { all: 0, reports: 0 };
    use.all++;
    if (reports) use.reports++;
    uses.set(word, use);
  }
  const examples: Example[] = [];
  const words = new Set<Feature>();
  let earlier: Cue[] = [];
  let last: Frame | null = null;
  for (const { frame, at, word, reports } of judged) {
    const use = uses.get(word)!;
    if (reports === null || use.reports < RAREST || use.reports < LEAST_SHARE * use.all) continue;
    if (frame !== last) earlier = [];
    last = frame;
    const cue = readReport(frame, at, earlier);
    if (reports) earlier.push(cue);
    words.add(wordEvidence(word));
    examples.push({ alternatives: [reportEvidence(cue), []], right: [reports, !reports] });
  }
  return { examples, words };
}
