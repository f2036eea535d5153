/** An analysis as Markdown (CommonMark), each line with a link to the passage it came from. */

import type { Analysis, KeyPoint, NamedThing, Quotation, Source, Span } from '../analysis.ts';
import { linesOf, linkToPassage } from '../anchor/text-fragment.ts';
import { asidesOf } from '../views/asides.ts';
import { isUncertainSpeaker } from '../views/doubt.ts';
import { figureLines } from '../views/figure-lines.ts';
import { timelineOf } from '../views/timeline.ts';
import { toldOf } from '../views/told-of-source.ts';
import { toldOnce } from '../views/told-within.ts';
import { voicesOf } from '../views/voices.ts';
import { isMarked, type WrongMark, wrongPerson, wrongQuotation, wrongSpeaker } from '../wrong-marks.ts';
import { dayLines } from './day-lines.ts';
import { toReference } from './reference.ts';
import { unreadNote } from './unread-note.ts';

/** Text of the page is text, never markup. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~&]/g, '\\$&')
    .replace(/^[-+#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function markdownSection(title: string, lines: readonly string[]): string[] {
  return lines.length ? [`## ${title}`, '', ...lines, ''] : [];
}

function markdownWords(quotation: Quotation): string {
  return quotation.kind === 'indirect' ? escaped(quotation.text) : `“${escaped(quotation.text)}”`;
}

/** Who is in doubt is marked: better to check the sentence itself. */
function markdownSpeaker({ speaker }: Quotation): string {
  return speaker ? `${escaped(speaker.text)}${isUncertainSpeaker(speaker) ? ' (?)' : ''}` : 'Nobody named';
}

/** The sentence with the people it means in brackets after their pronouns and short names. */
function withReferents({ start, text, referents }: KeyPoint, names: readonly string[]): string {
  let told = '';
  let last = 0;
  for (const { span, person } of referents) {
    const end = span.end - start;
    told += `${escaped(text.slice(last, end))} \\[${escaped(names[person] ?? '')}\\]`;
    last = end;
  }
  return told + escaped(text.slice(last));
}

function originOf({ publisher, byline, published }: Analysis['article']): string {
  const authors = byline.filter((name) => name !== publisher).join(', ');
  return [publisher, authors, published?.slice(0, 10)].filter(Boolean).join(' · ');
}

/** "Officials (anonymous, through the Gazette, 3 statements): briefed on the talks" */
function sourceWords(source: Source, sources: readonly Source[]): string {
  const { who, type, via, spans } = source;
  const told = toldOf(source).map(({ text }) => escaped(text));
  const through = via === null ? '' : `, through ${escaped(sources[via]?.who ?? '')}`;
  const often = spans.length > 1 ? `, ${spans.length} statements` : '';
  return `${escaped(who)} (${type}${through}${often})${told.length ? `: ${told.join('; ')}` : ''}`;
}

function voiceLines(analysis: Analysis): string[] {
  const { speakers, unattributed } = voicesOf(analysis);
  const voices = speakers.filter(({ words }) => words > 0).sort((a, b) => b.words - a.words);
  return [
    ...voices.map(
      ({ name, share, quotations }) =>
        `- ${escaped(name)}: ${Math.round(100 * share)} % of the quoted words (${quotations.length})`,
    ),
    ...(unattributed.length ? [`- Nobody named: ${unattributed.length}`] : []),
  ];
}

/**
 * @param wrong what the reader marked as wrong: it stays, and is marked here too
 * @returns the summary of an article; sections with nothing in them are left out
 */
export function toMarkdown(analysis: Analysis, wrong: readonly WrongMark[] = []): string {
  const marked = (mark: WrongMark | null, words = 'marked as wrong') => (isMarked(wrong, mark) ? ` *(${words})*` : '');
  const { article, people, quotations, keyPoints, sources, places, organisations } = analysis;
  const texts = linesOf(article.blocks);
  const link = (span: Span | undefined) =>
    article.url && span ? ` [↗](<${linkToPassage(article.url, texts, span)}>)` : '';
  const thing = ({ name, kind, spans }: NamedThing) =>
    `${escaped(name)}${kind ? ` (${escaped(kind.text)})` : ''}${link(spans[0])}`;
  const names = people.map(({ name }) => name);
  const origin = originOf(article);
  const note = unreadNote(analysis);
  const lines = [
    `# ${escaped(article.headline ?? 'Untitled')}`,
    '',
    ...(origin ? [escaped(origin), ''] : []),
    ...(note ? [escaped(note), ''] : []),
    ...markdownSection(
      'What happened',
      keyPoints.map((point) => `- ${withReferents(point, names)}${link(point)}`),
    ),
    ...markdownSection(
      'Who',
      people.map((person) => {
        const { name, role, mentions } = person;
        const told = `**${escaped(name)}**${role ? `, ${escaped(role.text)}` : ''}`;
        return `- ${told}${link(role ?? mentions[0])}${marked(wrongPerson(person))}`;
      }),
    ),
    ...markdownSection(
      note ? 'In quotation marks' : 'Who said what',
      toldOnce(quotations)
        .filter(({ kind }) => kind !== 'term')
        .map((quotation) => {
          const told = [markdownSpeaker(quotation), ...asidesOf(quotation).map(escaped)].join(' ');
          const who = quotation.kind === null ? '' : `${told}: `;
          const wrongly =
            marked(wrongSpeaker(quotation), 'speaker marked as wrong') + marked(wrongQuotation(quotation));
          return `- ${who}${markdownWords(quotation)}${link(quotation)}${wrongly}`;
        }),
    ),
    ...markdownSection('Voices', voiceLines(analysis)),
    ...markdownSection(
      'On whose word',
      sources.map((source) => `- ${sourceWords(source, sources)}${link(source.spans[0])}`),
    ),
    ...markdownSection(
      'When',
      dayLines(timelineOf(analysis), ({ clause }) => `${escaped(clause.text)}${link(clause)}`),
    ),
    ...markdownSection('Where', places.length ? [places.map(thing).join(', ')] : []),
    ...markdownSection('Organisations', organisations.length ? [organisations.map(thing).join(', ')] : []),
    ...markdownSection(
      'Figures',
      figureLines(analysis).map(({ span }) => `- ${escaped(span.text)}${link(span)}`),
    ),
    ...markdownSection('Reference', [escaped(toReference(article, 'apa'))]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
