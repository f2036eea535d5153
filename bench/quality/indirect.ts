/** Measures indirect speech on PolNeAR's dev articles: the words that are reported, and of whom. */

import { type PolnearArticle, readPolnear } from '../../corpora/polnear.ts';
import type { Range } from '../../corpora/shared.ts';
import type { Quotation } from '../../src/analysis.ts';
import { SPEECH_VERBS } from '../../src/language/en/cue-verbs.ts';
import { CERTAIN } from '../../src/views/doubt.ts';
import { common, wordsIn } from './polnear.ts';
import { scores, type Table } from './table.ts';
import { analysisOfText } from './whole.ts';

/** What somebody is found to have said, in pieces where its attribution breaks it. */
interface Report {
  content: Range[];
  source: Range | null;
  /** Every other mention of the same person. */
  also: Range[];
}

type Read = Awaited<ReturnType<typeof analysisOfText>>;

/** The indirect quotations of at least some confidence, those of one cue together. */
function reportsOf(read: Read, least: number): Report[] {
  const { people, quotations, starts } = read;
  const place = ({ block, start, end }: { block: number; start: number; end: number }): Range => [
    start + starts[block]!,
    end + starts[block]!,
  ];
  const byCue = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.kind !== 'indirect' || quotation.confidence < least) continue;
    const key = quotation.cue
      ? `${quotation.block} ${quotation.cue.start}`
      : `${quotation.block} ${quotation.start} alone`;
    byCue.set(key, [...(byCue.get(key) ?? []), quotation]);
  }
  return [...byCue.values()].map((pieces) => {
    const speaker = pieces[0]!.speaker;
    const person = speaker?.person ?? null;
    return {
      content: pieces.map(place),
      source: speaker?.span ? place(speaker.span) : null,
      also: person === null ? [] : people[person]!.mentions.map(place),
    };
  });
}

const SENTENCE = /[^\n.!?]+/g;

/** What anybody would try first: after "said" or another such verb all up to the full stop; the word before it speaks. */
function trivial(text: string): Report[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const verb = [...sentence.matchAll(/\p{L}+/gu)].find(({ 0: word }) => SPEECH_VERBS.has(word));
    if (!verb || /["“”]/.test(sentence)) return [];
    const start = index + verb.index + verb[0].length;
    const before = /\S+\s*$/.exec(sentence.slice(0, verb.index));
    const source: Range | null = before && [index + before.index, index + before.index + before[0].trimEnd().length];
    return [{ content: [[start, index + sentence.length] as Range], source, also: [] }];
  });
}

interface Counts {
  words: number;
  wordsGiven: number;
  wordsRight: number;
  /** Annotated reports that have a source, and how many of them were found. */
  sources: number;
  found: number;
  /** Sources given: to the reports found, and to any. */
  foundGiven: number;
  given: number;
  right: number;
  exact: number;
}

const NONE: Counts = {
  words: 0,
  wordsGiven: 0,
  wordsRight: 0,
  sources: 0,
  found: 0,
  foundGiven: 0,
  given: 0,
  right: 0,
  exact: 0,
};

function isHalf(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return 2 * common(one, other) >= Math.max(one.size, other.size);
}

function touches([a, b]: Range, [c, d]: Range): boolean {
  return a < d && b > c;
}

function count({ text, attributions }: PolnearArticle, reports: readonly Report[], counts: Counts): void {
  const gold = attributions.filter(({ kind }) => kind === 'indirect');
  const expected = wordsIn(
    text,
    gold.flatMap(({ content }) => content),
  );
  const marked = wordsIn(
    text,
    attributions.filter(({ kind }) => kind !== 'indirect').flatMap(({ content }) => content),
  );
  const given = wordsIn(
    text,
    reports.flatMap(({ content }) => content),
  );
  // What an attribution with marks covers is counted with the marks.
  for (const at of [...given]) if (marked.has(at) && !expected.has(at)) given.delete(at);
  counts.words += expected.size;
  counts.wordsGiven += given.size;
  counts.wordsRight += common(given, expected);
  const read = reports.map((report) => ({ report, words: wordsIn(text, report.content) }));
  counts.given += read.filter(({ report, words }) => report.source && 2 * common(words, marked) < words.size).length;
  for (const { source, content } of gold) {
    const [first] = source;
    if (!first) continue;
    counts.sources++;
    const own = wordsIn(text, content);
    const match = read.find(({ words }) => isHalf(words, own))?.report;
    if (!match) continue;
    counts.found++;
    if (!match.source) continue;
    counts.foundGiven++;
    const same = text.slice(...match.source).toLowerCase() === text.slice(...first).toLowerCase();
    if (same || [match.source, ...match.also].some((range) => source.some((span) => touches(range, span))))
      counts.right++;
    if (match.source[0] === first[0] && match.source[1] === source.at(-1)![1]) counts.exact++;
  }
}

export async function measureIndirect(): Promise<Table> {
  const articles: { article: PolnearArticle; found: Read }[] = [];
  for (const article of readPolnear('dev')) articles.push({ article, found: await analysisOfText(article.text) });
  const rows = (
    [
      ['Whosaid', ({ found }) => reportsOf(found, 0)],
      ['what readers are shown', ({ found }) => reportsOf(found, CERTAIN)],
      ['rest of the sentence after a say-verb', ({ article }) => trivial(article.text)],
    ] as [string, (read: (typeof articles)[number]) => Report[]][]
  ).map(([name, find]) => {
    const counts = { ...NONE };
    for (const each of articles) count(each.article, find(each), counts);
    const words = scores(counts.wordsRight, counts.wordsGiven, counts.words);
    return [
      name,
      words.f1,
      words.precision,
      words.recall,
      (100 * counts.found) / counts.sources,
      scores(counts.right, counts.foundGiven, counts.found).f1,
      scores(counts.right, counts.given, counts.sources).f1,
      scores(counts.exact, counts.given, counts.sources).f1,
    ];
  });
  return {
    title: 'Indirect speech on PolNeAR dev',
    note: `Words of the content: F1, precision, recall. Attributions with a source whose content is found (half of it, and no twice as much). Sources: F1 of those found, by overlap or another mention of the same person; the same end to end, so that what is not found and what is found too much counts against it; and end to end by exact span. Readers are shown what is at least ${CERTAIN} sure.`,
    columns: ['', 'words F1', 'P', 'R', 'found', 'source F1 of those found', 'source F1', 'exact source F1'],
    rows,
  };
}
