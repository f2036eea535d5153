/** The same words in other articles: quotations that share most of their words, with what was cut from them or changed. */

import { EMPTY_HASH, hashOf, hashOn } from '../text/hash.ts';
import { sureSpeaker } from '../views/doubt.ts';
import { type ArticleHead, headOf, type KeptArticle } from './kept-article.ts';
import { linksInto } from './links.ts';

/** What an article quotes between marks. */
export interface Quoted {
  article: ArticleHead;
  text: string;
  /** Who surely says it. */
  speaker: string | null;
  link: string | null;
}

/** A piece of one text as it stands to another: in both, or in this one alone. */
export interface Piece {
  text: string;
  isShared: boolean;
}

/** A quotation beside the fullest one of the same words. */
export interface Version {
  quoted: Quoted;
  /** Its own words, against the fullest. */
  pieces: Piece[];
  /** The fullest one's words, against these. */
  fullest: Piece[];
}

export interface SameWords {
  /** The one with most words, of several the one that was published first. */
  fullest: Quoted;
  /** In other articles, in order of publication. */
  versions: Version[];
  /** Whether articles give the words to different people. */
  isDisputed: boolean;
}

/** Of so many words quotations have the same one after another at least; fewer may well be said twice. */
const RUN = 5;
/** So much of the shorter one's words must be in the longer one, in order. */
const SAME = 0.6;
/** Words alike with more quotations than these are a formula. */
const COMPARED = 30;
/** So many words of a quotation are compared. */
const LONGEST = 400;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

interface Word {
  key: string;
  hash: number;
  start: number;
  end: number;
}

function diffedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = word.toLowerCase().replaceAll('’', "'");
    words.push({ key, hash: hashOf(key), start: index, end: index + word.length });
    if (words.length === LONGEST) break;
  }
  return words;
}

/** @returns the article's quotations that are long enough to be known again */
export function quotedIn(kept: KeptArticle): Quoted[] {
  const { quotations, people } = kept.analysis;
  const link = linksInto(kept);
  const head = headOf(kept);
  return quotations.flatMap((quotation) => {
    const { kind, text } = quotation;
    if ((kind !== 'direct' && kind !== 'partial') || diffedWords(text).length < RUN) return [];
    const who = sureSpeaker(quotation, people);
    const speaker = typeof who === 'number' ? (people[who]?.name ?? null) : who;
    return [{ article: head, text, speaker, link: link(quotation) }];
  });
}

/** @returns what stands in more than one article, what stands in most first */
export function sameWords(quoted: readonly Quoted[]): SameWords[] {
  const words = quoted.map(({ text }) => diffedWords(text));
  const groups = ofSameWords(quoted, words);
  return groups
    .map((indexes) => told(indexes, quoted, words))
    .filter(({ versions }) => versions.length > 0)
    .sort((a, b) => b.versions.length - a.versions.length || b.fullest.text.length - a.fullest.text.length);
}

function ofSameWords(quoted: readonly Quoted[], words: readonly Word[][]): number[][] {
  /** By the hash of a run of words, those that have it. */
  const havingRun = new Map<number, number[]>();
  const group = quoted.map((_, index) => index);
  const members = quoted.map((_, index) => [index]);
  for (const [index, own] of words.entries()) {
    const candidates = new Set<number>();
    for (const run of runsOf(own)) {
      const having = havingRun.get(run);
      if (!having) havingRun.set(run, [index]);
      else {
        for (const other of having) candidates.add(other);
        if (having.length < COMPARED) having.push(index);
      }
    }
    for (const other of [...candidates].slice(0, COMPARED)) {
      if (group[other] === group[index] || quoted[other]!.article.id === quoted[index]!.article.id) continue;
      if (!areSame(own, words[other]!)) continue;
      const isWider = members[group[other]!]!.length >= members[group[index]!]!.length;
      const [into, from] = isWider ? [group[other]!, group[index]!] : [group[index]!, group[other]!];
      for (const member of members[from]!) group[member] = into;
      members[into]!.push(...members[from]!);
      members[from] = [];
    }
  }
  return members.filter(({ length }) => length > 1);
}

function runsOf(words: readonly Word[]): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = EMPTY_HASH;
    for (let next = at; next < at + RUN; next++) run = hashOn(run, words[next]!.hash);
    runs.add(run);
  }
  return runs;
}

function areSame(a: readonly Word[], b: readonly Word[]): boolean {
  return sharedBy(a, b).inA.size >= SAME * Math.min(a.length, b.length);
}

function told(indexes: readonly number[], quoted: readonly Quoted[], words: readonly Word[][]): SameWords {
  const first = (index: number) => quoted[index]!.article.published ?? '9999';
  const sorted = indexes.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : a - b));
  const fullest = sorted.reduce((best, index) => (words[index]!.length > words[best]!.length ? index : best));
  const speakers = new Set<string>();
  const seen = new Set([quoted[fullest]!.article.id]);
  const versions: Version[] = [];
  for (const index of sorted) {
    const each = quoted[index]!;
    if (each.speaker) speakers.add(each.speaker.toLowerCase());
    if (index === fullest || seen.has(each.article.id)) continue;
    seen.add(each.article.id);
    const { inA, inB } = sharedBy(words[index]!, words[fullest]!);
    versions.push({
      quoted: each,
      pieces: toldInPieces(each.text, words[index]!, inA),
      fullest: toldInPieces(quoted[fullest]!.text, words[fullest]!, inB),
    });
  }
  return { fullest: quoted[fullest]!, versions, isDisputed: areOthers([...speakers]) };
}

/** "Lindqvist" may be Marta Lindqvist. */
function areOthers(speakers: readonly string[]): boolean {
  const last = (name: string) => name.split(' ').at(-1);
  return speakers.some((one) => speakers.some((other) => last(one) !== last(other)));
}

/** @returns the words that both have in the same order, as many as can be (the longest common subsequence) */
function sharedBy(a: readonly Word[], b: readonly Word[]): { inA: Set<number>; inB: Set<number> } {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i]!.key === b[j]!.key
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const inA = new Set<number>();
  const inB = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) {
      inA.add(i++);
      inB.add(j++);
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return { inA, inB };
}

/** The text in pieces that are shared or not; marks between words go with what is not. */
function toldInPieces(text: string, words: readonly Word[], shared: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [index, { end }] of words.entries()) {
    const isShared = shared.has(index);
    const next = words[index + 1];
    if (next && shared.has(index + 1) === isShared) continue;
    const to = !next ? text.length : isShared ? end : next.start;
    pieces.push({ text: text.slice(from, to), isShared });
    from = to;
  }
  return pieces;
}
