/** What date expressions say, before it is known which day that is. */

import type { Direction, Unit, YearDay } from '../language/language.ts';

/** Which one: the last, this or the next; null: the text leaves it to the tense. */
export type Which = Direction | null;

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
  /**
   * `event`: it names what happened then, as in "the Jan. 6 riot", in a year that everybody knows or whichever; `weekday`:
   * the one it stands beside.
   */
  | ({ kind: 'day'; on: YearDay; weekday: number | null; event: { year: number | null } | null } & OfYear)
  /** "on the 28th", "Tuesday the 28th" */
  | { kind: 'day-of-month'; day: number; weekday: number | null }
  /** "Monday last week": -1 is last week, 1 the next. */
  | { kind: 'weekday-of-week'; weekday: number; week: number }
  /** "20 years ago this month" */
  | { kind: 'before'; of: When; unit: Unit; count: number }
  | ({ kind: 'part'; part: PartKind; number: number } & OfYear)
  /** A part of a year that is told from another date in the sentence: 1 for "the following spring", 0 for "that May". */
  | { kind: 'part-from-other'; part: PartKind; number: number; step: Direction }
  /** `ago`: it counts back, and from a quarter to the quarter so many years before: "from 61 cents a year ago". */
  | { kind: 'shift'; unit: Unit; count: number; ago: boolean }
  /** "the same quarter last year": of the date before it, where that is such a part of a year. */
  | { kind: 'same-last-year'; parts: readonly PartKind[] }
  /** Counted from another date in the sentence: "a day later"; `orNow`: where there is none, from the publication. */
  | { kind: 'from-other'; unit: Unit; count: number; orNow: boolean }
  /** "in three weeks": a date only in a clause about what is to come. */
  | { kind: 'ahead'; unit: Unit; count: number }
  | { kind: 'weekend'; which: Which }
  | { kind: 'week-of'; month: number; day: number };
