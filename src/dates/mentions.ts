/** Finds the dates of an article and what happened or will happen then. */

import type { DateMention, Span } from '../analysis.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageData } from '../language/languages.ts';
import { type Sentence, sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import { boundsOf, compareDays, type Day, readDay } from './calendar.ts';
import { Clauses, type Tense, tellingClauses } from './clauses.ts';
import { DaysTold } from './days-told.ts';
import { type DateExpression, findDateExpressions } from './expressions.ts';
import { asInTables } from './readings.ts';
import { timeBeside } from './times.ts';
import { isoValue } from './values.ts';
import type { When } from './when.ts';

/** As long as this a value names a day. */
const DAY = '2023-02-21'.length;
/** So many characters from its beginning a sentence opens with a date: "In the following year". */
const OPENING = 3;

/** "The third quarter" of a match is no date, and "the second half" mostly is one's: but not in a plan. */
function isPartOfMatch(when: When, ofMatch: boolean, tense: Tense): boolean {
  if (when.kind !== 'part' || when.year !== null) return false;
  const isBareHalf = when.part === 'half' && when.ofYear === null;
  return ofMatch ? when.part === 'quarter' || isBareHalf : isBareHalf && tense !== 'planned';
}

/** "Mills left in 2015. Four years later," */
function continues(when: When, start: number, before?: Sentence, sentence?: Sentence): boolean {
  if (!before || !sentence || start - sentence.start > OPENING || sentence.start - before.end > OPENING) return false;
  return when.kind === 'from-other' || when.kind === 'part-from-other';
}

/** A date that lies wholly before or after the day of publication tells its own tense. */
function tenseOf(value: string, published: Day | null, ofClause: Tense): Tense {
  if (!published) return ofClause;
  const { first, last } = boundsOf(value);
  if (compareDays(last, published) < 0) return 'past';
  return compareDays(first, published) > 0 ? 'planned' : ofClause;
}

/** A date's own dot ends no sentence: "am 28. Mai". */
function withoutEndsWithin(sentences: readonly Sentence[], expressions: readonly DateExpression[]): Sentence[] {
  const joined: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = joined.at(-1);
    while (next < expressions.length && expressions[next]!.end <= sentence.start) next++;
    const starts = expressions[next]?.start ?? sentence.end;
    if (last && starts < sentence.start)
      joined[joined.length - 1] = { ...sentence, start: last.start, firstToken: last.firstToken };
    else joined.push(sentence);
  }
  return joined;
}

/**
 * @param published ISO 8601, its own offset tells the day; null: only dates that stand on their own are given
 * @param language of the text; null: not known, and read as English
 * @returns the dates in text order with ISO 8601 values; durations, ages and repeated days are left out
 */
export function findDates(
  blocks: readonly TextBlock[],
  published: string | null,
  language: LanguageCode | null,
): DateMention[] {
  const words = languageData(language ?? 'en');
  const reference = published === null ? null : readDay(published);
  const dates: DateMention[] = [];
  // A pull quote tells the same once more.
  const told = new Set<string>();
  const days = new DaysTold();
  for (const written of blocks) {
    if (written.kind === 'headline' || written.kind === 'heading') continue;
    const expressions = findDateExpressions(written.text, words.dates);
    if (!expressions.length) continue;
    const block = { ...written, sentences: withoutEndsWithin(written.sentences, expressions) };
    const clauses = new Clauses(block, words.clauses);
    const found: { date: Omit<DateMention, 'clause'>; clause: Span; sentence: Span | null }[] = [];
    const ofMatch = block.tokens.some(({ lower }) => words.dates.ofMatches.has(lower));
    let sentence: Sentence | undefined;
    let other: string | null = null;
    for (const { start, end, when, endsRange } of expressions) {
      const holding = sentenceAt(block, start);
      if (holding !== sentence && !continues(when, start, sentence, holding)) other = null;
      sentence = holding;
      const { tense, ...telling } = clauses.at(start, end);
      if (isPartOfMatch(when, ofMatch, tense)) continue;
      if (tense === null && words.dates.theseDays.has(asInTables(written.text.slice(start, end)))) continue;
      const known = tense === null ? days.valueOf(when, block.index) : null;
      // The end of a range is the first such date after its beginning.
      const value: string | null =
        endsRange && other
          ? isoValue(when, boundsOf(other).first, 'planned', other)
          : (known ?? isoValue(when, reference, tense, other));
      if (!value) continue;
      other = value;
      days.add(when, block.index, value, tense !== null || ('year' in when && when.year !== null));
      const time = value.length === DAY ? timeBeside(block.text, start, end, words.dates.times) : null;
      const date = { ...spanOf(block, start, end), value, time, tense: tenseOf(value, reference, tense) };
      found.push({ date, ...telling });
    }
    const telling = tellingClauses(found);
    for (const [at, { date }] of found.entries()) {
      const clause = telling[at]!;
      const known = `${date.value} ${clause.text}`;
      if (block.kind === 'blockquote' && told.has(known)) continue;
      told.add(known);
      dates.push({ ...date, clause });
    }
  }
  return dates;
}
