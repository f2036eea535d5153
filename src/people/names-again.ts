/** Finds names again by what the article has shown of them, and mends those that the tagger cut short or too long. */

import { PREPOSITIONS } from '../language/en/function-words.ts';
import { BRAND_WORDS, NATIONALITIES, ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { placeNamed } from '../language/en/places.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { NAME_PARTICLES } from '../language/en/titles.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, isCommonWord, nameUse } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { KnownNames } from './known-names.ts';
import { isBeside, isTitle, partsOf } from './name-bounds.ts';
import type { NameMention } from './names.ts';
import { isPartOfOther } from './not-names.ts';

const MAX_PARTS = 6;
// A mention that only the rest of the article speaks for is less sure than the one that does.
const AGAIN = 0.9;
const GIVEN_FORM = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** "Hosting Cook at ..." where the article knows Tim Cook: the word that starts the sentence is none of the name. */
export function dropFirstWord(name: NameMention, known: KnownNames): void {
  const { block, first, parts } = name;
  const { given, surname } = nameUse(parts[0]!);
  const before = block.tokens[first - 1];
  const starts = before === undefined || (before.kind === 'punctuation' && before.text !== ',');
  if (parts.length !== 2 || !starts || given || surname || !known.isWordOfOther(parts[1]!, parts)) return;
  name.first = first + 1;
  name.parts = parts.slice(1);
}

/** "Laura Bennett Weber" where the tagger saw "Laura Bennett" and the article knows Thomas Weber. */
export function takeNextSurname(name: NameMention, known: KnownNames): void {
  const { block, end, parts } = name;
  const next = block.tokens[end];
  if (parts.length < 2 || !next?.capital || next.kind !== 'word' || !isBeside(block.tokens, end)) return;
  const word = foldName(next.text);
  if (parts.includes(word) || !known.isWordOfOther(word, [word])) return;
  name.end = end + 1;
  name.parts = [...parts, word];
}

/** "van der Berg" where the tagger saw "Berg" and the article knows Pieter van der Berg. */
export function takeParticles(name: NameMention, known: KnownNames): void {
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
export function joinKnown(names: readonly NameMention[], known: KnownNames): NameMention[] {
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

/** "Paris claims" after "Valeska Paris", but not "in Paris". */
function claimsPlace(tokens: readonly Token[], index: number, known: KnownNames): boolean {
  return known.isSurname(foldName(tokens[index]!.text)) && !PREPOSITIONS.has(tokens[index - 1]?.lower ?? '');
}

/** The names, and single words of names, that the article has shown elsewhere, where the tagger saw none. */
export function* namesAgain(
  block: TextBlock,
  known: KnownNames,
  settled: ReadonlySet<number> | undefined,
  things: ReadonlySet<number> | undefined,
  places: ReadonlySet<number> | undefined,
): Generator<NameMention> {
  const { tokens } = block;
  for (let first = 0; first < tokens.length; first++) {
    const { capital, lower, text } = tokens[first]!;
    const ofHandle = known.partsOfHandle(lower);
    if (ofHandle) yield { block, first, end: first + 1, parts: [...ofHandle], nickname: null, confidence: AGAIN };
    if (!(capital || NAME_PARTICLES.has(lower)) || settled?.has(first)) continue;
    const spelling = capital && !things?.has(first) ? known.confidenceOfSpelling(foldName(text)) : undefined;
    if (spelling === undefined && !known.mayOpen(foldName(text))) continue;
    for (let end = Math.min(tokens.length, first + MAX_PARTS); end > first; end--) {
      if (!tokens[end - 1]!.capital || tokens[end - 1]!.kind !== 'word' || settled?.has(end - 1)) continue;
      const parts = partsOf(block, first, end);
      // "Paris Hilton left Paris": only a surname means the person where the tagger is sure of a place.
      if (parts.length === 1 && places?.has(first) && !claimsPlace(tokens, first, known)) continue;
      const confidence = known.confidenceOf(parts) ?? (end - first === 1 ? spelling : undefined);
      if (confidence === undefined) continue;
      const mention = { block, first, end, parts, nickname: null, confidence: confidence * AGAIN };
      if (!isPartOfOther(mention)) yield isOtherBearer(mention, settled) ? withWordBefore(mention) : mention;
      first = end - 1;
      break;
    }
  }
}
