/** Measures quotations: spans, kinds and speakers on PolNeAR and on the hand-annotated pages, beside peers. */

import nlp from 'compromise';
import { inside, type PolnearArticle, readPolnear } from '../../corpora/polnear.ts';
import { SPEECH_VERBS } from '../../src/language/en/cue-verbs.ts';
import { measureIndirect } from './indirect.ts';
import { type PairedPage, readPairs, sameSpeaker } from './paired-pages.ts';
import { add, count, type Finder, type FoundQuotation, figures, isSpeaker, matching } from './polnear.ts';
import { scores, type Table } from './table.ts';
import { analysisOfText } from './whole.ts';

export const ourQuotations: Finder = async (text) => {
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
    ['Whosaid', ourQuotations],
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

/** What goes wrong, by class, on PolNeAR dev. */
async function measureErrors(): Promise<Table> {
  const classes = new Map<string, number>();
  for (const article of readPolnear('dev')) {
    const found = (await ourQuotations(article.text)).filter(({ kind }) => kind !== 'indirect');
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

export default async function measure(): Promise<Table[]> {
  const pages = await readPairs();
  return [await measurePolnear(), await measureIndirect(), measureGold(pages), await measureErrors()];
}
