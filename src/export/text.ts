/** An analysis as plain text to read in a terminal. */

import type { Analysis, NamedThing, Quotation } from '../analysis.ts';
import { asidesOf } from '../views/asides.ts';
import { isUncertainSpeaker } from '../views/doubt.ts';
import { figureLines } from '../views/figure-lines.ts';
import { timelineOf } from '../views/timeline.ts';
import { toldOf } from '../views/told-of-source.ts';
import { toldOnce } from '../views/told-within.ts';
import { dayLines } from './day-lines.ts';
import { unreadNote } from './unread-note.ts';

function textSection(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', title.toUpperCase(), ...lines] : [];
}

function quotationLine(quotation: Quotation): string {
  const { kind, text } = quotation;
  return kind === null
    ? `- ${text}`
    : `- ${[textSpeaker(quotation), ...asidesOf(quotation)].join(' ')} [${kind}]: ${text}`;
}

function textSpeaker({ kind, speaker }: Quotation): string {
  if (kind === 'term') return '(words as words)';
  if (!speaker) return '(nobody named)';
  // Better to check the sentence itself.
  return isUncertainSpeaker(speaker) ? `${speaker.text} (?)` : speaker.text;
}

function withKind({ name, kind }: NamedThing): string {
  return kind ? `${name} (${kind.text})` : name;
}

/**
 * @param analysis what the pipeline found
 * @returns a summary in lines of text, empty sections left out
 */
export function toText(analysis: Analysis): string {
  const { article, people, quotations, keyPoints, sources, places, organisations } = analysis;
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
    ...textSection(
      'What happened',
      keyPoints.map(({ text }) => `- ${text}`),
    ),
    ...textSection(
      'Who',
      people.map(
        ({ name, role, mentions }) => `- ${name}${role ? `, ${role.text}` : ''} (mentions: ${mentions.length})`,
      ),
    ),
    ...textSection(
      analysis.read === 'marks' ? 'In quotation marks' : 'Who said what',
      toldOnce(quotations).map(quotationLine),
    ),
    ...textSection(
      'On whose word',
      sources.map((source) => {
        const { who, type, via, spans } = source;
        const told = toldOf(source).map(({ text }) => text);
        const through = via === null ? undefined : sources[via];
        const often = spans.length > 1 ? ` (statements: ${spans.length})` : '';
        return `- ${who} (${type})${often}${through ? `, through ${through.who}` : ''}${told.length ? `: ${told.join('; ')}` : ''}`;
      }),
    ),
    ...textSection(
      'When',
      dayLines(timelineOf(analysis), ({ clause }) => clause.text),
    ),
    ...textSection('Where', places.length ? [places.map(withKind).join(', ')] : []),
    ...textSection('Organisations', organisations.length ? [organisations.map(withKind).join(', ')] : []),
    ...textSection(
      'Figures',
      figureLines(analysis).map(({ span }) => `- ${span.text}`),
    ),
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
}
