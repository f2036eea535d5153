/** Measures quotations: spans, kinds and speakers on PolNeAR and on the hand-annotated pages, beside peers. */

import nlp from 'compromise';
import { JSDOM } from 'jsdom';
import type { Analysis, Person, Quotation } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read.ts';
import { SPEECH_VERBS } from '../../src/language/en/cue-verbs.ts';
import { findPeople } from '../../src/people/people.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { findQuotations } from '../../src/quotations/quotations.ts';
import { readBlocks, type TextBlock } from '../../src/text/document.ts';
import { idsIn, readJson, readPage } from './data.ts';
import { linesOf } from './lines.ts';
import {
  add,
  count,
  type Finder,
  type FoundQuotation,
  figures,
  inside,
  isSpeaker,
  matching,
  type PolnearArticle,
  readPolnear,
} from './polnear.ts';
import { scores, type Table } from './table.ts';

interface GoldPage {
  page: string;
  url: string;
  quotes: { text: string; kind: string; speaker: string | null }[];
}

type Read = Pick<Analysis, 'people' | 'quotations'> & { starts: number[] };

/** People and quotations of a plain text, a paragraph a line, and where each paragraph starts. */
function readText(text: string): Read {
  const { blocks, starts } = linesOf(text);
  const marked = findMarked(blocks);
  const people = findPeople(blocks, marked, { byline: [] });
  return { people, quotations: findQuotations(blocks, marked, people), starts };
}

export const ours: Finder = (text) => {
  const { people, quotations, starts } = readText(text);
  const place = ({ block, start, end }: { block: number; start: number; end: number }) =>
    [start + starts[block]!, end + starts[block]!] as [number, number];
  return quotations.flatMap(({ kind, speaker, repeats, ...span }) =>
    [span, ...repeats].map((passage) => {
      const [start, end] = place(passage);
      if (!speaker?.span) return { start, end, kind, speaker: null };
      const [from, to] = place(speaker.span);
      const also = speaker.person === null ? [] : people[speaker.person]!.mentions.map(place);
      return { start, end, kind, speaker: { start: from, end: to, also, confidence: speaker.confidence } };
    }),
  );
};

const PAIR = /“([^“”]*)”|"([^"]*)"/g;
const BREAK = /[.!?]["”]?\s|\n/;
const NAME_OR_PRONOUN = /\b(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*|he|she|they)\b/gu;

/** What anybody would try first: pairs of marks, and the nearest name or pronoun where a say-verb stands beside them. */
const trivial: Finder = (text) =>
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
        speaker: { start: from, end: from + name[0].length, also: [], confidence: 1 },
      };
    }
    return { start, end, kind: 'direct', speaker: null };
  });

const compromise: Finder = (text) => {
  const found = nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return found.map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    kind: 'direct',
    speaker: null,
  }));
};

function measurePolnear(): Table {
  const articles = readPolnear('dev');
  const rows = (
    [
      ['Whosaid', ours],
      ['marks + nearest name', trivial],
      ['compromise', compromise],
    ] as const
  ).map(([name, find]) => {
    const measured = figures(add(articles.map((article) => count(article, find(article.text)))));
    const { right, precision, strictPrecision, scare, exact, indirect, sources } = measured;
    return [
      name,
      exact,
      right,
      precision,
      strictPrecision,
      scare,
      indirect.f1,
      indirect.precision,
      indirect.recall,
      sources.f1,
    ];
  });
  return {
    title: 'Quotations on PolNeAR dev',
    note: 'Exact spans of direct quotations; speakers of attributed quotations that are right (of all, and of those given one); the same precision with scare quotes that were given a speaker; scare quotes F1; indirect speech: words F1, precision and recall, and F1 of its sources.',
    columns: [
      '',
      'spans',
      'speaker right',
      'precision',
      'with scare quotes',
      'scare F1',
      'indirect F1',
      'P',
      'R',
      'source F1',
    ],
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

/** How often a speaker given with some confidence is right. */
function measureCalibration(): Table {
  const given = readPolnear('dev').flatMap((article) => {
    const found = ours(article.text).filter(({ kind }) => kind !== 'indirect');
    return article.quotes.flatMap((quote) => {
      const match = matching(found, inside(article.text, quote.start, quote.end));
      if (!match?.speaker) return [];
      const right = quote.speaker !== null && isSpeaker(article.text, match.speaker, quote.speaker);
      return [{ confidence: match.speaker.confidence, right }];
    });
  });
  const rows = BINS.map(([from, to]) => {
    const bin = given.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, bin.length);
    const right = bin.filter((speaker) => speaker.right).length / Math.max(1, bin.length);
    return [`${from}–${Math.min(1, to)}`, bin.length, 100 * mean, 100 * right];
  });
  return {
    title: 'Calibration of speakers on PolNeAR dev',
    note: 'Speakers given to annotated quotations, scare quotes included, by confidence: the mean confidence, and how many are right. Confidence is that of the attribution times that of the mention meaning this person; the annotation judges the first alone.',
    columns: ['confidence', 'given', 'mean', 'right'],
    rows,
  };
}

/** What goes wrong, by class, on PolNeAR dev. */
function measureErrors(): Table {
  const classes = new Map<string, number>();
  for (const article of readPolnear('dev')) {
    const found = ours(article.text).filter(({ kind }) => kind !== 'indirect');
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
export function pair(gold: GoldPage['quotes'], found: readonly Quotation[]): (Quotation | null)[] {
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

/** @returns the people and quotations of the page's HTML */
export function readGold(page: GoldPage): { blocks: TextBlock[]; people: Person[]; quotations: Quotation[] } {
  const { document } = new JSDOM(readPage(`pages/articles/${page.page}`), { url: page.url }).window;
  const { article } = readArticle(document, page.url);
  const blocks = readBlocks(article.blocks);
  const marked = findMarked(blocks);
  const people = findPeople(blocks, marked, article);
  return { blocks, people, quotations: findQuotations(blocks, marked, people) };
}

function measureGold(): Table {
  let found = 0;
  let given = 0;
  let kinds = 0;
  let speakers = 0;
  let expected = 0;
  for (const id of idsIn('gold')) {
    const page = readJson(`gold/${id}.json`) as GoldPage;
    const marked = readGold(page).quotations.filter(({ kind }) => kind !== 'indirect');
    const pairs = pair(page.quotes, marked);
    expected += page.quotes.length;
    given += marked.length;
    for (const [index, match] of pairs.entries()) {
      if (!match) continue;
      const gold = page.quotes[index]!;
      found++;
      if (match.kind === gold.kind) kinds++;
      if (sameSpeaker(match.speaker?.text ?? null, gold.speaker)) speakers++;
    }
  }
  const { precision, recall, f1 } = scores(found, given, expected);
  return {
    title: 'Quotations on the hand-annotated pages, from HTML',
    note: `${expected} quotations in ${idsIn('gold').length} pages; kind and speaker of all of them, those not found counted as wrong.`,
    columns: ['', 'span F1', 'precision', 'recall', 'kind', 'speaker'],
    rows: [['Whosaid', f1, precision, recall, (100 * kinds) / expected, (100 * speakers) / expected]],
  };
}

export async function measure(): Promise<Table[]> {
  return [measurePolnear(), measureGold(), measureCalibration(), measureErrors()];
}
