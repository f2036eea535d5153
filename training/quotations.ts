/** Learns who said a marked passage from PolNeAR, and writes models/quotations.ts. */

import { writeFileSync } from 'node:fs';
import { inside, type PolnearArticle, readParagraphs, readPolnear } from '../bench/quality/polnear.ts';
import type { Person } from '../src/analysis.ts';
import { findPeople } from '../src/people/people.ts';
import { attribute, type ReadFrame, readFrames } from '../src/quotations/attribution.ts';
import type { Place } from '../src/quotations/candidates.ts';
import { findMarked } from '../src/quotations/marks.ts';
import type { PassageView } from '../src/quotations/passage-view.ts';
import { softmax, type Weights } from '../src/quotations/ranker.ts';
import { headEnd, Speakers } from '../src/quotations/speakers.ts';
import type { TextBlock } from '../src/text/document.ts';

const MODEL = new URL('../models/quotations.ts', import.meta.url);

/** One passage: the features of each candidate, and which candidates are right. */
interface Example {
  alternatives: string[][];
  right: boolean[];
}

interface ReadArticle {
  article: PolnearArticle;
  blocks: TextBlock[];
  starts: number[];
  people: Person[];
  frames: ReadFrame[];
  speakers: Speakers;
}

function readTraining(article: PolnearArticle): ReadArticle {
  const { blocks, starts } = readParagraphs(article.text);
  const marked = findMarked(blocks);
  const people = findPeople(blocks, marked, { byline: [] });
  return {
    article,
    blocks,
    starts,
    people,
    frames: readFrames(blocks, marked),
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
      examples.push({ alternatives: candidates.map(({ features }) => features), right });
      const candidate = candidates[right.indexOf(true)];
      return candidate ? { candidate, certainty: 1 } : nobody;
    },
  );
  return examples;
}

// Chosen by PolNeAR's dev articles: the annotators disagree with themselves, so few and small steps are best.
const EPOCHS = 4;
const RATE = 0.1;
// L2 penalty of each weight that a step touches.
const PENALTY = 1e-3;
// Features seen less often are left out.
const RAREST = 3;

/** Maximises the probability of the right candidates (conditional likelihood) by AdaGrad. */
function learn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { alternatives } of examples) {
    for (const features of alternatives) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= RAREST) index.set(name, index.size);
  const usable = examples.filter(({ right }) => right.includes(true));
  const coded = usable.map(({ alternatives, right }) => ({
    right,
    rows: alternatives.map((features) => Uint32Array.from(features.flatMap((name) => index.get(name) ?? []))),
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < coded.length; step++) {
      // A stride prime to the size visits every example once, in a fixed mixed order.
      const { rows, right } = coded[(step * 7919 + epoch * 104729) % coded.length]!;
      const scores = rows.map((row) => row.reduce((sum, at) => sum + weights[at]!, 0));
      const all = softmax(scores);
      const mass = all.reduce((sum, probability, at) => sum + (right[at] ? probability : 0), 0);
      for (const [at, row] of rows.entries()) {
        const target = right[at] ? all[at]! / Math.max(mass, 1e-9) : 0;
        const slope = all[at]! - target;
        if (Math.abs(slope) < 1e-5) continue;
        for (const name of row) {
          const gradient = slope + PENALTY * weights[name]!;
          squares[name]! += gradient * gradient;
          weights[name]! -= (RATE * gradient) / Math.sqrt(squares[name]!);
        }
      }
    }
  }
  const learnt = new Map<string, number>();
  for (const [name, at] of index) if (Math.abs(weights[at]!) >= 0.05) learnt.set(name, weights[at]!);
  return learnt;
}

function writeWeights(weights: Weights): string {
  return [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, weight]) =>
        `${weight.toFixed(2)} ${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}`,
    )
    .join('\n');
}

export function trainQuotations(): void {
  const articles = readPolnear('train').map(readTraining);
  const speakers = learn(articles.flatMap(examplesOf));
  writeFileSync(
    MODEL,
    `/** Evidence for who said a quotation; written by \`npm run train -- quotations\`, described in quotations.md. */
// One feature a line, after its weight.
export const SPEAKER_WEIGHTS = \`
${writeWeights(speakers)}
\`;
`,
  );
}
