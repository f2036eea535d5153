/** Finds date expressions in English news text: what they say, not yet which day that is. */

import type { YearDay } from '../language/en/calendar.ts';
import { PATTERNS } from './date-grammar.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';
/** Which one: the last, this or the next; null: the text leaves it to the tense. */
export type Which = -1 | 0 | 1 | null;

export type PartKind = 'month' | 'quarter' | 'half' | 'season';

/** The year of a part of it: as written; or the last, this or the next such part; or the one in the last, this or the next year. */
export interface OfYear {
  year: number | null;
  which: Which;
  ofYear: Which;
}

/** What a date expression says. */
export type When =
  | { kind: 'year'; year: number }
  | { kind: 'weekday'; weekday: number; which: Which; weeks: number }
  /** "the following Saturday": after another date in the sentence. */
  | { kind: 'weekday-after'; weekday: number }
  /** The first three digits of its years. */
  | { kind: 'decade'; decade: string }
  /** `named`: it names what happened then, as in "the Jan. 6 riot". */
  | ({ kind: 'day'; on: YearDay; named: boolean } & OfYear)
  /** "on the 28th", "Tuesday the 28th" */
  | { kind: 'day-of-month'; day: number; weekday: number | null }
  /** "Monday last week": -1 is last week, 1 the next. */
  | { kind: 'weekday-of-week'; weekday: number; week: number }
  /** "20 years ago this month" */
  | { kind: 'before'; of: When; unit: Unit; count: number }
  | ({ kind: 'part'; part: PartKind; number: number } & OfYear)
  | { kind: 'shift'; unit: Unit; count: number }
  /** Counted from another date in the sentence: "a day later"; `orNow`: where there is none, from the publication. */
  | { kind: 'from-other'; unit: Unit; count: number; orNow: boolean }
  /** "in three weeks": a date only in a clause about what is to come. */
  | { kind: 'ahead'; unit: Unit; count: number }
  | { kind: 'weekend'; which: Which }
  | { kind: 'week-of'; month: number; day: number };

/** The expression is `text.slice(start, end)`. */
export interface DateExpression {
  start: number;
  end: number;
  when: When;
  /** It ends what the expression before it begins: "from 5 May to 12 June". */
  endsRange: boolean;
}

/** What stands between two dates of one year ("in May and June 2012"), and between the ends of a range. */
const BETWEEN = /^\s?(?:(?<range>[-–—]|to|until|till|through)|and|or)\s?(?:the\s)?$/;

/** ", on " */
const LONGEST_JOINT = 5;

function monthIn(when: When): number | null {
  if (when.kind === 'part') return when.part === 'month' ? when.number : null;
  return when.kind === 'day' && 'month' in when.on ? when.on.month : null;
}

/** Tells a date without a year its year where the next one has it, and marks the ends of ranges. */
function joinRanges(expressions: DateExpression[], text: string): void {
  for (const [index, next] of expressions.entries()) {
    const before = expressions[index - 1];
    const between = before && BETWEEN.exec(text.slice(before.end, next.start));
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
function joined(first: When, second: When, between: string, isAgo: boolean): When | null {
  if (between.trim() === 'of' || between === ' ') {
    const week = weekdayOfWeek(first, second);
    if (week) return week;
  }
  if (!/^(?:,?\son)?\s$/.test(between)) return null;
  if (isAgo && first.kind === 'shift' && isNow(second)) {
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
function joinPhrases(expressions: readonly DateExpression[], text: string): DateExpression[] {
  const phrases: DateExpression[] = [];
  for (const next of expressions) {
    const last = phrases.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    const isAgo = last !== undefined && text.startsWith('ago', last.end - 3);
    const when = last && between.length <= LONGEST_JOINT ? joined(last.when, next.when, between, isAgo) : null;
    if (last && when) phrases[phrases.length - 1] = { ...last, end: next.end, when };
    else phrases.push(next);
  }
  return phrases;
}

/**
 * @param text one block's text
 * @returns its date expressions in order, without overlaps; of two that start together the longer one is taken
 */
export function findDateExpressions(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const end = match.index + match[0].length;
      const when = read(groups, text, match.index, end);
      if (when) found.push({ start: match.index, end, when, endsRange: false });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  const apart = found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
  const phrases = joinPhrases(apart, text);
  joinRanges(phrases, text);
  return phrases;
}
