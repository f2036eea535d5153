/** Finds the dates of an article and what happened or will happen then. */

import { casual, type ParsedResult } from 'chrono-node/en';
import type { DateMention } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { clauseAt } from './clauses.ts';

const PLANNED =
  /\b(?:will|shall|would|could|may|might|due to|expected to|planned|plans? to|scheduled|set to|going to)\b/;

function isoValue({ start }: ParsedResult): string | null {
  const year = String(start.get('year')).padStart(4, '0');
  const month = String(start.get('month')).padStart(2, '0');
  const day = String(start.get('day')).padStart(2, '0');
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${month}-${day}`;
  return start.isCertain('month') ? `${year}-${month}` : null;
}

/**
 * @param published ISO 8601 with its own offset; null: only dates that stand on their own are given
 * @returns the dates in text order with ISO values
 */
export function findDates(blocks: readonly TextBlock[], published: string | null): DateMention[] {
  const time = published === null ? Number.NaN : Date.parse(published);
  if (Number.isNaN(time)) return [];
  const reference = { instant: new Date(time), timezone: 0 };
  const dates: DateMention[] = [];
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    for (const result of casual.parse(block.text, reference)) {
      const value = isoValue(result);
      if (!value) continue;
      const clause = clauseAt(block, result.index);
      dates.push({
        ...spanOf(block, result.index, result.index + result.text.length),
        value,
        clause,
        tense: PLANNED.test(clause.text) ? 'planned' : 'past',
      });
    }
  }
  return dates;
}
