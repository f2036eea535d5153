/** Says where a name begins and ends: titles before it, nicknames inside it, suffixes after it. */

import { ABBREVIATIONS_BEFORE_NAME } from '../language/en/abbreviations.ts';
import { NATIONALITIES, PICTURE_LABELS } from '../language/en/not-people.ts';
import {
  FEMALE_TITLES,
  GIVEN_TITLES,
  MALE_TITLES,
  NAME_SUFFIXES,
  ROYAL_TITLES,
  TITLES,
} from '../language/en/titles.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, nameUse } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';

const OPENING = /^["'“‘(]$/;
const CLOSING = /^["'”’)]$/;
const NUMERAL = /^(?:[IVX]+|\p{N}+)$/u;

function isNickname(tokens: readonly Token[], index: number, end: number): boolean {
  return index + 3 < end && OPENING.test(tokens[index]!.text) && CLOSING.test(tokens[index + 2]!.text);
}

/** The name's words as they are compared: without diacritics, marks, nicknames in quotes and suffixes. */
export function partsOf({ tokens }: TextBlock, first: number, end: number): string[] {
  const parts: string[] = [];
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    if (index > first && isNickname(tokens, index, end)) index += 2;
    else if (token.kind === 'word' && (index === first || !NAME_SUFFIXES.has(token.lower)))
      parts.push(foldName(token.text));
  }
  return parts;
}

export function nicknameIn({ tokens }: TextBlock, first: number, end: number): string | null {
  for (let index = first + 1; index < end; index++) {
    if (isNickname(tokens, index, end)) return foldName(tokens[index + 1]!.text);
  }
  return null;
}

export function isTitle(lower: string): boolean {
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
export function withRoyalTitle({ tokens }: TextBlock, first: number, end: number): number {
  const title = tokens[first - 1];
  const alone = end - first === 1 || (end - first === 2 && NUMERAL.test(tokens[end - 1]!.text));
  return title?.capital && ROYAL_TITLES.has(title.lower) && alone ? first - 1 : first;
}

/** Where a name begins that was found only from its nickname on: “Buddy” Carson after William. */
export function beforeNickname({ tokens }: TextBlock, first: number): number {
  const opened = first >= 2 && tokens[first - 2]!.capital && isNickname(tokens, first - 1, tokens.length);
  return opened && tokens[first + 2]!.capital ? first - 2 : first;
}

/** Where a name ends: past a nickname in quotes with the surname after it, past "Jr." or "III", before "Image:". */
export function endOfName({ tokens }: TextBlock, first: number, end: number): number {
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
