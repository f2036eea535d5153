/** `npm run train:points`: learns from annotated pages which sentences tell the news, and writes what each trait of one is worth. */

import { type Annotation, readAnnotations, readOpenAnnotations } from '../corpora/annotated/annotation.ts';
import { inCommon, type Sealed, seal } from '../corpora/annotated/words.ts';
import { articleOfPage } from '../corpora/pages.ts';
import { randomNumbers } from '../corpora/random.ts';
import { descend } from '../learning/descend.ts';
import { analyse } from '../src/analyse.ts';
import { choose, eligibleByBlock, firstWhole, type Story, storyOf } from '../src/key-points/key-points.ts';
import { POINT_WEIGHTS } from '../src/key-points/point-weights.ts';
import { TRAITS, type Traits } from '../src/key-points/traits.ts';
import { LANGUAGES } from '../src/language/all.ts';
import { isRead } from '../src/language/languages.ts';
import { cutAtNames } from '../src/people/name-tokens.ts';
import type { Reading } from '../src/reading.ts';
import type { TextBlock } from '../src/text/document.ts';
import { learntWithout, readOnce } from './annotated.ts';
import { tableOf, writeWeights } from './weights-file.ts';

const STEPS = 400;
const RATE = 0.02;
/** Holds what is learnt of a trait near to nothing, in standard deviations of it. */
const DECAY = 0.003;
/** As many paragraphs as there are shown before an article has to be read on. */
const LEAD = 3;
const RESAMPLES = 2_000;

interface Page {
  annotation: Annotation;
  story: Story;
  /** For each sentence of the story, and for each of the first paragraphs, which of the key facts it tells. */
  told: boolean[][];
  lead: boolean[][];
}

/** So many of the shorter one's words: a passage that has them tells what the other tells, as the scorer of cards has it. */
const MOSTLY = 0.6;

function isTold(text: Sealed, wanted: Sealed): boolean {
  return inCommon(text, wanted) >= MOSTLY * Math.min(text.w.length, wanted.w.length);
}

async function readPageOf(annotation: Annotation): Promise<Page | null> {
  const article = articleOfPage(annotation.page, null);
  let read: { blocks: readonly TextBlock[]; reading: Reading } | undefined;
  const { language, people, quotations } = await analyse(article, async (blocks, passages) => {
    const reading = await readOnce(blocks, passages);
    read = { blocks, reading };
    return reading;
  });
  if (!read) return null;
  const factsIn = (text: string) => {
    const words = seal(text);
    return annotation.keyFacts.map((fact) => fact.in.some((stating) => isTold(words, stating)));
  };
  const { story: words } = LANGUAGES[language !== null && isRead(language) ? language : 'en'];
  const story = storyOf(cutAtNames(read.blocks, read.reading), article, people, quotations, read.reading, words);
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, LEAD);
  return {
    annotation,
    story,
    told: story.candidates.map(({ text }) => factsIn(text)),
    lead: paragraphs.map(({ text }) => factsIn(text)),
  };
}

/** What is chosen among in one article: a paragraph's sentence each, and which share of all that is to be told it tells. */
interface Choice {
  traits: number[][];
  share: number[];
}

function choiceIn({ story, told: toldBy }: Page): Choice | null {
  const firsts = eligibleByBlock(story).map((block) => firstWhole(block, story));
  const told = firsts.map((index) => toldBy[index]!.filter(Boolean).length);
  const all = told.reduce((sum, one) => sum + one, 0);
  if (all === 0) return null;
  const traits = firsts.map((index) => TRAITS.map((trait) => story.traits[index]![trait]));
  return { traits, share: told.map((one) => one / all) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Makes what is told as likely as may be where an article's sentences compete (softmax). */
function learn(choices: readonly Choice[]): Traits {
  const all = choices.flatMap(({ traits }) => traits);
  const spread = TRAITS.map((_, trait) => {
    const middle = mean(all.map((traits) => traits[trait]!));
    return Math.sqrt(mean(all.map((traits) => (traits[trait]! - middle) ** 2))) || 1;
  });
  const scaled = choices.map(({ traits, share }) => ({
    share,
    traits: traits.map((own) => own.map((value, trait) => value / spread[trait]!)),
  }));
  const slopeAt = (worth: readonly number[]) => {
    const slope = worth.map((value) => DECAY * value);
    for (const { traits, share } of scaled) {
      const odds = traits.map((own) => Math.exp(own.reduce((sum, value, trait) => sum + value * worth[trait]!, 0)));
      const sum = odds.reduce((total, one) => total + one, 0);
      for (const [index, own] of traits.entries()) {
        const excess = (odds[index]! / sum - share[index]!) / scaled.length;
        for (const [trait, value] of own.entries()) slope[trait]! += excess * value;
      }
    }
    return slope;
  };
  const worth = descend(TRAITS.length, slopeAt, { steps: STEPS, rate: RATE });
  const ofTraits = worth.map((value, trait) => value / spread[trait]!);
  return tableOf(POINT_WEIGHTS, TRAITS, ofTraits);
}

/** How many key facts of a page the points and its first paragraphs tell, and how many points tell one. */
function score(
  { annotation, story, told, lead }: Page,
  learnt: Traits,
): Record<'facts' | 'told' | 'lead' | 'points' | 'good', number> {
  const points = choose(story, learnt).map((index) => told[index]!);
  const toldBy = (texts: readonly boolean[][]) =>
    annotation.keyFacts.filter((_, fact) => texts.some((facts) => facts[fact])).length;
  return {
    facts: annotation.keyFacts.length,
    told: toldBy(points),
    lead: toldBy(lead),
    points: points.length,
    good: points.filter((facts) => facts.some(Boolean)).length,
  };
}

type Score = ReturnType<typeof score>;

function report(title: string, scores: readonly Score[]): void {
  const percent = (sample: readonly Score[], part: (one: Score) => number, whole: (one: Score) => number) =>
    (100 * mean(sample.map(part))) / Math.max(1e-9, mean(sample.map(whole)));
  const gain = (sample: readonly Score[]) =>
    percent(
      sample,
      ({ told, lead }) => told - lead,
      ({ facts }) => facts,
    );
  const draw = randomNumbers();
  const gains = Array.from({ length: RESAMPLES }, () => gain(scores.map(() => scores[draw() % scores.length]!))).sort(
    (one, other) => one - other,
  );
  const [low, high] = [gains[Math.floor(RESAMPLES * 0.025)]!, gains[Math.floor(RESAMPLES * 0.975)]!];
  const told = percent(
    scores,
    (one) => one.told,
    ({ facts }) => facts,
  );
  const lead = percent(
    scores,
    (one) => one.lead,
    ({ facts }) => facts,
  );
  const good = percent(
    scores,
    (one) => one.good,
    ({ points }) => points,
  );
  console.log(
    `${title}, ${scores.length} pages: key facts told ${told.toFixed(1)}, by the first ${LEAD} paragraphs ${lead.toFixed(1)}; ` +
      `${gain(scores).toFixed(1)} more (95% ${low.toFixed(1)} to ${high.toFixed(1)}); points that tell one ${good.toFixed(1)}`,
  );
}

const pages: Page[] = [];
for (const annotation of [...readOpenAnnotations(), ...readAnnotations('learn')]) {
  const page = await readPageOf(annotation);
  if (page && annotation.keyFacts.length) pages.push(page);
}
const learntFrom = (some: readonly Page[]) => learn(some.flatMap((page) => choiceIn(page) ?? []));
const learntBeside = learntWithout(pages, learntFrom);
for (const isIn of ['en', 'de', 'es', 'fr']) {
  const own = pages.filter(({ annotation }) => annotation.language === isIn);
  report(
    `${isIn}, by cross-validation`,
    own.map((page) => score(page, learntBeside(page))),
  );
}
writeWeights(
  {
    path: 'key-points/point-weights.ts',
    name: 'POINT_WEIGHTS',
    type: 'Traits',
    typeFrom: './traits.ts',
    told: 'Written by `npm run train:points`: what the traits of a sentence are worth.',
  },
  learntFrom(pages),
);
