/** `npm run train:said`: learns from annotated pages what speaks for a stretch's having been said, and writes how much. */

import { type Annotation, readAnnotations } from '../corpora/annotated/annotation.ts';
import { inCommon, type Sealed, seal } from '../corpora/annotated/words.ts';
import { articleOfPage } from '../corpora/pages.ts';
import { weigh } from '../learning/weigh.ts';
import { meet } from '../src/analyse.ts';
import { look } from '../src/analyse-marks.ts';
import { LANGUAGES } from '../src/language/all.ts';
import { LANGUAGE_CODES } from '../src/language/language.ts';
import { isRead } from '../src/language/languages.ts';
import { FEATURES, type Features, featuresOf } from '../src/quotations/evidence.ts';
import { findMarkedSpeech } from '../src/quotations/marked.ts';
import { type Report, reportsIn } from '../src/quotations/reported.ts';
import { chanceSaid, SURELY_SAID } from '../src/quotations/said.ts';
import { SAID_WEIGHTS } from '../src/quotations/said-weights.ts';
import { learntWithout, readOnce } from './annotated.ts';
import { tableOf, writeWeights } from './weights-file.ts';

/** Holds the weights near to nothing, in examples. */
const DECAY = 1;

/** So many of the shorter one's words, and no fewer than so many, make two texts the same report, as the scorer of cards has it. */
const HALF = 0.5;
const LEAST = 2;
/** So many of them make it a quotation, for which nothing is wanted. */
const MOSTLY = 0.7;

interface Candidate {
  evidence: Report['evidence'];
  /** Which of the annotated reports it tells. */
  told: number[];
}

interface Page {
  annotation: Annotation;
  candidates: Candidate[];
}

function isSame(one: Sealed, other: Sealed, share: number): boolean {
  return inCommon(one, other) >= Math.max(LEAST, share * Math.min(one.w.length, other.w.length));
}

async function readPageOf(annotation: Annotation): Promise<Page | null> {
  const article = articleOfPage(annotation.page, null);
  const unread = look(article);
  const { language } = unread;
  if (language !== null && !isRead(language)) return null;
  const { heard } = await meet(article, unread, language, readOnce);
  const reports = reportsIn(heard, findMarkedSpeech(heard), LANGUAGES[language ?? 'en'].sources);
  const candidates = reports.flatMap(({ block, text, evidence }): Candidate[] => {
    const { kind } = heard.blocks[block]!;
    if (kind === 'headline' || kind === 'heading') return [];
    const words = seal(text);
    const told = annotation.indirect.flatMap((report, index) => (isSame(words, report.text, HALF) ? index : []));
    const isQuoted = annotation.quotations.some((quotation) => isSame(words, quotation.text, MOSTLY));
    return told.length || !isQuoted ? [{ evidence, told }] : [];
  });
  return { annotation, candidates };
}

function learn(pages: readonly Page[]): Features {
  const examples = pages.flatMap(({ candidates }) =>
    candidates.map(({ evidence, told }) => {
      const features = featuresOf(evidence);
      return { features: FEATURES.map((name) => features[name]), isTrue: told.length > 0 };
    }),
  );
  const weights = weigh(examples, DECAY);
  return tableOf(SAID_WEIGHTS, FEATURES, weights);
}

/** How often one that was said is held likelier than one that was not: the area under the curve. */
function areaUnder(judged: readonly { chance: number; isSaid: boolean }[]): number {
  let said = 0;
  let pairs = 0;
  for (const { isSaid } of judged.toSorted((one, other) => other.chance - one.chance)) {
    if (isSaid) said++;
    else pairs += said;
  }
  return pairs / Math.max(1, said * (judged.length - said));
}

function report(title: string, pages: readonly Page[], learntFor: (page: Page) => Features): void {
  const judged = pages.flatMap((page) =>
    page.candidates.map(({ evidence, told }) => ({
      chance: chanceSaid(evidence, learntFor(page)),
      isSaid: told.length > 0,
      reports: told.map((index) => `${page.annotation.id} ${index}`),
    })),
  );
  const shown = judged.filter(({ chance }) => chance >= SURELY_SAID);
  const wanted = pages.reduce((sum, { annotation }) => sum + annotation.indirect.length, 0);
  const precision = shown.filter(({ isSaid }) => isSaid).length / Math.max(1, shown.length);
  const recall = new Set(shown.flatMap(({ reports }) => reports)).size / Math.max(1, wanted);
  const percent = (value: number) => (100 * value).toFixed(1);
  console.log(
    `${title}, ${pages.length} pages, ${judged.length} stretches, ${wanted} reports: precision ${percent(precision)}, ` +
      `recall ${percent(recall)}, F1 ${percent((2 * precision * recall) / Math.max(1e-9, precision + recall))} ` +
      `at ${SURELY_SAID}; area under the curve ${percent(areaUnder(judged))}`,
  );
}

const pages: Page[] = [];
for (const annotation of readAnnotations('learn')) {
  const page = await readPageOf(annotation);
  if (page) pages.push(page);
}
const learntBeside = learntWithout(pages, learn);
for (const code of LANGUAGE_CODES) {
  const own = pages.filter(({ annotation }) => annotation.language === code);
  report(`${code}, by cross-validation`, own, learntBeside);
}
report('all, by cross-validation', pages, learntBeside);
writeWeights(
  {
    path: 'quotations/said-weights.ts',
    name: 'SAID_WEIGHTS',
    type: 'Features',
    typeFrom: './evidence.ts',
    told: "Written by `npm run train:said`: what speaks how much for a stretch's having been said.",
  },
  learn(pages),
);
