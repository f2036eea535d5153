/** Finds the names of people in an article's text: those that a reading tells, and the same again over the whole article. */

import type { Span } from '../analysis.ts';
import type { NameWords } from '../language/language.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Entity } from './entities.ts';
import { KnownNames } from './known-names.ts';
import {
  beforeNickname,
  endOfName,
  fromFamilyName,
  isTitleAlone,
  nicknameIn,
  partsOf,
  withoutTitles,
  withRoyalTitle,
} from './name-bounds.ts';
import type { NameMention } from './name-mention.ts';
import { namesAgain } from './names-again.ts';

// What stands between the given name and the last word of the surname.
const NICKNAME = /^[\p{L}. ]{0,20} ["“‘']\p{Lu}[\p{L} -]{0,20}["”’'] [\p{L}. ]{0,20}$/u;
// What is told to be something else is no other spelling of a person's name.
const SURE_THING = 0.7;
const SURE_PLACE = 0.9;
const SURE_IN_HEADING = 0.95;

/**
 * Headlines and headings may be in title case: they show no new names, only again those the text has shown; but a list of people
 * under headings names them surely.
 */
export function bearsNames({ block, confidence }: Pick<Entity, 'block' | 'confidence'>): boolean {
  return block.kind !== 'headline' && (block.kind !== 'heading' || confidence >= SURE_IN_HEADING);
}

/** William “Buddy” Carson is one name, also where two were told. */
function joinNicknames(entities: readonly Entity[]): Entity[] {
  const joined: Entity[] = [];
  for (const entity of entities) {
    const last = joined.at(-1);
    if (last?.block === entity.block && last.type === entity.type && entity.first - last.end <= 3) {
      const { tokens, text } = entity.block;
      const between = text.slice(tokens[last.first]!.end, tokens[entity.end - 1]!.start);
      if (NICKNAME.test(between)) {
        joined[joined.length - 1] = { ...last, end: entity.end };
        continue;
      }
    }
    joined.push(entity);
  }
  return joined;
}

function mentionOf({ block, first, end, confidence }: Entity, words: NameWords): NameMention {
  const bare = withoutTitles(block, beforeNickname(block, first), end, words);
  const start = fromFamilyName(block, withRoyalTitle(block, bare.first, bare.end, words), bare.end);
  const stop = endOfName(block, start, bare.end, words);
  const nickname = nicknameIn(block, start, stop);
  return { block, first: start, end: stop, parts: partsOf(block, start, stop), nickname, confidence };
}

/** Where something stands: `block.tokens.slice(first, end)`. */
type TokenPlace = Pick<Entity, 'block' | 'first' | 'end'>;

function tokensOf(places: readonly TokenPlace[]): Map<TextBlock, Set<number>> {
  const tokens = new Map<TextBlock, Set<number>>();
  for (const { block, first, end } of places) {
    const own = tokens.get(block) ?? new Set<number>();
    for (let index = first; index < end; index++) own.add(index);
    tokens.set(block, own);
  }
  return tokens;
}

/** Finds the names again that the article shows elsewhere, where none were told. */
function withShown(
  seen: readonly NameMention[],
  blocks: readonly TextBlock[],
  entities: readonly Entity[],
  words: NameWords,
): NameMention[] {
  const known = new KnownNames(seen, words);
  const others = entities.filter(
    ({ type, block, first, end }) => type !== 'PER' && known.confidenceOf(partsOf(block, first, end)) === undefined,
  );
  const settled = tokensOf([...seen, ...others.filter(({ first, end }) => end - first > 1)]);
  const things = tokensOf(others.filter(({ confidence }) => confidence >= SURE_THING));
  const places = tokensOf(
    entities.filter(
      ({ type, confidence, first, end }) => type === 'LOC' && confidence >= SURE_PLACE && end - first === 1,
    ),
  );
  const again = blocks.flatMap((block) => [
    ...namesAgain(block, known, settled.get(block), things.get(block), places.get(block), words),
  ]);
  return [...seen, ...again].sort((a, b) => a.block.index - b.block.index || a.first - b.first);
}

/**
 * @param blocks the article's blocks
 * @param told its names of all kinds, which need not be doubted: who told them has seen the words around them
 * @param words what stands beside names in the article's language
 * @returns the names of people in text order, none inside another
 */
export function findNames(blocks: readonly TextBlock[], told: readonly Entity[], words: NameWords): NameMention[] {
  const entities = told.filter(bearsNames);
  const seen = joinNicknames(entities.filter(({ type }) => type === 'PER'))
    .filter(({ block, first, end }) => !isTitleAlone(block, first, end, words))
    .map((entity) => mentionOf(entity, words))
    // A handle is no name, but is found again as somebody's where the article names them.
    .filter(({ parts }) => parts.length > 0 && !parts[0]!.startsWith('@'));
  return withShown(seen, blocks, entities, words);
}

export function spanOfName({ block, first, end }: NameMention): Span {
  return spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
}
