/** Finds the names of people in an article's text: what the tagger takes for one, and agreement over the whole article. */

import { ABBREVIATIONS_BEFORE_NAME } from '../language/en/abbreviations.ts';
import { NATIONALITIES } from '../language/en/not-people.ts';
import { NAME_SUFFIXES, ROYAL_TITLES, TITLES } from '../language/en/titles.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, nameUse } from '../text/name-lexicon.ts';
import { type Entity, tagEntities } from '../text/tagger.ts';
import type { Token } from '../text/tokens.ts';

/** A person's name as it stands in the text: `block.tokens.slice(first, end)`. */
export interface NameMention {
  block: TextBlock;
  first: number;
  end: number;
  /** The words of the name, folded; marks, nicknames in quotes and suffixes left out. */
  parts: string[];
  /** 0..1 */
  confidence: number;
}

const MAX_PARTS = 6;
const OPENING = /^["'“‘(]$/;
const CLOSING = /^["'”’)]$/;
const NUMERAL = /^(?:[IVX]+|\p{N}+)$/u;
const LEAST = 0.4;
const LEAST_ALONE = 0.6;
const SINGLE_LETTER = /^\p{L}\.?$/u;

/** Headlines and headings are in title case: they show no new names, only again those the text has shown. */
export function bearsNames(block: TextBlock): boolean {
  return block.kind !== 'headline' && block.kind !== 'heading';
}

function isNickname(tokens: readonly Token[], index: number, end: number): boolean {
  return index + 3 < end && OPENING.test(tokens[index]!.text) && CLOSING.test(tokens[index + 2]!.text);
}

/** The name's words as they are compared: without diacritics, marks, nicknames in quotes and suffixes. */
function partsOf({ tokens }: TextBlock, first: number, end: number): string[] {
  const parts: string[] = [];
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    if (index > first && isNickname(tokens, index, end)) index += 2;
    else if (token.kind === 'word' && (index === first || !NAME_SUFFIXES.has(token.lower)))
      parts.push(foldName(token.text));
  }
  return parts;
}

/** Where the name begins: after the last title that was taken for a part of it, as in "Kentucky Gov. Ann Lee". */
function afterTitles({ tokens }: TextBlock, first: number, end: number): number {
  for (let index = end - 2; index >= first; index--) {
    const { lower, text } = tokens[index]!;
    const isTitle = TITLES.has(lower) || ABBREVIATIONS_BEFORE_NAME.has(lower);
    if (isTitle && !nameUse(text).given)
      return tokens[index + 1]!.text === '.' ? Math.min(index + 2, end - 1) : index + 1;
  }
  return NATIONALITIES.has(tokens[first]!.lower) && end - first > 1 ? first + 1 : first;
}

/** "Prince Andrew" and "Pope Francis" are named with their title; "President Duarte" is not. */
function withRoyalTitle({ tokens }: TextBlock, first: number, end: number): number {
  const title = tokens[first - 1];
  const alone = end - first === 1 || (end - first === 2 && NUMERAL.test(tokens[end - 1]!.text));
  return title?.capital && ROYAL_TITLES.has(title.lower) && alone ? first - 1 : first;
}

function mentionOf({ block, first, end, confidence }: Entity): NameMention {
  const start = withRoyalTitle(block, afterTitles(block, first, end), end);
  const { tokens } = block;
  // "Jr." ends with its dot.
  const dot =
    NAME_SUFFIXES.has(tokens[end - 1]!.lower) &&
    tokens[end]?.start === tokens[end - 1]!.end &&
    tokens[end]!.text === '.';
  return { block, first: start, end: dot ? end + 1 : end, parts: partsOf(block, start, end), confidence };
}

/** A single word that no full name has must be surer than a full name. */
function isSure({ parts, confidence }: NameMention): boolean {
  return parts.length > 0 && !parts[0]!.startsWith('@') && confidence >= (parts.length === 1 ? LEAST_ALONE : LEAST);
}

/** How sure the article is of a word as a part of a name: the surest full name that has it. */
function wordsOf(names: readonly NameMention[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { parts, confidence } of names) {
    if (parts.length < 2) continue;
    for (const part of parts) {
      if (!SINGLE_LETTER.test(part)) words.set(part, Math.max(confidence, words.get(part) ?? 0));
    }
  }
  return words;
}

/** The tokens that belong to a name of any kind, by block; a known surname that was taken for a place does not. */
function taken(entities: readonly Entity[], words: ReadonlyMap<string, number>): Map<TextBlock, Set<number>> {
  const tokens = new Map<TextBlock, Set<number>>();
  for (const { block, first, end, type } of entities) {
    if (type !== 'PER' && end - first === 1 && words.has(foldName(block.tokens[first]!.text))) continue;
    const own = tokens.get(block) ?? new Set<number>();
    for (let index = first; index < end; index++) own.add(index);
    tokens.set(block, own);
  }
  return tokens;
}

/**
 * @param blocks the article's blocks
 * @returns the names of people in text order, none inside another
 */
export function findNames(blocks: readonly TextBlock[]): NameMention[] {
  const entities = tagEntities(blocks).filter(({ block }) => bearsNames(block));
  const names = entities
    .filter(({ type }) => type === 'PER')
    .map(mentionOf)
    .filter(isSure);
  const words = wordsOf(names);
  const whole = new Map(names.map(({ parts, confidence }) => [parts.join(' '), confidence]));
  const inNames = taken(entities, words);
  for (const block of blocks) {
    if (bearsNames(block)) names.push(...surnamesAlone(block, words, inNames.get(block)));
    else names.push(...knownNames(block, whole, words));
  }
  return names.sort((a, b) => a.block.index - b.block.index || a.first - b.first);
}

/** The words of full names that stand alone where the tagger saw no name. */
function* surnamesAlone(
  block: TextBlock,
  words: ReadonlyMap<string, number>,
  inNames: ReadonlySet<number> | undefined,
): Generator<NameMention> {
  for (const [index, token] of block.tokens.entries()) {
    if (!token.capital || inNames?.has(index)) continue;
    const part = foldName(token.text);
    const confidence = words.get(part);
    if (confidence === undefined) continue;
    yield { block, first: index, end: index + 1, parts: [part], confidence: confidence * 0.9 };
  }
}

/** The names in a headline of which the running text has shown the whole or a word. */
function* knownNames(
  block: TextBlock,
  whole: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): Generator<NameMention> {
  for (let first = 0; first < block.tokens.length; first++) {
    for (let end = Math.min(block.tokens.length, first + MAX_PARTS); end > first; end--) {
      const parts = partsOf(block, first, end);
      const confidence = whole.get(parts.join(' ')) ?? (parts.length === 1 ? words.get(parts[0]!) : undefined);
      if (confidence === undefined || !block.tokens[first]!.capital || block.tokens[end - 1]!.kind !== 'word') continue;
      yield { block, first, end, parts, confidence };
      first = end - 1;
      break;
    }
  }
}
