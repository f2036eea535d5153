/** Measures quotations: spans, kinds and speakers on PolNeAR and on the hand-annotated pages, beside peers. */

import nlp from 'compromise';
import * as v from 'valibot';
import { articleOf, readArticles2019 } from '../../corpora/articles-2019.ts';
import { articleOfPage } from '../../corpora/pages.ts';
import { inside, type PolnearArticle, readPolnear } from '../../corpora/polnear.ts';
import { idsIn, readJson } from '../../corpora/shared.ts';
import type { Article, Quotation } from '../../src/analysis.ts';
import { SPEECH_VERBS } from '../../src/language/en/cue-verbs.ts';
import { measureIndirect } from './indirect.ts';
import { add, count, type Finder, type FoundQuotation, figures, isSpeaker, matching } from './polnear.ts';
import { scores, type Table } from './table.ts';
import { analysisOf, analysisOfText } from './whole.ts';

const ours: Finder = async (text) => {
  const { people, quotations, starts } = await analysisOfText(text);
  const place = ({ block, start, end }: { block: number; start: number; end: number }) =>
    [start + starts[block]!, end + starts[block]!] as [number, number];
  return quotations.flatMap(({ kind, speaker, repeats, confidence, ...span }) =>
    [span, ...repeats].map((passage) => {
      const [start, end] = place(passage);
      if (!speaker?.span) return { start, end, kind, speaker: null, confidence };
      const [from, to] = place(speaker.span);
      const also = speaker.person === null ? [] : people[speaker.person]!.mentions.map(place);
      return { start, end, kind, speaker: { start: from, end: to, also }, confidence: speaker.confidence };
    }),
  );
};

const PAIR = /“([^“”]*)”|"([^"]*)"/g;
const BREAK = /[.!?]["”]?\s|\n/;
const NAME_OR_PRONOUN = /\b(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*|he|she|they)\b/gu;

/** What anybody would try first: pairs of marks, and the nearest name or pronoun where a say-verb stands beside them. */
const trivial: Finder = async (text) =>
  [...text.matchAll(PAIR)].map((match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const after = text.slice(end + 1, end + 150).split(BREAK)[0]!;
    const before = text
      .slice(Math.max(0, start - 150), start - 1)
      .split(BREAK)
      .at(-1)!;
    const sides: [string, number][] = [
      [after, end + 1],
      [before, start - 1 - before.length],
    ];
    for (const [side, offset] of sides) {
      if (!side.split(/\W+/).some((word) => SPEECH_VERBS.has(word.toLowerCase()))) continue;
      const names = [...side.matchAll(NAME_OR_PRONOUN)];
      const name = offset > start ? names[0] : names.at(-1);
      if (!name) continue;
      const from = offset + name.index;
      return {
        start,
        end,
        kind: 'direct',
        speaker: { start: from, end: from + name[0].length, also: [] },
        confidence: 1,
      };
    }
    return { start, end, kind: 'direct', speaker: null, confidence: 1 };
  });

const compromise: Finder = async (text) => {
  const found = nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return found.map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    kind: 'direct',
    speaker: null,
    confidence: 1,
  }));
};

async function measurePolnear(): Promise<Table> {
  const articles = readPolnear('dev');
  const rows: Table['rows'] = [];
  for (const [name, find] of [
    ['Whosaid', ours],
    ['marks + nearest name', trivial],
    ['compromise', compromise],
  ] as const) {
    const counts = await Promise.all(articles.map(async (article) => count(article, await find(article.text))));
    const { right, precision, strictPrecision, scare, exact } = figures(add(counts));
    rows.push([name, exact, right, precision, strictPrecision, scare]);
  }
  return {
    title: 'Quotations on PolNeAR dev',
    note: 'Exact spans of direct quotations; speakers of attributed quotations that are right (of all, and of those given one); the same precision with scare quotes that were given a speaker; scare quotes F1.',
    columns: ['', 'spans', 'speaker right', 'precision', 'with scare quotes', 'scare F1'],
    rows,
  };
}

const BINS: [from: number, to: number][] = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
];

interface Judged {
  confidence: number;
  right: boolean;
}

function calibrationRows(judged: readonly Judged[]): (string | number)[][] {
  return BINS.map(([from, to]) => {
    const bin = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, bin.length);
    const right = bin.filter((speaker) => speaker.right).length / Math.max(1, bin.length);
    return [`${from}–${Math.min(1, to)}`, bin.length, 100 * mean, 100 * right];
  });
}

const CALIBRATION_COLUMNS = ['confidence', 'given', 'mean', 'right'];

/** How often the mention that is given as the speaker's is the right one. */
async function measureMentions(): Promise<Table> {
  const judged: Judged[] = [];
  for (const article of readPolnear('dev')) {
    const found = (await ours(article.text)).filter(({ kind }) => kind !== 'indirect');
    const own = article.quotes.flatMap((quote): Judged[] => {
      const match = matching(found, inside(article.text, quote.start, quote.end));
      if (!match?.speaker) return [];
      const right = quote.speaker !== null && isSpeaker(article.text, match.speaker, quote.speaker);
      return [{ confidence: match.confidence, right }];
    });
    judged.push(...own);
  }
  return {
    title: 'Calibration: the speaker’s mention, on PolNeAR dev',
    note: 'Speakers given to annotated quotations, scare quotes included, by the speaker’s confidence: its mean, and how many name the annotators’ mention or the same person.',
    columns: CALIBRATION_COLUMNS,
    rows: calibrationRows(judged),
  };
}

/** How often the speaker is the right one, pronouns resolved. */
async function measureSpeakers(pages: readonly PairedPage[]): Promise<Table> {
  const judged = [...pages, ...(await readPairsOfToday())].flatMap(({ gold, pairs }) =>
    pairs.flatMap((match, index): Judged[] => {
      const speaker = match?.speaker;
      if (!speaker) return [];
      const right = [gold[index]!.speaker, ...gold[index]!.alsoRight];
      return [{ confidence: speaker.confidence, right: right.some((one) => sameSpeaker(speaker.text, one)) }];
    }),
  );
  return {
    title: 'Calibration: the resolved speaker, on the hand-annotated pages of 2019 and of today',
    note: 'By the speaker’s confidence, in four languages.',
    columns: CALIBRATION_COLUMNS,
    rows: calibrationRows(judged),
  };
}

/** What goes wrong, by class, on PolNeAR dev. */
async function measureErrors(): Promise<Table> {
  const classes = new Map<string, number>();
  for (const article of readPolnear('dev')) {
    const found = (await ours(article.text)).filter(({ kind }) => kind !== 'indirect');
    for (const quote of article.quotes) {
      const match = matching(found, inside(article.text, quote.start, quote.end));
      const error = errorOf(article, quote, match);
      if (error) classes.set(error, (classes.get(error) ?? 0) + 1);
    }
  }
  return {
    title: 'Errors on PolNeAR dev',
    note: 'Annotated quotations whose speaker is wrong, by class.',
    columns: ['', 'quotations'],
    rows: [...classes].sort(([, one], [, other]) => other - one),
  };
}

function errorOf(
  { text }: PolnearArticle,
  { kind, speaker }: PolnearArticle['quotes'][number],
  match: FoundQuotation | undefined,
): string | null {
  if (!match) return 'passage not found';
  if (!speaker) return kind === 'unattributed' && match.speaker ? 'scare quotes given a speaker' : null;
  if (!match.speaker)
    return match.kind === 'term' ? 'fragment taken for scare quotes' : 'utterance left without speaker';
  if (isSpeaker(text, match.speaker, speaker)) return null;
  if (SPEECH_VERBS.has(text.slice(...speaker).split(' ')[0]!)) return 'annotators name the verb as speaker';
  return /^(?:who|which|that)$/.test(text.slice(...speaker)) ? 'relative pronoun' : 'other speaker';
}

/** Lower case, plain marks, single spaces. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

const ARTICLE = /^(?:the|a|an) /;

/** The same person or thing: equal words, or the words of one within the other's. */
function sameSpeaker(given: string | null, gold: string | null): boolean {
  if (given === null || gold === null) return given === gold;
  const one = plain(given).replace(ARTICLE, '');
  const other = plain(gold).replace(ARTICLE, '');
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Pairs each gold quotation with the first unused found one of the same words. */
function pair(gold: readonly Gold[], found: readonly Quotation[]): (Quotation | null)[] {
  const left = new Set(found);
  return gold.map(({ text }) => {
    for (const quotation of left) {
      if (plain(quotation.text) !== plain(text)) continue;
      left.delete(quotation);
      return quotation;
    }
    return null;
  });
}

interface Gold {
  text: string;
  kind: string;
  speaker: string | null;
  alsoRight: readonly string[];
}

interface PairedPage {
  gold: readonly Gold[];
  /** The marked quotations found. */
  marked: Quotation[];
  /** For each one of `gold` the one found, or null. */
  pairs: (Quotation | null)[];
}

async function pairPage(article: Article, gold: readonly Gold[]): Promise<PairedPage> {
  const { quotations } = await analysisOf(article);
  const marked = quotations.filter(({ kind }) => kind !== 'indirect');
  return { gold, marked, pairs: pair(gold, marked) };
}

async function readPairs(): Promise<PairedPage[]> {
  const pages: PairedPage[] = [];
  for (const page of readArticles2019()) {
    const gold = page.quotes.map((quote) => ({ ...quote, alsoRight: [] }));
    pages.push(await pairPage(articleOf(page), gold));
  }
  return pages;
}

const Today = v.object({
  quotations: v.array(
    v.object({
      text: v.string(),
      kind: v.string(),
      speaker: v.nullable(v.string()),
      alsoRight: v.optional(v.array(v.string()), []),
    }),
  ),
});

/** The pages of today that lie annotated beside the project. */
async function readPairsOfToday(): Promise<PairedPage[]> {
  const pages: PairedPage[] = [];
  for (const id of idsIn('today/gold')) {
    const { quotations } = v.parse(Today, readJson(`today/gold/${id}.json`));
    pages.push(await pairPage(articleOfPage(`today/pages/${id}`, null), quotations));
  }
  return pages;
}

function measureGold(pages: readonly PairedPage[]): Table {
  const given = pages.reduce((sum, { marked }) => sum + marked.length, 0);
  const expected = pages.reduce((sum, { gold }) => sum + gold.length, 0);
  let found = 0;
  let kinds = 0;
  let speakers = 0;
  for (const { gold, pairs } of pages) {
    for (const [index, match] of pairs.entries()) {
      if (!match) continue;
      const { kind, speaker } = gold[index]!;
      found++;
      if (match.kind === kind) kinds++;
      if (sameSpeaker(match.speaker?.text ?? null, speaker)) speakers++;
    }
  }
  const { precision, recall, f1 } = scores(found, given, expected);
  return {
    title: 'Quotations on the hand-annotated pages, from HTML',
    note: `${expected} quotations in ${pages.length} pages; kind and speaker of all of them, those not found counted as wrong.`,
    columns: ['', 'span F1', 'precision', 'recall', 'kind', 'speaker'],
    rows: [['Whosaid', f1, precision, recall, (100 * kinds) / expected, (100 * speakers) / expected]],
  };
}

export async function measure(): Promise<Table[]> {
  const pages = await readPairs();
  return [
    await measurePolnear(),
    await measureIndirect(),
    measureGold(pages),
    await measureMentions(),
    await measureSpeakers(pages),
    await measureErrors(),
  ];
}
