/** What of an article's dates is a timeline: a line for each event, under its day. */

import type { Analysis, DateMention, Quotation, Span } from '../analysis.ts';
import { boundsOf } from '../dates/calendar.ts';
import { byBlock } from '../text/by-block.ts';
import { encloses } from '../text/spans.ts';
import { countWords } from './count-words.ts';

export interface TimelineDay {
  /** ISO 8601, whole or partial, as those of `DateMention`. */
  value: string;
  /** In text order; each clause once. */
  events: DateMention[];
}

/** The kinds of values there are. */
const VALUE = /^(?:\d{3}|\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q[1-4]|H[12]))?)(?!\d)/;

/** "Published on", "First published". */
const PUBLISHED = 2;
/** Between a speaker, a date and a cue that belong together: "Putin, speaking on Friday, said". */
const BESIDE = 2;
/** Between a date and the name after it: "On Friday, the Estonian foreign minister Ada Lind said". */
const DESCRIBED = 4;
/** How, where and to whom something is said: "in an interview with the Gazette on". */
const SAID_HOW = 7;
/** In days to either side of the publication: what was said longer ago is an event of its own. */
const NEWS = 7;
const DAY_LONG = 24 * 60 * 60 * 1000;
/** As long as this a value names a day. */
const WHOLE = '2023-02-21'.length;

/** Shorter words are mostly grammar, in any language. */
const LONG_WORDS = /[\p{L}\p{N}]{4,}/gu;
/** Words that begin alike are mostly one in several forms. */
const STEM = 6;
/** So much of the shorter of two clauses makes them one event, if it has so many words at least. */
const SAME = 0.6;
const FEWEST = 3;
/** A day is looked through so far back for the same event. */
const LOOKED_THROUGH = 20;

/** "expressed" and "expresses" */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(LONG_WORDS) ?? []).map((word) => word.slice(0, STEM));
}

function longWordsBeside({ clause, text }: DateMention): Set<string> {
  const words = new Set(stemsOf(clause.text));
  for (const word of stemsOf(text)) words.delete(word);
  return words;
}

/** @returns the events of one day in text order, each told once, by the words that tell it first */
function apart(ofDay: readonly DateMention[]): DateMention[] {
  const told: { event: DateMention; words: Set<string> }[] = [];
  for (const event of ofDay.toSorted((a, b) => a.block - b.block || a.start - b.start)) {
    const words = longWordsBeside(event);
    const isTold = told.slice(-LOOKED_THROUGH).some(({ words: known }) => {
      const fewer = Math.min(words.size, known.size);
      return fewer >= FEWEST && [...words].filter((word) => known.has(word)).length >= SAME * fewer;
    });
    if (!isTold) told.push({ event, words });
  }
  return told.map(({ event }) => event);
}

/**
 * @returns the days on which something happened or will happen, the earliest first, those of no known day last. Days of
 *   publication are none, nor days around it on which something was said: what was said is the news; what has more than one date stands under that nearest to the day of publication,
 *   which is the news.
 */
export function timelineOf(analysis: Analysis): TimelineDay[] {
  const { published } = analysis.article;
  const speech = bySpeech(analysis);
  const today = published === null ? null : startOf(published);
  const distance = ({ value }: DateMention) =>
    today === null ? 0 : Math.abs((startOf(value) ?? Number.POSITIVE_INFINITY) - today);
  const events = new Map<string, DateMention>();
  for (const date of analysis.timeline) {
    const isNews = date.value.length === WHOLE && distance(date) <= NEWS * DAY_LONG;
    if (isOfPublication(date, analysis)) continue;
    if (isNews && isOfSpeaking(date, speech(date.block), analysis)) continue;
    const known = events.get(date.clause.text);
    if (!known || distance(date) < distance(known)) events.set(date.clause.text, date);
  }
  const days = new Map<string, DateMention[]>();
  for (const event of events.values()) {
    const ofDay = days.get(event.value);
    if (ofDay) ofDay.push(event);
    else days.set(event.value, [event]);
  }
  const start = ({ value }: TimelineDay) => startOf(value) ?? Number.POSITIVE_INFINITY;
  return [...days]
    .map(([value, ofDay]) => ({ value, events: apart(ofDay) }))
    .sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

/** When a date begins, in milliseconds since 1970 UTC: what a timeline is put in order by; `null` if not known. */
export function startOf(value: string): number | null {
  if (!VALUE.test(value)) return null;
  const { year, month, day } = boundsOf(value).first;
  const start = Date.UTC(year, month - 1, day);
  return Number.isNaN(start) ? null : start;
}

/** Who wrote a post and when, as posts are printed: "Ada Lind (@adalind) May 3, 2024". */
const POST = /\(@\w{1,30}\)\s*$/;

/** A dateline, the line under a post, "Updated on Friday", or a date alone. */
function isOfPublication({ clause, value, ...date }: DateMention, { article }: Analysis): boolean {
  if (date.end <= clause.start) return true;
  if (date.end >= clause.end && POST.test(clause.text.slice(0, date.start - clause.start))) return true;
  const words = countWords(clause.text) - countWords(date.text);
  const isThen = [article.published, article.modified].some((day) => day?.startsWith(value));
  return words <= 0 || (isThen && words <= PUBLISHED);
}

/** What is said, by the block in which it is said that somebody says it. */
function bySpeech({ quotations }: Analysis): (block: number) => Quotation[] {
  const speech = quotations.filter(({ kind }) => kind !== 'term' && kind !== null);
  const inBlock = byBlock(speech.map((quotation) => ({ ...(quotation.cue ?? quotation), quotation })));
  return (block) => inBlock(block).map(({ quotation }) => quotation);
}

/**
 * Whether a day says only when something was said: "the mayor said in an interview on Thursday". It stands beside the cue of
 * a quotation, outside what is quoted, and hardly any words of its clause tell more.
 */
function isOfSpeaking(date: DateMention, speech: readonly Quotation[], { people }: Analysis): boolean {
  const { clause } = date;
  if (speech.some((quotation) => encloses(quotation, date))) return false;
  return speech.some(({ cue, speaker, ...said }) => {
    if (!cue || !encloses(clause, cue)) return false;
    const person = people[speaker?.person ?? -1];
    const who = speaker?.span && encloses(clause, speaker.span) ? speaker.span : null;
    // "Norvane Energy, which has owned the plant since 2014, said"
    if (who && encloses(who, date)) return false;
    const known = [date, cue, ...speech, ...(who ? [who] : []), ...(person?.role ? [person.role] : [])];
    const left = wordsLeft(clause, [...known, ...(person?.mentions ?? [])]);
    const parts = [date, cue, ...(who ? [who] : [])];
    const first = Math.min(...parts.map(({ start }) => start));
    const last = Math.max(...parts.map(({ end }) => end));
    if (left(clause.start, first) > (first === date.start ? BESIDE : SAID_HOW)) return false;
    if (left(last, clause.end) > SAID_HOW) return false;
    if (cue.end <= date.start) {
      const isBetween = said.block === cue.block && said.start >= cue.end && said.start < date.start;
      return !isBetween && left(cue.end, date.start) <= SAID_HOW;
    }
    if (!who || who.start > cue.start) return left(date.end, cue.start) <= BESIDE;
    if (who.end <= date.start) return left(who.end, date.start) <= BESIDE && left(date.end, cue.start) <= BESIDE;
    return left(date.end, who.start) <= DESCRIBED && left(who.end, cue.start) <= BESIDE;
  });
}

/** Counts the words of a clause from one offset to another that are in none of the known spans. */
function wordsLeft(clause: Span, known: readonly Span[]): (from: number, to: number) => number {
  const letters = [...Array(clause.text.length).keys()].map((index) => clause.text.charAt(index));
  for (const { block, start, end } of known)
    if (block === clause.block && start < clause.end && end > clause.start)
      letters.fill(' ', Math.max(0, start - clause.start), end - clause.start);
  const text = letters.join('');
  return (from, to) => countWords(text.slice(Math.max(0, from - clause.start), Math.max(0, to - clause.start)));
}
