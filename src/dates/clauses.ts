/** Cuts the clause around a place in a sentence, and tells whether it speaks of the past or of what is to come. */

import type { Span } from '../analysis.ts';
import type { ClauseWords } from '../language/language.ts';
import { sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

export type Tense = 'past' | 'planned' | null;

/** Tokens `first`..`end` of a block. */
interface ClausePiece {
  first: number;
  end: number;
}

/** A clause shorter than this tells nothing without the one before it. */
const SHORTEST = 4;
/** A longer clause, in tokens, is cut: each date of an endless sentence would otherwise be told with all of it. */
const LONGEST = 150;
/** "the Wall Street Journal reported": a speaker's name before the verb is hardly longer than this. */
const LONGEST_SPEAKER = 8;
/** A verb further away than this does not tell a date's tense. */
/** So many tokens before a date may stand at its clause's beginning without a verb: "À partir du". */
const OPENING = 4;
const REACH = 60;
/** More marks than this do not stand at a clause's end. */
const TAIL = 8;
/** A sentence of no more tokens is told whole: a clause cut out of it may lack what it needs. */
const SHORT_SENTENCE = 40;
/** A clause that goes on without a mark, as in "found | that", is told with what follows up to so many tokens. */
const LONGEST_TOLD = 60;

/** Marks that are a pair; what has one of them has the other too. */
const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
] as const;

/** An aside between commas is told in so many tokens. */
const ASIDE = 8;
/** So many tokens before the date its deadline stands at most, with a time of day between them: "until 5 p.m. on". */
const DEADLINE = 8;
/** So many without one: "until early on". */
const SHORT_DEADLINE = 2;
/** "will stay closed", "expected to be finished": so far back a verb group's first word may stand. */
const VERB_GROUP = 3;

function isPast(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const { lower, text, capital } = tokens[index]!;
  const before = tokens[index - 1];
  if (words.infinitive.has(before?.lower ?? '')) return false;
  if (words.past.has(lower)) return true;
  // "United" is a name, unless it opens the sentence.
  if (capital && before && before.kind !== 'punctuation') return false;
  return Boolean(words.pastEnding?.test(text)) && !words.beforeAdjective.has(before?.lower ?? '');
}

function isPlanned(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const { lower, text, capital } = tokens[index]!;
  const next = tokens[index + 1]?.lower ?? '';
  if (Object.hasOwn(words.plannedBefore, lower)) return words.plannedBefore[lower]!.has(next);
  if (Object.hasOwn(words.plannedUnless, lower) && words.plannedUnless[lower]!.has(next)) return false;
  // The month "May".
  if (capital && words.months.has(lower)) return false;
  return words.planned.has(lower) || Boolean(words.plannedEnding?.test(text));
}

function inPlannedGroup(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  for (let at = Math.max(0, index - VERB_GROUP); at < index; at++) if (isPlanned(tokens, at, words)) return true;
  return false;
}

/** "may have signed" */
function tellsWhatWas(tokens: readonly Token[], index: number, { perfect, breaks }: ClauseWords): boolean {
  for (let at = index + 1; at <= index + perfect.within && at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    if (perfect.words.has(lower)) return true;
    if (breaks.test(text)) return false;
  }
  return false;
}

/** The tense that one word shows; null when it shows none. */
function tenseOfWord(tokens: readonly Token[], index: number, words: ClauseWords): Tense {
  const token = tokens[index]!;
  if (isPlanned(tokens, index, words)) return tellsWhatWas(tokens, index, words) ? 'past' : 'planned';
  if (words.copulas.has(token.lower)) return 'past';
  if (isPast(tokens, index, words)) return inPlannedGroup(tokens, index, words) ? 'planned' : 'past';
  return isPresentPlan(tokens, index, words) ? 'planned' : null;
}

/** "begins", but neither "was open", "the start" and "the 2018 open" nor "appeared to begin" */
function isPresentPlan(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const token = tokens[index]!;
  if (!words.presentPlans.has(token.lower) || token.capital) return false;
  const [second, last] = [tokens[index - 2]?.lower ?? '', tokens[index - 1]?.lower ?? ''];
  if (words.copulas.has(last) || words.beforeNoun.has(last) || /^\d{4}$/.test(last)) return false;
  return !(words.infinitive.has(last) && words.seeming.has(second));
}

/** Whether an attribution starts after the comma at `index`: ", the paper said". */
function startsAside(tokens: readonly Token[], index: number, end: number, words: ClauseWords): boolean {
  for (let next = index + 1; next < Math.min(end, index + 1 + LONGEST_SPEAKER); next++) {
    if (tokens[next]!.text === ',') return false;
    if (words.speech.has(tokens[next]!.lower)) return true;
  }
  return false;
}

function clausePieces(tokens: readonly Token[], first: number, end: number, words: ClauseWords): ClausePiece[] {
  const pieces: ClausePiece[] = [];
  let start = first;
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index]!;
    const isBreak = words.breaks.test(token.text) || (token.text === ',' && startsAside(tokens, index, end, words));
    if (!isBreak && !words.starters.has(token.lower) && index - start < LONGEST) continue;
    pieces.push({ first: start, end: index });
    start = isBreak ? index + 1 : index;
  }
  if (end > start) pieces.push({ first: start, end });
  return pieces;
}

function hasVerb(tokens: readonly Token[], { first, end }: ClausePiece, words: ClauseWords): boolean {
  for (let index = first; index < end; index++) {
    const { lower } = tokens[index]!;
    if (tenseOfWord(tokens, index, words) || words.present.has(lower) || words.speech.has(lower)) return true;
  }
  return false;
}

/** Joins the pieces that cannot stand alone to the one before them, or the first ones to the one after. */
function joinPieces(tokens: readonly Token[], pieces: readonly ClausePiece[], words: ClauseWords): ClausePiece[] {
  const joined: ClausePiece[] = [];
  let lastStands = true;
  for (const piece of pieces) {
    const relative = words.relatives.has(tokens[piece.first]!.lower);
    const stands = piece.end - piece.first >= SHORTEST && !relative && hasVerb(tokens, piece, words);
    const last = joined.at(-1);
    if (last && (!stands || !lastStands) && piece.end - last.first <= LONGEST) last.end = piece.end;
    else joined.push({ ...piece });
    lastStands = stands || (last !== undefined && lastStands);
  }
  return joined;
}

/** Whether what goes on is told to end then: "closed until May"; "did not say so until May" is over. */
function isNearDeadline(tokens: readonly Token[], first: number, date: number, words: ClauseWords): boolean {
  for (let at = date - 1; at >= Math.max(first, date - DEADLINE); at--) {
    if (!words.deadlines.has(tokens[at]!.lower)) continue;
    const hasTime = tokens.slice(at, date).some(({ text }) => /^\d/.test(text));
    if (date - at > SHORT_DEADLINE && !hasTime) return false;
    const verbs = tokens.slice(Math.max(first, at - REACH), at);
    return !verbs.some(({ lower }) => words.negations.has(lower));
  }
  return false;
}

/** Whether a noun has the date at its end: "the hearing from March"; "from March to May" and "opens from March" are none. */
function isOrigin(tokens: readonly Token[], first: number, date: number, after: number, words: ClauseWords): boolean {
  if (!words.origins.has(tokens[date - 1]?.lower ?? '') || date - 1 <= first) return false;
  const [noun, next] = [tokens[date - 2]!, tokens[after]];
  return /^\p{L}/u.test(noun.text) && (next === undefined || tenseOfWord(tokens, after, words) !== null);
}

/** Whether the date ends an aside that has no verb: "the rate, 4.5 percent in July, is due"; "the hearing, on Friday, will" is none. */
function endsAside(tokens: readonly Token[], date: number, after: number, words: ClauseWords): boolean {
  if (tokens[after]?.text !== ',') return false;
  const begin =
    date -
    1 -
    tokens
      .slice(Math.max(0, date - ASIDE), date)
      .toReversed()
      .findIndex(({ text }) => text === ',');
  return begin < date && (date - begin > 2 || (date - begin === 2 && !words.prepositions.has(tokens[date - 1]!.lower)));
}

const timesIn = (text: string, mark: string) => text.split(mark).length - 1;

/** @returns where what is told begins and ends: `from` and `to`, or the marks beside them that belong to others within */
function withPairs(text: string, from: number, to: number): [number, number] {
  const within = text.slice(from, to);
  for (const [opening, closing] of PAIRS) {
    const isSame = opening === closing;
    const [opened, closed] = [timesIn(within, opening), timesIn(within, closing)];
    if (isSame ? opened % 2 === 0 : opened === closed) continue;
    const [before, after] = [text.lastIndexOf(opening, from - 1), text.indexOf(closing, to)];
    if (from > 0 && before >= 0 && (isSame || closed > opened)) return [before, to];
    if (after >= 0 && (isSame || opened > closed)) return [from, after + 1];
  }
  return [from, to];
}

/** What happens at some time, or is counted, by the words around it. */
interface ToldIn {
  clause: Span;
  /** The sentence that the clause is of, where that is short. */
  sentence: Span | null;
}

/** @returns for each of a block the clause that tells it: its short sentence, where nothing else is told in another clause of that */
export function tellingClauses(told: readonly ToldIn[]): Span[] {
  const clauses = new Map<number, Set<number>>();
  for (const { clause, sentence } of told)
    if (sentence) clauses.set(sentence.start, (clauses.get(sentence.start) ?? new Set()).add(clause.start));
  return told.map(({ clause, sentence }) => (sentence && clauses.get(sentence.start)?.size === 1 ? sentence : clause));
}

/** The clauses of one block, cut once and asked for by offset. */
export class Clauses {
  private readonly block: TextBlock;
  private readonly words: ClauseWords;
  private readonly clauses: ClausePiece[];

  constructor(block: TextBlock, words: ClauseWords) {
    this.block = block;
    this.words = words;
    this.clauses = block.sentences.flatMap(({ firstToken, endToken }) =>
      joinPieces(block.tokens, clausePieces(block.tokens, firstToken, endToken, words), words),
    );
  }

  private holding(token: number): ClausePiece {
    let low = 0;
    let high = this.clauses.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.clauses[middle]!.end <= token) low = middle + 1;
      else high = middle;
    }
    return this.clauses[low] ?? { first: 0, end: 0 };
  }

  /**
   * @param start offset of a date in the block's text
   * @param end where the date ends
   * @returns the clause that holds it, without marks at its ends, the sentence where that is short, and its tense by the verb nearest before the date,
   *   or else after it; null where no verb tells
   */
  at(start: number, end: number): ToldIn & { tense: Tense } {
    const { words } = this;
    const { tokens, dateline } = this.block;
    // A dateline's day is that of the sentence after it.
    const date = tokenIndexAt(this.block, Math.max(start, dateline));
    const { first, end: endToken } = this.holding(date);
    const [second, last] = [tokens[date - 2]?.lower ?? '', tokens[date - 1]?.lower ?? ''];
    // "in force since May": whatever the clause's verb says.
    let tense: Tense = words.since.has(last) ? 'past' : null;
    const isAhead = Object.hasOwn(words.ahead, second) && words.ahead[second] === last;
    if (isAhead || (words.standing.has(second) && words.prepositions.has(last))) tense = 'planned';
    // "adjourned until May", "grounded by May": a past verb does not tell whether that is over.
    const isDeadline = isNearDeadline(tokens, first, date, words);
    let isMoved = false;
    for (let index = date - 1; index >= Math.max(first, date - REACH) && !tense; index--) {
      tense = tenseOfWord(tokens, index, words);
      isMoved = words.moved.before.has(last) && words.moved.verbs.has(tokens[index]!.lower);
    }
    // "supprime à partir du 1er juillet": a verb before it that tells no tense is of a plan.
    const isOnwards = words.onwards.has(last) || words.onwards.has(second);
    if (!tense && isOnwards && date - first > OPENING) tense = 'planned';
    const after = end < dateline ? date : tokenIndexAt(this.block, end - 1) + 1;
    if (!tense && isOrigin(tokens, first, date, after, words)) tense = 'past';
    const afterEnd = endsAside(tokens, date, after, words) ? after : Math.min(endToken, after + REACH);
    for (let index = after; index < afterEnd && !tense; index++) tense = tenseOfWord(tokens, index, words);
    if ((isDeadline || isMoved) && tense === 'past') tense = null;
    const sentence = sentenceAt(this.block, tokens[date]?.start ?? 0);
    const isShort = sentence && sentence.endToken - sentence.firstToken <= SHORT_SENTENCE;
    return {
      clause: this.spanOf(first, this.endOfTold(first, endToken)),
      sentence: isShort ? this.spanOf(sentence.firstToken, sentence.endToken) : null,
      tense,
    };
  }

  /** With what goes on without a mark, and with what a sentence that opens with "though" goes on to. */
  private endOfTold(first: number, end: number): number {
    const { tokens } = this.block;
    const sentence = sentenceAt(this.block, tokens[first]?.start ?? 0);
    const last = sentence?.endToken ?? 0;
    let isOpen = sentence?.firstToken === first && this.opensClause(first);
    let told = end;
    while (told < last && (isOpen || tokens[told - 1]!.kind !== 'punctuation')) {
      const from = isOpen && tokens[told]!.kind === 'punctuation' ? told + 1 : told;
      const next = this.holding(from);
      if (next.first !== from || tokens[from]?.kind === 'punctuation' || next.end - first > LONGEST_TOLD) break;
      told = next.end;
      isOpen &&= this.opensClause(from);
    }
    return Math.max(end, Math.min(told, last));
  }

  /** "Though", but not "But", without which its clause stands alone. */
  private opensClause(at: number): boolean {
    const { starters, firstHead } = this.words;
    const { lower } = this.block.tokens[at]!;
    return starters.has(lower) && !firstHead.exec(`${lower} `)?.[0];
  }

  /** Without the marks, and the words that lead on, at the ends of what stands in these tokens. */
  private spanOf(first: number, end: number): Span {
    const { block, words } = this;
    const opening = block.tokens[first]?.start ?? 0;
    const whole = block.text.slice(opening, block.tokens[end - 1]?.end ?? block.text.length);
    const opens = sentenceAt(block, opening)?.firstToken === first;
    const head = (opens ? words.firstHead : words.head).exec(whole)?.[0].length ?? 0;
    const tail = /[\s,;:.!?…–—"“”]+$/.exec(whole.slice(-TAIL))?.[0].length ?? 0;
    const [from, to] = withPairs(whole, head, Math.max(head, whole.length - tail));
    return spanOf(block, opening + from, opening + to);
  }
}
