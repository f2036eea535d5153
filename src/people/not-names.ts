/** Says what looks like the name of a person and is none: organisations, places, works, ships, titles, labels. */

import { BRAND_WORDS, ORGANISATION_WORDS, PICTURE_LABELS, THING_TITLES } from '../language/en/not-people.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { NAME_SUFFIXES, TITLES } from '../language/en/titles.ts';
import { nameUse } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isBeside } from './name-bounds.ts';
import type { NameMention } from './names.ts';

const OPENING_MARK = /^["'“‘]$/;
const CLOSING_MARK = /^["'”’]$/;
// "Randy Park" is a person where the tagger is as sure as this.
const SURE_PERSON = 0.9;

/** Whether the words beside a mention, or its own, make it something else: a title, a label, a brand, an organisation. */
export function isSomethingElse(mention: NameMention): boolean {
  const { block, first, end, parts, confidence } = mention;
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
  const isBearer = nameUse(parts.at(-1)!).surname || (confidence >= SURE_PERSON && nameUse(parts[0]!).given);
  if (ORGANISATION_WORDS.has(last) && parts.length > 1 && !isBearer) return true;
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
export function isPartOfOther({ block: { tokens }, first, end, parts }: NameMention): boolean {
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

/** "Jr.", or a surname that the tagger did not see as such. */
function goesOnAsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.text === '.') return NAME_SUFFIXES.has(tokens[index - 1]!.lower);
  if (!token.capital || ORGANISATION_WORDS.has(token.lower) || !isBeside(tokens, index)) return false;
  return NAME_SUFFIXES.has(token.lower) || nameUse(token.text).surname;
}

/** "Fairhaven's Laura Bennett": whose a full name is, with no noun between them, is a place or an organisation. */
export function ownsPerson({ block, end, parts }: NameMention, next: NameMention | undefined): boolean {
  if (parts.length > 1 || next?.block !== block || next.parts.length < 2) return false;
  return block.tokens[end]?.lower === "'s" && next.first === end + 1;
}
