/** Gives a reading's names as whole tokens of the blocks. */

import type { EntityType, Reading } from '../reading.ts';
import { type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { isSmallWord, type SmallWords } from './small-words.ts';

/** A name of some kind: `block.tokens.slice(first, end)`. */
export interface Entity {
  block: TextBlock;
  first: number;
  end: number;
  type: EntityType;
  /** 0..1 */
  confidence: number;
}

/** Less sure names are left out; a person who is none stands first in what readers see. */
const LEAST_NAME = 0.5;
const LEAST_PERSON = 0.6;
/** So sure an organisation or a place is what it is told to be, whatever the article has it for elsewhere. */
const SURE_TYPE = 0.8;

/** What is left of a word that a name goes into, and that is none of it: "Lind Gegen|wind"; an ending may be. */
const CUT = /^\p{Ll}{3}/u;

/** Names of one text over the article, and how sure those of each type are together. */
type Votes = ReadonlyMap<string, ReadonlyMap<EntityType, number>>;

function votesOf(names: Reading['names']): Votes {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { span, type, confidence } of names) {
    const own = votes.get(span.text) ?? new Map<EntityType, number>();
    votes.set(span.text, own.set(type, (own.get(type) ?? 0) + confidence));
  }
  return votes;
}

/** What is not told surely is what the article has the same words for elsewhere, where that is likelier. */
function typeOf({ span, type, confidence }: Reading['names'][number], votes: Votes): EntityType {
  if (confidence >= SURE_TYPE) return type;
  return [...votes.get(span.text)!].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** "Harbour Institute (HI" is two names. */
function namesWithin({ tokens }: TextBlock, first: number, end: number): [number, number][] {
  const opening = tokens.findIndex(({ text }, at) => at > first && at < end - 1 && text === '(');
  if (opening < 0) return [[first, end]];
  const closing = tokens.findIndex(({ text }, at) => at > opening && text === ')');
  const inside: [number, number] = [opening + 1, closing < 0 ? end : Math.min(end, closing)];
  return inside[1] - inside[0] === 1 ? [[first, opening], inside] : [[first, opening]];
}

/** A word in small letters, but not that of "halden.org". */
function isSmallAt(tokens: readonly Token[], at: number): boolean {
  const { capital, kind, end } = tokens[at]!;
  return !capital && kind === 'word' && tokens[at + 1]!.start > end;
}

/** @returns the names in text order, none inside another, and without an article before what is no person's */
export function entitiesOf(blocks: readonly TextBlock[], { names }: Reading, words: SmallWords): Entity[] {
  const entities: Entity[] = [];
  const votes = votesOf(names);
  for (const name of names) {
    const { span, confidence } = name;
    const type = typeOf(name, votes);
    if (confidence < (type === 'PER' ? LEAST_PERSON : LEAST_NAME) || isSmallWord(span.text, words)) continue;
    const block = blocks[span.block]!;
    const { tokens } = block;
    const last = entities.at(-1);
    let first = tokenIndexAt(block, span.start);
    if (last?.block === block) first = Math.max(first, last.end);
    let end = Math.min(tokens.length, tokenIndexAt(block, span.end - 1) + 1);
    while (end > first && (tokens[end - 1]!.kind === 'punctuation' || tokens[end - 1]!.lower === "'s")) end--;
    if (type === 'PER' && first < end && CUT.test(block.text.slice(span.end, tokens[end - 1]!.end))) end--;
    while (first < end - 1 && tokens[first]!.kind === 'punctuation') first++;
    while (type !== 'PER' && first < end - 1 && isSmallAt(tokens, first)) first++;
    if (first >= end) continue;
    for (const [from, to] of type === 'PER' ? [[first, end] as const] : namesWithin(block, first, end))
      if (from < to) entities.push({ block, first: from, end: to, type, confidence });
  }
  return entities;
}
