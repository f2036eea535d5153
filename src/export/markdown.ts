/** An analysis as Markdown (CommonMark), each line with a link to the passage it came from. */

import type { Analysis, KeyPoint, Quotation, Span } from '../analysis.ts';
import { linesOf, linkToPassage } from '../anchor/text-fragment.ts';
import { isUncertainSpeaker } from '../views/doubt.ts';
import { timelineOf } from '../views/timeline.ts';
import { toldOnce } from '../views/told-within.ts';
import { voicesOf } from '../views/voices.ts';
import { isMarked, type WrongMark, wrongPerson, wrongQuotation, wrongSpeaker } from '../wrong-marks.ts';
import { dayLines } from './day-lines.ts';
import { toReference } from './reference.ts';
import { unreadNote } from './unread-note.ts';

/** Text of the page is text, never markup. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~&]/g, '\\$&')
    .replace(/^[-+#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? [`## ${title}`, '', ...lines, ''] : [];
}

function words(quotation: Quotation): string {
  return quotation.kind === 'indirect' ? plain(quotation.text) : `“${plain(quotation.text)}”`;
}

/** Who is in doubt is marked: better to check the sentence itself. */
function speakerOf({ speaker }: Quotation): string {
  return speaker ? `${plain(speaker.text)}${isUncertainSpeaker(speaker) ? ' (?)' : ''}` : 'Nobody named';
}

/** The sentence with the people it means in brackets after their pronouns and short names. */
function withReferents({ start, text, referents }: KeyPoint, names: readonly string[]): string {
  let told = '';
  let last = 0;
  for (const { span, person } of referents) {
    const end = span.end - start;
    told += `${plain(text.slice(last, end))} \\[${plain(names[person] ?? '')}\\]`;
    last = end;
  }
  return told + plain(text.slice(last));
}

/**
 * @param wrong what the reader marked as wrong: it stays, and is marked here too
 * @returns the summary of an article; sections with nothing in them are left out
 */
export function toMarkdown(analysis: Analysis, wrong: readonly WrongMark[] = []): string {
  const marked = (mark: WrongMark | null, words = 'marked as wrong') => (isMarked(wrong, mark) ? ` *(${words})*` : '');
  const { article, people, quotations, keyPoints, sources, places, organisations, figures } = analysis;
  const texts = linesOf(article.blocks);
  const link = (span: Span | undefined) =>
    article.url && span ? ` [↗](<${linkToPassage(article.url, texts, span)}>)` : '';
  const { speakers, unattributed } = voicesOf(analysis);
  const voices = speakers.filter(({ words }) => words > 0).sort((a, b) => b.words - a.words);
  const names = people.map(({ name }) => name);
  const origin = [
    article.publisher,
    article.byline.filter((name) => name !== article.publisher).join(', '),
    article.published?.slice(0, 10),
  ]
    .filter(Boolean)
    .join(' · ');
  const note = unreadNote(analysis);
  const lines = [
    `# ${plain(article.headline ?? 'Untitled')}`,
    '',
    ...(origin ? [plain(origin), ''] : []),
    ...(note ? [plain(note), ''] : []),
    ...section(
      'What happened',
      keyPoints.map((point) => `- ${withReferents(point, names)}${link(point)}`),
    ),
    ...section(
      'Who',
      people.map((person) => {
        const { name, role, mentions } = person;
        const told = `**${plain(name)}**${role ? `, ${plain(role.text)}` : ''}`;
        return `- ${told}${link(role ?? mentions[0])}${marked(wrongPerson(person))}`;
      }),
    ),
    ...section(
      note ? 'In quotation marks' : 'Who said what',
      toldOnce(quotations)
        .filter(({ kind }) => kind !== 'term')
        .map((quotation) => {
          const who = quotation.kind === null ? '' : `${speakerOf(quotation)}: `;
          const wrongly =
            marked(wrongSpeaker(quotation), 'speaker marked as wrong') + marked(wrongQuotation(quotation));
          return `- ${who}${words(quotation)}${link(quotation)}${wrongly}`;
        }),
    ),
    ...section('Voices', [
      ...voices.map(
        ({ name, share, quotations }) =>
          `- ${plain(name)}: ${Math.round(100 * share)} % of the quoted words (${quotations.length})`,
      ),
      ...(unattributed.length ? [`- Nobody named: ${unattributed.length}`] : []),
    ]),
    ...section(
      'On whose word',
      sources.map(({ who, type, reason, via, spans }) => {
        const through = via === null ? '' : `, through ${plain(sources[via]?.who ?? '')}`;
        const often = spans.length > 1 ? `, ${spans.length} statements` : '';
        return `- ${plain(who)} (${type}${through}${often})${reason ? `: ${plain(reason.text)}` : ''}${link(spans[0])}`;
      }),
    ),
    ...section(
      'When',
      dayLines(timelineOf(analysis), ({ clause }) => `${plain(clause.text)}${link(clause)}`),
    ),
    ...section(
      'Where',
      places.length ? [places.map(({ name, spans }) => `${plain(name)}${link(spans[0])}`).join(', ')] : [],
    ),
    ...section(
      'Organisations',
      organisations.length
        ? [organisations.map(({ name, spans }) => `${plain(name)}${link(spans[0])}`).join(', ')]
        : [],
    ),
    ...section(
      'Figures',
      figures.map((figure) => `- ${plain(figure.text)}${figure.of ? ` ${plain(figure.of.text)}` : ''}${link(figure)}`),
    ),
    ...section('Reference', [plain(toReference(article, 'apa'))]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
