/** Says when words that are somebody's name are a piece of something else's. */

import { ORGANISATION_WORDS, PICTURE_LABELS, THING_TITLES } from '../language/en/not-people.ts';
import { NAME_SUFFIXES } from '../language/en/titles.ts';
import { nameUse } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isBeside } from './name-bounds.ts';
import type { NameMention } from './names.ts';

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
