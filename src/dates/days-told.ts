/** What an article's other dates tell of a day that stands without a year and without a verb, as those of a schedule do. */

import { addDays, boundsOf, compareDays, dayInYear, isoDay, weekdayOf } from './calendar.ts';
import type { When } from './when.ts';

/** In a list the next day comes within so many days, in the next paragraph at the latest. */
const APART = 92;

type DayInYear = Extract<When, { kind: 'day' }>;

function isBare(when: When): when is DayInYear {
  return (
    when.kind === 'day' && when.year === null && when.which === null && when.ofYear === null && when.event === null
  );
}

/** The same for every mention of "June 9". */
function dayKey({ on }: DayInYear): string {
  return 'day' in on ? `${on.month}-${on.day}` : JSON.stringify(on);
}

export class DaysTold {
  /** By day of the year. */
  private readonly known = new Map<string, string>();
  /** The last day that no verb tells of. */
  private listed: { block: number; value: string } | null = null;

  /** @returns the value of a day that no verb tells of, by what was told before it; null where that tells nothing */
  valueOf(when: When, block: number): string | null {
    if (!isBare(when)) return null;
    const known = this.known.get(dayKey(when));
    if (known || !this.listed || block - this.listed.block > 1) return known ?? null;
    const { last } = boundsOf(this.listed.value);
    const latest = addDays(last, APART);
    const next = [last.year, last.year + 1]
      .flatMap((year) => dayInYear(when.on, year) ?? [])
      .find((day) => compareDays(day, last) >= 0 && compareDays(day, latest) <= 0);
    return next && (when.weekday === null || weekdayOf(next) === when.weekday) ? isoDay(next) : null;
  }

  /** @param isSure whether the text tells its year, or a verb whether it is past */
  add(when: When, block: number, value: string, isSure: boolean): void {
    if (when.kind !== 'day') return;
    if (isSure) this.known.set(dayKey(when), value);
    else this.listed = { block, value };
  }
}
