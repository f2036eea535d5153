/** `npm run train:standing`: learns from annotated pages whom the facts that tell the news name, and writes what speaks for it. */

import { type Annotation, readAnnotations } from '../corpora/annotated/annotation.ts';
import { type Sealed, seal } from '../corpora/annotated/words.ts';
import { articleOfPage } from '../corpora/pages.ts';
import { weigh } from '../learning/weigh.ts';
import { analyse } from '../src/analyse.ts';
import type { Person } from '../src/analysis.ts';
import { MERITS, type Merits, meritsOf } from '../src/people/merits.ts';
import { STANDING_WEIGHTS } from '../src/people/standing-weights.ts';
import { learntWithout, readOnce } from './annotated.ts';

import { tableOf, writeWeights } from './weights-file.ts';

/** Holds the weights near to nothing, in examples. */
const DECAY = 1;
const PERCENT = 100;

interface Page {
  annotation: Annotation;
  people: { features: Merits; isNews: boolean }[];
}

/** Whether the words of one stand in the other, side by side. */
function holds({ w: whole }: Sealed, { w: part }: Sealed): boolean {
  return part.length > 0 && whole.some((_, at) => part.every((word, index) => whole[at + index] === word));
}

async function readPageOf(annotation: Annotation): Promise<Page> {
  const { article, ...found } = await analyse(articleOfPage(annotation.page, null), readOnce);
  const stating = annotation.keyFacts.flatMap((fact) => fact.in);
  const isNews = ({ name, aliases }: Person) =>
    [name, name.slice(name.lastIndexOf(' ') + 1), ...aliases].some((form) =>
      stating.some((block) => holds(block, seal(form))),
    );
  const standings = meritsOf(found, article.blocks);
  return {
    annotation,
    people: found.people.map((person, index) => ({ features: standings[index]!, isNews: isNews(person) })),
  };
}

function learn(pages: readonly Page[]): Merits {
  const examples = pages.flatMap(({ people }) =>
    people.map(({ features, isNews }) => ({ features: MERITS.map((name) => features[name]), isTrue: isNews })),
  );
  const weights = weigh(examples, DECAY);
  return tableOf(STANDING_WEIGHTS, MERITS, weights);
}

/** The mean over its people in the news of how many up to each one are in it too: average precision. */
function precisionOf({ people }: Page, worth: (features: Merits, index: number) => number): number {
  const order = people
    .map(({ features, isNews }, index) => ({ isNews, worth: worth(features, index) }))
    .sort((one, other) => other.worth - one.worth);
  let named = 0;
  const shares = order.flatMap(({ isNews }, index) => (isNews ? ++named / (index + 1) : []));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function report(title: string, pages: readonly Page[], worth: (page: Page) => Parameters<typeof precisionOf>[1]): void {
  const sum = pages.reduce((before, page) => before + precisionOf(page, worth(page)), 0);
  console.log(`${title}, ${pages.length} pages: average precision ${((PERCENT * sum) / pages.length).toFixed(1)}`);
}

const pages: Page[] = [];
for (const annotation of readAnnotations('learn')) pages.push(await readPageOf(annotation));
// Where all or none are in the news there is no order to judge.
const judged = pages.filter(
  ({ people }) => people.some(({ isNews }) => isNews) && people.some(({ isNews }) => !isNews),
);
const beside = learntWithout(pages, learn);
report(
  'in the order in which they are named',
  judged,
  () =>
    ({ first }) =>
      -first,
);
report(
  'as learnt, by cross-validation',
  judged,
  (page) => (features) => MERITS.reduce((sum, name) => sum + beside(page)[name] * features[name], 0),
);
writeWeights(
  {
    path: 'people/standing-weights.ts',
    name: 'STANDING_WEIGHTS',
    type: 'Merits',
    typeFrom: './merits.ts',
    told: "Written by `npm run train:standing`: what speaks how much for somebody's mattering to the story.",
  },
  learn(pages),
);
