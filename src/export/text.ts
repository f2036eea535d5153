/** An analysis as plain text to read in a terminal. */

import type { Analysis, Quotation } from '../analysis.ts';
import { isUncertainSpeaker } from '../views/doubt.ts';
import { timelineOf } from '../views/timeline.ts';
import { toldOnce } from '../views/told-within.ts';
import { dayLines } from './day-lines.ts';
import { unreadNote } from './unread-note.ts';

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title.toUpperCase(), ...lines] : [];
}

function quotationLine(quotation: Quotation): string {
  const { kind, text } = quotation;
  return kind === null ? `- ${text}` : `- ${speakerOf(quotation)} [${kind}]: ${text}`;
}

function speakerOf({ kind, speaker }: Quotation): string {
  if (kind === 'term') return '(words as words)';
  if (!speaker) return '(nobody named)';
  // Better to check the sentence itself.
  return isUncertainSpeaker(speaker) ? `${speaker.text} (?)` : speaker.text;
}

/**
 * @param analysis what the pipeline found
 * @returns a summary in lines of text, empty sections left out
 */
export function toText(analysis: Analysis): string {
  const { article, people, quotations, keyPoints, sources, places, organisations, figures } = analysis;
  const origin = [
    article.publisher,
    article.byline.filter((name) => name !== article.publisher).join(', '),
    article.published,
  ]
    .filter(Boolean)
    .join(' · ');
  return [
    article.headline ?? '(no headline)',
    origin,
    article.isNews ? '' : `Not taken for a news article: ${article.kind} (${article.reasons.join(', ')})`,
    unreadNote(analysis) ?? '',
    ...section(
      'What happened',
      keyPoints.map(({ text }) => `- ${text}`),
    ),
    ...section(
      'Who',
      people.map(
        ({ name, role, mentions }) => `- ${name}${role ? `, ${role.text}` : ''} (mentions: ${mentions.length})`,
      ),
    ),
    ...section(
      analysis.read === 'marks' ? 'In quotation marks' : 'Who said what',
      toldOnce(quotations).map(quotationLine),
    ),
    ...section(
      'On whose word',
      sources.map(({ who, type, via, reason, spans }) => {
        const through = via === null ? undefined : sources[via];
        const often = spans.length > 1 ? ` (statements: ${spans.length})` : '';
        return `- ${who} (${type})${often}${through ? `, through ${through.who}` : ''}${reason ? `: ${reason.text}` : ''}`;
      }),
    ),
    ...section(
      'When',
      dayLines(timelineOf(analysis), ({ clause }) => clause.text),
    ),
    ...section('Where', places.length ? [places.map(({ name }) => name).join(', ')] : []),
    ...section('Organisations', organisations.length ? [organisations.map(({ name }) => name).join(', ')] : []),
    ...section(
      'Figures',
      figures.map(({ text, of }) => `- ${text}${of ? ` ${of.text}` : ''}`),
    ),
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
}
