/** Says where a name begins and ends: titles before it, nicknames inside it, suffixes after it. */

import type { NameWords } from '../language/language.ts';
import { KOREAN_FAMILY_NAMES, NAME_SUFFIXES, PRONOUN_FAMILY_NAMES } from '../language/name-parts.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, nameUse } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';

const OPENING = /^["'“‘(]$/;
const CLOSING = /^["'”’)]$/;
const RANK = /^\p{Lu}{2,3}$/u;
const KOREAN_GIVEN_NAME = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;
const NUMERAL = /^(?:[IVX]+|\p{N}+)$/u;

function isNickname(tokens: readonly Token[], index: number, end: number): boolean {
  return index + 3 < end && OPENING.test(tokens[index]!.text) && CLOSING.test(tokens[index + 2]!.text);
}

/** "HALASZ" and "el-Khatib" as the same names are written elsewhere. */
function inUsualCase(word: string): string {
  const isLoud = word.length > 2 && word === word.toUpperCase();
  return isLoud || /^\p{Ll}+[-‐‑]\p{Lu}/u.test(word)
    ? word.charAt(0).toUpperCase() + (isLoud ? word.slice(1).toLowerCase() : word.slice(1))
    : word;
}

/** The name's words as they are compared: without diacritics, marks, nicknames in quotes and suffixes. */
export function partsOf({ tokens }: TextBlock, first: number, end: number): string[] {
  const parts: string[] = [];
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    if (index > first && isNickname(tokens, index, end)) index += 2;
    else if (token.kind === 'word' && (index === first || !NAME_SUFFIXES.has(token.lower)))
      parts.push(inUsualCase(foldName(token.text)));
  }
  return parts;
}

export function nicknameIn({ tokens }: TextBlock, first: number, end: number): string | null {
  for (let index = first + 1; index < end; index++) {
    if (isNickname(tokens, index, end)) return foldName(tokens[index + 1]!.text);
  }
  return null;
}

/** "Sultan", "Gov.", "DI", "KC". */
function isTitle({ tokens }: TextBlock, index: number, { titles }: NameWords): boolean {
  const { lower, text } = tokens[index]!;
  return titles.all.has(lower) || (RANK.test(text) && !NAME_SUFFIXES.has(lower));
}

/**
 * @returns the name without titles that were taken for a part of it: "Kentucky Gov. Ann Lee", "DI Ruth Pell", "Ian Gould MBE".
 *   A title before one word alone is a given name, since it was told to be one: "Justice Okafor"; but "Datuk Faiz" is Faiz.
 */
export function withoutTitles(
  block: TextBlock,
  first: number,
  end: number,
  words: NameWords,
): { first: number; end: number } {
  const { tokens } = block;
  let [start, stop] = [first, end];
  for (let index = first; index < end - 1; index++) {
    if (index === end - 2 && !words.titles.never.has(tokens[index]!.lower)) break;
    // Past a given name the rest is its own: "Martin Luther King Jr."
    if (!isTitle(block, index, words)) {
      if (nameUse(tokens[index]!.text).given) break;
      continue;
    }
    const next = tokens[index + 1]!.text === '.' ? index + 2 : index + 1;
    // "Dean Acheson", "St. Clair"
    if (words.titles.given.has(tokens[index]!.lower) && !nameUse(tokens[index + 1]!.text).given) break;
    if (!RANK.test(tokens[index]!.text) || nameUse(tokens[next]!.text).given) start = next;
  }
  if (stop - start > 2 && RANK.test(tokens[stop - 1]!.text) && isTitle(block, stop - 1, words)) {
    if (!RANK.test(tokens[stop - 2]!.text)) stop--;
  }
  return { first: start, end: stop };
}

/** "Sir", which was taken for a name of its own. */
export function isTitleAlone({ tokens }: TextBlock, first: number, end: number, { titles }: NameWords): boolean {
  const { lower } = tokens[first]!;
  if (end - first > 1 || titles.royal.has(lower) || titles.given.has(lower)) return false;
  return titles.all.has(lower);
}

/** "Prince Andrew" and "Pope Francis" are named with their title; "President Duarte" is not. */
export function withRoyalTitle({ tokens }: TextBlock, first: number, end: number, { titles }: NameWords): number {
  const title = tokens[first - 1];
  const alone = end - first === 1 || (end - first === 2 && NUMERAL.test(tokens[end - 1]!.text));
  return title?.capital && titles.royal.has(title.lower) && alone ? first - 1 : first;
}

/** Where a name begins of which only the given name was found: "So Mi-young", "He Wenlong". */
export function fromFamilyName({ tokens }: TextBlock, first: number, end: number): number {
  const family = tokens[first - 1];
  if (end - first > 1 || !family?.capital) return first;
  const isKorean = KOREAN_FAMILY_NAMES.has(family.lower) && KOREAN_GIVEN_NAME.test(tokens[first]!.text);
  return isKorean || PRONOUN_FAMILY_NAMES.has(family.lower) ? first - 1 : first;
}

/** Where a name begins that was found only from its nickname on: “Buddy” Carson after William. */
export function beforeNickname({ tokens }: TextBlock, first: number): number {
  const opened = first >= 2 && tokens[first - 2]!.capital && isNickname(tokens, first - 1, tokens.length);
  return opened && tokens[first + 2]!.capital ? first - 2 : first;
}

/** Where a name ends: past a nickname in quotes with the surname after it, past "Jr." or "III", before "Image:". */
export function endOfName({ tokens }: TextBlock, first: number, end: number, { pictureLabels }: NameWords): number {
  let stop = end;
  for (let index = first + 1; index <= Math.min(end, tokens.length - 1); index++) {
    if (isNickname(tokens, index, tokens.length) && tokens[index + 1]!.capital && tokens[index + 3]!.capital)
      stop = Math.max(stop, index + 4);
  }
  const suffix = tokens[stop];
  if (suffix?.capital && NAME_SUFFIXES.has(suffix.lower)) stop++;
  while (stop > first && tokens[stop]?.text === ':' && pictureLabels.has(tokens[stop - 1]!.lower)) stop--;
  const last = tokens[stop - 1]!;
  const next = tokens[stop];
  // "Jr." ends with its dot.
  return NAME_SUFFIXES.has(last.lower) && next?.start === last.end && next.text === '.' ? stop + 1 : stop;
}
