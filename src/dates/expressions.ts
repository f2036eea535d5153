/** Finds date expressions in news text: what they say, not yet which day that is. */

import type { DateWords } from '../language/language.ts';
import { readForm } from './readings.ts';
import type { When } from './when.ts';

/** The expression is `text.slice(start, end)`. */
export interface DateExpression {
  start: number;
  end: number;
  when: When;
  /** It ends what the expression before it begins: "from 5 May to 12 June". */
  endsRange: boolean;
}

/** " in der " */
const LONGEST_JOINT = 8;
/** So much of the text on either side of what a form found decides whether it is a date. */
const CONTEXT = 24;

function monthIn(when: When): number | null {
  if (when.kind === 'part') return when.part === 'month' ? when.number : null;
  return when.kind === 'day' && 'month' in when.on ? when.on.month : null;
}

/** Tells a date without a year its year where the next one has it, and marks the ends of ranges. */
function joinRanges(expressions: DateExpression[], text: string, { between: joint }: DateWords): void {
  for (const [index, next] of expressions.entries()) {
    const before = expressions[index - 1];
    const between = before && joint.exec(text.slice(before.end, next.start));
    if (!between) continue;
    const [first, second] = [before.when, next.when];
    next.endsRange = Boolean(between.groups?.range);
    if ((first.kind !== 'part' && first.kind !== 'day') || (second.kind !== 'part' && second.kind !== 'day')) continue;
    if (first.year !== null || first.which !== null || first.ofYear !== null || second.year === null) continue;
    const [from, to] = [monthIn(first), monthIn(second)];
    // "December to March 2012" begins in the year before.
    if (from !== null && to !== null) before.when = { ...first, year: from > to ? second.year - 1 : second.year };
  }
}

/** The two as one: "Monday last week", "last week on Monday", "20 years ago this month", "this month 20 years ago". */
function joinedDates(first: When, second: When, between: string, language: DateWords): When | null {
  if (language.dayOfWeek.test(between)) {
    const week = weekdayOfWeek(first, second);
    if (week) return week;
  }
  if (!language.onDay.test(between)) return null;
  if (first.kind === 'shift' && first.ago && isNow(second)) {
    return { kind: 'before', of: second, unit: first.unit, count: -first.count };
  }
  return weekdayOfWeek(second, first);
}

function weekdayOfWeek(day: When, week: When): When | null {
  if (day.kind !== 'weekday' || day.which !== null || day.weeks !== 0) return null;
  if (week.kind !== 'shift' || week.unit !== 'week' || Math.abs(week.count) > 1) return null;
  return { kind: 'weekday-of-week', weekday: day.weekday, week: week.count };
}

/** Whether it is counted from now alone: "today", "this month", "Monday". */
function isNow(when: When): boolean {
  return when.kind === 'shift' || when.kind === 'weekday' || (when.kind === 'part' && when.which !== null);
}

/** Joins expressions that say one date together. */
function joinPhrases(expressions: readonly DateExpression[], text: string, language: DateWords): DateExpression[] {
  const phrases: DateExpression[] = [];
  for (const next of expressions) {
    const last = phrases.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    const isNear = last && between.length <= LONGEST_JOINT;
    const when = isNear ? joinedDates(last.when, next.when, between, language) : null;
    if (last && when) phrases[phrases.length - 1] = { ...last, end: next.end, when };
    else phrases.push(next);
  }
  return phrases;
}

/**
 * @param text one block's text
 * @param language how its language names dates
 * @returns its date expressions in order, without overlaps; of two that start together the longer one is taken
 */
export function findDateExpressions(text: string, language: DateWords): DateExpression[] {
  const found: DateExpression[] = [];
  for (const form of language.forms) {
    for (const match of text.matchAll(form.form)) {
      const start = match.index;
      const end = start + match[0].length;
      const when = readForm(
        form,
        {
          parts: { ...form.given, ...match.groups },
          words: match[0],
          before: text.slice(Math.max(0, start - CONTEXT), start),
          after: text.slice(end, end + CONTEXT),
        },
        language,
      );
      if (when) found.push({ start, end, when, endsRange: false });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  const apart = found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
  const phrases = joinPhrases(apart, text, language);
  joinRanges(phrases, text, language);
  return phrases;
}
