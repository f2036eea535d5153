/** Finds the names of people in an article's text: what the tagger takes for one, and agreement over the whole article. */

import { ABBREVIATIONS_BEFORE_NAME } from '../language/en/abbreviations.ts';
import {
  BRAND_WORDS,
  NATIONALITIES,
  ORGANISATION_WORDS,
  PICTURE_LABELS,
  THING_TITLES,
} from '../language/en/not-people.ts';
import { placeNamed } from '../language/en/places.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import {
  FEMALE_TITLES,
  GIVEN_TITLES,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  ROYAL_TITLES,
  TITLES,
} from '../language/en/titles.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, isCommonWord, nameUse } from '../text/name-lexicon.ts';
import { type Entity, tagEntities } from '../text/tagger.ts';
import type { Token } from '../text/tokens.ts';
import { KnownNames } from './known-names.ts';

/** A person's name as it stands in the text: `block.tokens.slice(first, end)`. */
export interface NameMention {
  block: TextBlock;
  first: number;
  end: number;
  /** The words of the name, folded; marks, nicknames in quotes and suffixes left out. */
  parts: string[];
  /** What stands in quotes inside the name, folded. */
  nickname: string | null;
  /** 0..1 */
  confidence: number;
}

const MAX_PARTS = 6;
// What stands between the given name and the last word of the surname.
const NICKNAME = /^[\p{L}. ]{0,20} ["“‘']\p{Lu}[\p{L} -]{0,20}["”’'] [\p{L}. ]{0,20}$/u;
const OPENING = /^["'“‘(]$/;
const CLOSING = /^["'”’)]$/;
const OPENING_MARK = /^["'“‘]$/;
const CLOSING_MARK = /^["'”’]$/;
const GIVEN_FORM = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const NUMERAL = /^(?:[IVX]+|\p{N}+)$/u;
const LEAST = 0.55;
const LEAST_TITLED = 0.4;
const LEAST_ALONE = 0.85;
// A mention that only the rest of the article speaks for is less sure than the one that does.
const AGAIN = 0.9;
// What the tagger takes for something else is no other spelling of a person's name.
const SURE_THING = 0.7;

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

function nicknameIn({ tokens }: TextBlock, first: number, end: number): string | null {
  for (let index = first + 1; index < end; index++) {
    if (isNickname(tokens, index, end)) return foldName(tokens[index + 1]!.text);
  }
  return null;
}

function isTitle(lower: string): boolean {
  return (
    TITLES.has(lower) || FEMALE_TITLES.has(lower) || MALE_TITLES.has(lower) || ABBREVIATIONS_BEFORE_NAME.has(lower)
  );
}

/** @returns where the name begins: after the titles that were taken for a part of it ("Kentucky Gov. Ann Lee") */
export function afterTitles({ tokens }: TextBlock, first: number, end: number): number {
  let start = first;
  for (let index = first; index < end - 1; index++) {
    const { lower, text } = tokens[index]!;
    // "Dean Acheson" bears the name, "Dean Robert Hall" the title.
    const isGiven =
      index === start && GIVEN_TITLES.has(lower) && (end - index < 3 || !nameUse(tokens[index + 1]!.text).given);
    if (isTitle(lower) && !isGiven) start = tokens[index + 1]!.text === '.' ? Math.min(index + 2, end - 1) : index + 1;
    // Past a given name the rest is its own: "Martin Luther King Jr."
    else if (nameUse(text).given) break;
  }
  return start === first && NATIONALITIES.has(tokens[first]!.lower) && end - first > 1 ? first + 1 : start;
}

/** "Prince Andrew" and "Pope Francis" are named with their title; "President Duarte" is not. */
function withRoyalTitle({ tokens }: TextBlock, first: number, end: number): number {
  const title = tokens[first - 1];
  const alone = end - first === 1 || (end - first === 2 && NUMERAL.test(tokens[end - 1]!.text));
  return title?.capital && ROYAL_TITLES.has(title.lower) && alone ? first - 1 : first;
}

/** William “Buddy” Carson is one name, also where the tagger saw two. */
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

/** Where a name begins that was found only from its nickname on: “Buddy” Carson after William. */
function beforeNickname({ tokens }: TextBlock, first: number): number {
  const opened = first >= 2 && tokens[first - 2]!.capital && isNickname(tokens, first - 1, tokens.length);
  return opened && tokens[first + 2]!.capital ? first - 2 : first;
}

/** Where a name ends: past a nickname in quotes with the surname after it, past "Jr." or "III", before "Image:". */
function endOfName({ tokens }: TextBlock, first: number, end: number): number {
  let stop = end;
  for (let index = first + 1; index <= Math.min(end, tokens.length - 1); index++) {
    if (isNickname(tokens, index, tokens.length) && tokens[index + 1]!.capital && tokens[index + 3]!.capital)
      stop = Math.max(stop, index + 4);
  }
  const suffix = tokens[stop];
  if (suffix?.capital && NAME_SUFFIXES.has(suffix.lower)) stop++;
  while (stop > first && tokens[stop]?.text === ':' && PICTURE_LABELS.has(tokens[stop - 1]!.lower)) stop--;
  const last = tokens[stop - 1]!;
  const next = tokens[stop];
  // "Jr." ends with its dot.
  return NAME_SUFFIXES.has(last.lower) && next?.start === last.end && next.text === '.' ? stop + 1 : stop;
}

function mentionOf({ block, first, end, confidence }: Entity): NameMention {
  const start = withRoyalTitle(block, afterTitles(block, beforeNickname(block, first), end), end);
  const stop = endOfName(block, start, end);
  const nickname = nicknameIn(block, start, stop);
  return { block, first: start, end: stop, parts: partsOf(block, start, stop), nickname, confidence };
}

/** Whether the words beside a mention, or its own, make it something else: a title, a label, a brand, an organisation. */
function isSomethingElse(mention: NameMention): boolean {
  const { block, first, end, parts } = mention;
  const { tokens } = block;
  if (parts.length === 0 || parts[0]!.startsWith('@') || isPartOfOther(mention)) return true;
  // “Mary Parker” alone in marks is a work's title.
  if (
    parts.length > 1 &&
    OPENING_MARK.test(tokens[first - 1]?.text ?? '') &&
    CLOSING_MARK.test(tokens[end]?.text ?? '')
  )
    return true;
  const last = parts.at(-1)!.toLowerCase();
  if (ORGANISATION_WORDS.has(last) && parts.length > 1 && !nameUse(parts.at(-1)!).surname) return true;
  // Also where it is a given name; where the article names its bearer in full, it is found again by that.
  if (BRAND_WORDS.has(parts.join(' ').toLowerCase()) && !tokens[first - 1]?.capital) return true;
  if (parts.some((part) => nameUse(part).given)) return false;
  if (ROLE_NOUNS.has(last) && (parts.length > 1 || !nameUse(parts[0]!).surname)) return true;
  return parts.length === 1 && (TITLES.has(last) || (tokens[first]!.capital && tokens[end]?.text === ':'));
}

/**
 * Whether it is a piece of a longer name of something else ("Parker Institute", "Samuel Parker Jr. Boulevard", "Hansen &
 * Weber", "Hurricane Laura"), or the label of a picture.
 */
function isPartOfOther({ block: { tokens }, first, end, parts }: NameMention): boolean {
  const last = tokens[end - 1]!;
  if (tokens[end]?.text === ':') return PICTURE_LABELS.has(last.lower);
  const before = tokens[first - 1];
  if (before?.capital && THING_TITLES.has(before.lower)) return true;
  if (parts.length === 1 && (isJoint(tokens, first - 1) || isJoint(tokens, end))) return true;
  let next = end;
  while (goesOnAsName(tokens, next)) next++;
  return tokens[next]?.capital === true && ORGANISATION_WORDS.has(tokens[next]!.lower) && isBeside(tokens, next);
}

/** "Hansen & Weber" is a firm, "Hansen v. Weber" a case: whether such a sign stands at the token or, with its dot, ends there. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  const sign = tokens[index]?.text === '.' && tokens[index - 1]?.text === 'v' ? index - 1 : index;
  const end = tokens[sign + 1]?.text === '.' ? sign + 2 : sign + 1;
  const joins = tokens[sign]?.text === '&' || (tokens[sign]?.text === 'v' && end === sign + 2);
  return joins && tokens[sign - 1]?.capital === true && tokens[end]?.capital === true;
}

/** Whether nothing but a space stands between the token and the one before it. */
function isBeside(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.start - tokens[index - 1]!.end === 1;
}

/** "Jr.", or a surname that the tagger did not see as such. */
function goesOnAsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.text === '.') return NAME_SUFFIXES.has(tokens[index - 1]!.lower);
  if (!token.capital || ORGANISATION_WORDS.has(token.lower) || !isBeside(tokens, index)) return false;
  return NAME_SUFFIXES.has(token.lower) || nameUse(token.text).surname;
}

/** A single word must be surer than a full name; a title before it speaks for it. */
function isSure({ block: { tokens }, first, parts, confidence }: NameMention): boolean {
  const before = tokens[tokens[first - 1]?.text === '.' ? first - 2 : first - 1];
  const titled = isTitle(tokens[first]!.lower) || (before?.capital && isTitle(before.lower));
  return confidence >= (titled ? LEAST_TITLED : parts.length > 1 || nameUse(parts[0]!).given ? LEAST : LEAST_ALONE);
}

/** Where something stands: `block.tokens.slice(first, end)`. */
type Place = Pick<Entity, 'block' | 'first' | 'end'>;

function tokensOf(places: readonly Place[]): Map<TextBlock, Set<number>> {
  const tokens = new Map<TextBlock, Set<number>>();
  for (const { block, first, end } of places) {
    const own = tokens.get(block) ?? new Set<number>();
    for (let index = first; index < end; index++) own.add(index);
    tokens.set(block, own);
  }
  return tokens;
}

/**
 * @param blocks the article's blocks
 * @param tagged its names of all kinds
 * @returns the names of people in text order, none inside another
 */
export function findNames(
  blocks: readonly TextBlock[],
  tagged: readonly Entity[] = tagEntities(blocks),
): NameMention[] {
  const entities = tagged.filter(({ block }) => bearsNames(block));
  const seen = joinNicknames(entities.filter(({ type }) => type === 'PER'))
    .map(mentionOf)
    .filter((mention) => !isSomethingElse(mention) && isSure(mention))
    .filter((mention, index, all) => !ownsPerson(mention, all[index + 1]));
  const whole = new KnownNames(seen);
  for (const name of seen) dropFirstWord(name, whole);
  const shown = new KnownNames(seen);
  for (const name of seen) takeNextSurname(name, shown);
  const known = new KnownNames(seen);
  for (const name of seen) takeParticles(name, known);
  const others = entities.filter(
    ({ type, block, first, end }) => type !== 'PER' && known.confidenceOf(partsOf(block, first, end)) === undefined,
  );
  const settled = tokensOf([...seen, ...others.filter(({ first, end }) => end - first > 1)]);
  const things = tokensOf(others.filter(({ confidence }) => confidence >= SURE_THING));
  const again = blocks.flatMap((block) => [...namesAgain(block, known, settled.get(block), things.get(block))]);
  return joinKnown(
    [...seen, ...again].sort((a, b) => a.block.index - b.block.index || a.first - b.first),
    known,
  );
}

/** "Fairhaven's Laura Bennett": whose a full name is, with no noun between them, is a place or an organisation. */
function ownsPerson({ block, end, parts }: NameMention, next: NameMention | undefined): boolean {
  if (parts.length > 1 || next?.block !== block || next.parts.length < 2) return false;
  return block.tokens[end]?.lower === "'s" && next.first === end + 1;
}

/** "Hosting Cook at ..." where the article knows Tim Cook: the word that starts the sentence is none of the name. */
function dropFirstWord(name: NameMention, known: KnownNames): void {
  const { block, first, parts } = name;
  const { given, surname } = nameUse(parts[0]!);
  const before = block.tokens[first - 1];
  const starts = before === undefined || (before.kind === 'punctuation' && before.text !== ',');
  if (parts.length !== 2 || !starts || given || surname || !known.isWordOfOther(parts[1]!, parts)) return;
  name.first = first + 1;
  name.parts = parts.slice(1);
}

/** "Laura Bennett Weber" where the tagger saw "Laura Bennett" and the article knows Thomas Weber. */
function takeNextSurname(name: NameMention, known: KnownNames): void {
  const { block, end, parts } = name;
  const next = block.tokens[end];
  if (parts.length < 2 || !next?.capital || next.kind !== 'word' || !isBeside(block.tokens, end)) return;
  const word = foldName(next.text);
  if (parts.includes(word) || !known.isWordOfOther(word, [word])) return;
  name.end = end + 1;
  name.parts = [...parts, word];
}

/** "van der Berg" where the tagger saw "Berg" and the article knows Pieter van der Berg. */
function takeParticles(name: NameMention, known: KnownNames): void {
  const { tokens } = name.block;
  let first = name.first;
  while (first > 0 && name.first - first < MAX_PARTS && NAME_PARTICLES.has(tokens[first - 1]!.lower)) first--;
  if (first === name.first) return;
  const parts = partsOf(name.block, first, name.end);
  if (known.confidenceOf(parts) === undefined) return;
  name.first = first;
  name.parts = parts;
}

/** "Suu Kyi" where the tagger saw two names and the article knows Aung San Suu Kyi. */
function joinKnown(names: readonly NameMention[], known: KnownNames): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last?.block === name.block && last.end > name.first) continue;
    const parts = last?.block === name.block && last.end === name.first ? [...last.parts, ...name.parts] : null;
    if (last && parts && known.confidenceOf(parts) !== undefined) {
      last.end = name.end;
      last.parts = parts;
    } else joined.push(name);
  }
  return joined;
}

/** "Akie Abe" where the article knows Shinzo Abe and the tagger saw nothing: the word before is a given name of another. */
function isOtherBearer({ block, first, end }: NameMention, settled: ReadonlySet<number> | undefined): boolean {
  const { tokens } = block;
  const given = tokens[first - 1];
  if (end - first > 1 || !given?.capital || given.kind !== 'word' || settled?.has(first - 1)) return false;
  const { lower, text } = given;
  const before = tokens[first - 2];
  return (
    isBeside(tokens, first) &&
    GIVEN_FORM.test(text) &&
    before !== undefined &&
    !/^[.?!“"]$/.test(before.text) &&
    !isCommonWord(lower) &&
    !isTitle(lower) &&
    !ROLE_NOUNS.has(lower) &&
    !NATIONALITIES.has(lower) &&
    !ORGANISATION_WORDS.has(lower) &&
    !BRAND_WORDS.has(lower) &&
    !placeNamed(lower)
  );
}

function withWordBefore(mention: NameMention): NameMention {
  const { block, end } = mention;
  const first = mention.first - 1;
  return { ...mention, first, parts: partsOf(block, first, end) };
}

/** The names, and single words of names, that the article has shown elsewhere, where the tagger saw none. */
function* namesAgain(
  block: TextBlock,
  known: KnownNames,
  settled: ReadonlySet<number> | undefined,
  things: ReadonlySet<number> | undefined,
): Generator<NameMention> {
  const { tokens } = block;
  for (let first = 0; first < tokens.length; first++) {
    const { capital, lower, text } = tokens[first]!;
    const ofHandle = known.partsOfHandle(lower);
    if (ofHandle) yield { block, first, end: first + 1, parts: [...ofHandle], nickname: null, confidence: AGAIN };
    if (!(capital || NAME_PARTICLES.has(lower)) || settled?.has(first)) continue;
    for (let end = Math.min(tokens.length, first + MAX_PARTS); end > first; end--) {
      if (!tokens[end - 1]!.capital || tokens[end - 1]!.kind !== 'word' || settled?.has(end - 1)) continue;
      const parts = partsOf(block, first, end);
      const isSpelling = end - first === 1 && capital && !things?.has(first);
      const confidence =
        known.confidenceOf(parts) ?? (isSpelling ? known.confidenceOfSpelling(foldName(text)) : undefined);
      if (confidence === undefined) continue;
      const mention = { block, first, end, parts, nickname: null, confidence: confidence * AGAIN };
      if (!isPartOfOther(mention)) yield isOtherBearer(mention, settled) ? withWordBefore(mention) : mention;
      first = end - 1;
      break;
    }
  }
}
