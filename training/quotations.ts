/** Learns who said a marked passage from PolNeAR, and writes models/quotations.ts. */

import { writeFileSync } from 'node:fs';
import { linesOf } from '../corpora/lines.ts';
import { inside, type PolnearArticle, readToLearn } from '../corpora/polnear.ts';
import type { Person } from '../src/analysis.ts';
import { findPeople } from '../src/people/people.ts';
import { attribute, type ReadFrame, readFrames } from '../src/quotations/attribution.ts';
import type { Place } from '../src/quotations/candidates.ts';
import { findMarked, type MarkedPassage } from '../src/quotations/marks.ts';
import type { PassageView } from '../src/quotations/passage-view.ts';
import { headEnd, Speakers } from '../src/quotations/speakers.ts';
import type { TextBlock } from '../src/text/document.ts';
import { type Example, hashedWeights, learn, writeHashedWeights } from './linear.ts';
import { reportingExamples } from './reporting.ts';

const MODEL = new URL('../models/quotations.ts', import.meta.url);

export interface ReadArticle {
  article: PolnearArticle;
  blocks: TextBlock[];
  starts: number[];
  people: Person[];
  marked: MarkedPassage[];
  frames: ReadFrame[];
  speakers: Speakers;
}

function readTraining(article: PolnearArticle): ReadArticle {
  const { blocks, starts } = linesOf(article.text);
  const marked = findMarked(blocks);
  const people = findPeople(blocks, marked, { byline: [] });
  return {
    article,
    blocks,
    starts,
    people,
    marked,
    frames: readFrames(blocks, marked, hashedWeights(new Map())),
    speakers: new Speakers(blocks, people),
  };
}

/** Whether the place's head is what the annotators took for the speaker, or a mention of the same person. */
function isRight({ starts, people, speakers, article }: ReadArticle, place: Place, gold: [number, number]): boolean {
  const { block } = place.frame;
  const head = block.tokens[headEnd(block, place.phrase) - 1]!;
  const offset = starts[block.index]!;
  if (head.start + offset < gold[1] && head.end + offset > gold[0]) return true;
  const found = speakers.personOf(block, place.phrase);
  if (found) {
    return people[found.person]!.mentions.some((mention) => {
      const at = starts[mention.block]!;
      return mention.start + at < gold[1] && mention.end + at > gold[0] && mention.end + at >= gold[1];
    });
  }
  const first = block.tokens[place.phrase.first]!;
  return block.text.slice(first.start, head.end).toLowerCase() === article.text.slice(...gold).toLowerCase();
}

/** Finds the annotators' quotation that a passage is. */
function judge(
  article: PolnearArticle,
): (read: ReadArticle, view: PassageView) => PolnearArticle['quotes'][number] | undefined {
  const quotes = article.quotes.map((quote) => ({ quote, range: inside(article.text, quote.start, quote.end) }));
  return ({ starts }, { passage }) => {
    const offset = starts[passage.block]!;
    const [start, end] = inside(article.text, passage.start + offset, passage.end + offset);
    return quotes.find(({ range }) => Math.abs(range[0] - start) < 3 && Math.abs(range[1] - end) < 3)?.quote;
  };
}

/** The passages of the article that the annotators judged, as examples; those who spoke before are the annotators'. */
function examplesOf(read: ReadArticle): Example[] {
  const { article, frames, speakers } = read;
  const examples: Example[] = [];
  const judged = judge(article);
  attribute(
    frames,
    ({ frame, phrase }) => speakers.typeOf(frame.block, phrase),
    (view, candidates) => {
      const nobody = { candidate: candidates.at(-1)!, certainty: 1 };
      const quote = judged(read, view);
      if (!quote || (!quote.speaker && quote.kind !== 'unattributed')) return nobody;
      const gold = quote.speaker;
      const right = candidates.map(({ place }) => (gold && place ? isRight(read, place, gold) : !gold && !place));
      examples.push({ alternatives: candidates.map(({ evidence }) => evidence), right });
      const candidate = candidates[right.indexOf(true)];
      return candidate ? { candidate, certainty: 1 } : nobody;
    },
  );
  return examples;
}

export function trainQuotations(fold: number | null): void {
  const articles = readToLearn(fold).map(readTraining);
  const { examples, words } = reportingExamples(articles);
  const reporting = learn(examples, { rarest: 6, keeps: (feature) => words.has(feature) });
  for (const read of articles) read.frames = readFrames(read.blocks, read.marked, hashedWeights(reporting));
  const speakers = learn(articles.flatMap(examplesOf), { rate: 0.05, averaged: true, orders: 8 });
  writeFileSync(
    MODEL,
    `/** Evidence for who said a quotation; written by \`npm run train -- quotations\`, described in quotations.md. */
// Hashes and weights, as base64.
export const SPEAKER_WEIGHTS =
  '${writeHashedWeights(speakers)}';
export const REPORTING_WEIGHTS =
  '${writeHashedWeights(reporting)}';
`,
  );
}
