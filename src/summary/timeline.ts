/** Finds the dates of an article and what happened or will happen then. */

import type { DateMention } from '../analysis.ts';
import { MATCH_WORDS } from '../language/en/calendar.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import { boundsOf, compareDays, type Day, readDay } from './calendar.ts';
import { Clauses, type Tense } from './clauses.ts';
import { findDateExpressions, type When } from './date-expressions.ts';
import { isoValue } from './date-values.ts';
import { timeBeside } from './times.ts';

/** As long as this a value names a day. */
const DAY = '2023-02-21'.length;

/** "The third quarter" of a match is no date. */
function isPartOfMatch(when: When): boolean {
  return when.kind === 'part' && when.part === 'quarter' && when.year === null;
}

/** A date that lies wholly before or after the day of publication tells its own tense. */
function tenseOf(value: string, published: Day | null, ofClause: Tense): Tense {
  if (!published) return ofClause;
  const { first, last } = boundsOf(value);
  if (compareDays(last, published) < 0) return 'past';
  return compareDays(first, published) > 0 ? 'planned' : ofClause;
}

/**
 * @param published ISO 8601, its own offset tells the day; null: only dates that stand on their own are given
 * @returns the dates in text order with ISO 8601 values; durations, ages and repeated days are left out
 */
export function findDates(blocks: readonly TextBlock[], published: string | null): DateMention[] {
  const reference = published === null ? null : readDay(published);
  const dates: DateMention[] = [];
  // A pull quote tells the same once more.
  const told = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    const expressions = findDateExpressions(block.text);
    if (!expressions.length) continue;
    const clauses = new Clauses(block);
    const ofMatch = block.tokens.some(({ lower }) => MATCH_WORDS.has(lower));
    let sentence = -1;
    let other: string | null = null;
    for (const { start, end, when, endsRange } of expressions) {
      if (ofMatch && isPartOfMatch(when)) continue;
      const sentenceStart = sentenceAt(block, start)?.start ?? 0;
      if (sentenceStart !== sentence) other = null;
      sentence = sentenceStart;
      const { clause, tense } = clauses.at(start, end);
      // The end of a range is the first such date after its beginning.
      const value: string | null =
        endsRange && other
          ? isoValue(when, boundsOf(other).first, 'planned', other)
          : isoValue(when, reference, tense, other);
      if (!value) continue;
      other = value;
      const telling = `${value} ${clause.text}`;
      if (block.kind === 'blockquote' && told.has(telling)) continue;
      told.add(telling);
      const time = value.length === DAY ? timeBeside(block.text, start, end) : null;
      dates.push({ ...spanOf(block, start, end), value, time, clause, tense: tenseOf(value, reference, tense) });
    }
  }
  return dates;
}
