/** Finds the names of people in an article's text: rules over name lists, and agreement over the whole article. */

import { ABBREVIATIONS_BEFORE_NAME, SENTENCE_STARTERS } from '../language/en/abbreviations.ts';
import { isCountry } from '../language/en/countries.ts';
import {
  BRAND_WORDS,
  CALENDAR_WORDS,
  NATIONALITIES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from '../language/en/not-people.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { SPEECH_WORDS } from '../language/en/speech-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../language/en/titles.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, nameUse } from '../text/name-lexicon.ts';
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

interface Candidate extends NameMention {
  score: number;
}

const MAX_PARTS = 6;
// A name stands as one when the evidence of one mention, or of all together, reaches this.
const ENOUGH = 1.5;
const MOST_EVIDENCE = 4;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&]+$/u;

/** Whether the two tokens stand next to each other with one space at most between. */
function adjacent(block: TextBlock, index: number): boolean {
  const token = block.tokens[index];
  const next = block.tokens[index + 1];
  return token !== undefined && next !== undefined && next.start - token.end <= 1;
}

function isDotAfterAbbreviation(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== '.') return false;
  const before = tokens[index - 1];
  return before !== undefined && (ABBREVIATIONS_BEFORE_NAME.has(before.lower) || NAME_SUFFIXES.has(before.lower));
}

/** Whether a capitalised token can be a part of a person's name. */
function canBePart(token: Token): boolean {
  if (INITIALS.test(token.text)) return true;
  const { lower } = token;
  if (isCountry(lower) || SENTENCE_STARTERS.has(lower)) return false;
  if (!token.capital || token.kind !== 'word' || lower.startsWith("'")) return false;
  const use = nameUse(token.text);
  if (use.given || use.surname) return !CALENDAR_WORDS.has(lower) || use.given !== null;
  return !(
    TITLES.has(lower) ||
    NATIONALITIES.has(lower) ||
    CALENDAR_WORDS.has(lower) ||
    PLACE_WORDS.has(lower) ||
    ORGANISATION_WORDS.has(lower) ||
    BRAND_WORDS.has(lower) ||
    ROLE_NOUNS.has(lower) ||
    SENTENCE_STARTERS.has(lower) ||
    SPEECH_WORDS.has(lower) ||
    ALL_CAPITALS.test(token.text)
  );
}

/** Whether the words from `index` on name a country or a place of two words, as "Hong Kong". */
function placeEnd(block: TextBlock, index: number): number {
  const { tokens } = block;
  for (let end = Math.min(tokens.length, index + 4); end > index + 1; end--) {
    if (isCountry(block.text.slice(tokens[index]!.start, tokens[end - 1]!.end).toLowerCase())) return end;
  }
  return index;
}

/** The words that are written with a small letter somewhere: at the start of a sentence they are no names. */
function smallWords(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const block of blocks) {
    for (const token of block.tokens) if (token.kind === 'word' && !token.capital) small.add(token.lower);
  }
  return small;
}

/** The end of the name that starts at `first`, or `first` when none does. */
function nameEnd(block: TextBlock, first: number): number {
  const { tokens } = block;
  let end = first;
  for (let index = first; index < tokens.length && index - first < 2 * MAX_PARTS; index++) {
    const token = tokens[index]!;
    if (index > first && !adjacent(block, index - 1)) break;
    if (index > first && isNameOrSuffix(token)) end = index + 1;
    else if (index === first && canBePart(token)) end = index + 1;
    else if (isDotAfterAbbreviation(tokens, index) && NAME_SUFFIXES.has(tokens[index - 1]!.lower)) end = index + 1;
    else if (index > first && isNickname(tokens, index)) index += 2;
    else if (!(index > first && NAME_PARTICLES.has(token.lower) && particleGoesOn(block, index))) break;
  }
  return end;
}

function isNameOrSuffix(token: Token): boolean {
  return canBePart(token) || NAME_SUFFIXES.has(token.lower);
}

function particleGoesOn(block: TextBlock, index: number): boolean {
  let next = index;
  while (adjacent(block, next) && NAME_PARTICLES.has(block.tokens[next]!.lower)) next++;
  const token = block.tokens[next];
  // "de" and "la" bind a name together; "e" and "el" as English words do not, so a name part must follow.
  return token !== undefined && canBePart(token);
}

const OPENING = /^["'“‘(]$/;
const CLOSING = /^["'”’)]$/;

function isNickname(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index + 1];
  const after = tokens[index + 3];
  return (
    OPENING.test(tokens[index]!.text) &&
    word?.capital === true &&
    CLOSING.test(tokens[index + 2]?.text ?? '') &&
    after !== undefined &&
    canBePart(after)
  );
}

function partsOf(block: TextBlock, first: number, end: number): string[] {
  const parts: string[] = [];
  for (let index = first; index < end; index++) {
    const token = block.tokens[index]!;
    if (index > first && isNickname(block.tokens, index)) index += 2;
    else if (token.kind === 'word' && !NAME_SUFFIXES.has(token.lower)) parts.push(foldName(token.text));
  }
  return parts;
}

/** The word before a mention; a dot of an abbreviation and a mark that closes a title in quotes are passed over. */
function wordBefore(block: TextBlock, index: number): Token | undefined {
  let before = index - 1;
  if (/^["”’]$/.test(block.tokens[before]?.text ?? '') && TITLES.has(block.tokens[before - 1]?.lower ?? '')) before--;
  return isDotAfterAbbreviation(block.tokens, before) ? block.tokens[before - 1] : block.tokens[before];
}

/** Evidence that stands around the name: titles, ages, what people do; against it, what organisations and places have. */
function contextScore(block: TextBlock, first: number, end: number): number {
  const { tokens } = block;
  const before = wordBefore(block, first);
  const next = tokens[end];
  const afterNext = tokens[end + 1];
  let score = 0;
  if (before) {
    if (TITLES.has(before.lower) || ROLE_NOUNS.has(before.lower)) score += 2.5;
    else if (SPEECH_WORDS.has(before.lower)) score += 1;
    else if (before.lower === 'the') score -= 1.5;
    else if (end - first === 1 && /^(?:in|at|near|from|across|throughout|outside)$/.test(before.lower)) score -= 1;
    if (before.capital && ORGANISATION_WORDS.has(before.lower)) score -= 1;
  }
  if (next) {
    if (next.capital && adjacent(block, end - 1)) {
      if (ORGANISATION_WORDS.has(next.lower)) score -= 4;
      else if (ALL_CAPITALS.test(next.text)) score -= 1;
    } else if (SPEECH_WORDS.has(next.lower)) score += 1.5;
    else if (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself') score += 1.5;
    else if (next.text === '&') score -= 3;
    else if (next.text === ',' && afterNext) {
      if (/^\p{N}{1,3}$/u.test(afterNext.text) && tokens[end + 2]?.text === ',') score += 2;
      else if (afterNext.lower === 'who' || afterNext.lower === 'whose') score += 1.5;
      else if (ROLE_NOUNS.has(afterNext.lower)) score += 1.5;
      else if (/^(?:a|an|the|his|her)$/.test(afterNext.lower)) {
        for (let ahead = end + 2; ahead < end + 7; ahead++) {
          const token = tokens[ahead];
          if (!token || token.kind === 'punctuation') break;
          if (ROLE_NOUNS.has(token.lower)) {
            score += 1.5;
            break;
          }
        }
      }
    }
  }
  if (tokens[first - 1]?.text === '&') score -= 3;
  return score;
}

function ownScore(block: TextBlock, first: number, parts: readonly string[], small: ReadonlySet<string>): number {
  const known = parts.map((part) => nameUse(part));
  const head = known[0]!;
  const last = known.at(-1)!;
  let score = 0;
  if (parts.length === 1) {
    if (head.given) score += 0.6;
    else if (head.surname) score += 0.4;
  } else {
    if (head.given) score += 1.5;
    else if (INITIALS.test(parts[0]!)) score += 1.2;
    else if (head.surname) score += 0.5;
    if (last.surname) score += 1;
    else if (last.given) score += 0.5;
    if (parts.length > 4) score -= 1;
  }
  for (const [index, part] of parts.entries()) {
    const lower = part.toLowerCase();
    const use = known[index]!;
    if (NAME_PARTICLES.has(part)) continue;
    if (PLACE_WORDS.has(lower) || BRAND_WORDS.has(lower)) score -= 1;
    if (ORGANISATION_WORDS.has(lower)) score -= use.surname && index > 0 ? 1 : 2;
    if (small.has(lower)) score -= use.given || (use.surname && index > 0) ? 0.4 : 1.5;
  }
  const sentenceStart = block.tokens[first - 1] === undefined || /^[.!?"“:]$/.test(block.tokens[first - 1]!.text);
  if (sentenceStart && parts.length === 1) score -= 0.5;
  return score;
}

function* candidatesOf(block: TextBlock, small: ReadonlySet<string>): Generator<Candidate> {
  const { tokens } = block;
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!;
    if (!token.capital) continue;
    const place = placeEnd(block, first);
    if (place > first) {
      first = place - 1;
      continue;
    }
    if (!canBePart(token)) continue;
    const end = nameEnd(block, first);
    if (end === first) continue;
    const start =
      end - first > 1 && small.has(token.lower) && !nameUse(token.text).given && !nameUse(token.text).surname
        ? first + 1
        : first;
    const parts = partsOf(block, start, end);
    if (parts.length > 0 && parts.length <= MAX_PARTS) {
      const score = ownScore(block, start, parts, small) + contextScore(block, start, end);
      yield { block, first: start, end, parts, score, confidence: 0 };
    }
    first = end - 1;
  }
}

function confidenceOf(score: number): number {
  return Math.min(0.98, Math.max(0.5, 0.5 + (score - ENOUGH) * 0.15));
}

/** Headlines and headings are in title case: they show no new names, only again those the text has shown. */
export function bearsNames(block: TextBlock): boolean {
  return block.kind !== 'headline' && block.kind !== 'heading';
}

/**
 * @param blocks the article's blocks
 * @returns the names of people in text order, none inside another
 */
export function findNames(blocks: readonly TextBlock[]): NameMention[] {
  const small = smallWords(blocks);
  const candidates: Candidate[] = [];
  for (const block of blocks) candidates.push(...candidatesOf(block, small));

  const evidence = new Map<string, number>();
  for (const { block, parts, score } of candidates) {
    if (!bearsNames(block)) continue;
    const key = parts.join(' ');
    const before = evidence.get(key);
    evidence.set(key, before === undefined ? score : Math.min(MOST_EVIDENCE, Math.max(before, score) + 0.3));
  }
  const wordsOfNames = new Map<string, number>();
  for (const [key, score] of evidence) {
    const parts = key.split(' ');
    if (score < ENOUGH || parts.length < 2) continue;
    for (const part of parts) wordsOfNames.set(part, Math.max(score, wordsOfNames.get(part) ?? 0));
  }
  const names: NameMention[] = [];
  for (const { block, first, end, parts, score } of candidates) {
    if (!bearsNames(block)) continue;
    const whole = evidence.get(parts.join(' ')) ?? Number.NEGATIVE_INFINITY;
    const known = parts.length === 1 ? wordsOfNames.get(parts[0]!) : undefined;
    const best = Math.max(whole, known ?? Number.NEGATIVE_INFINITY);
    const spoiled = score < -2;
    if (best >= ENOUGH && !spoiled) names.push({ block, first, end, parts, confidence: confidenceOf(best) });
  }
  for (const block of blocks) if (!bearsNames(block)) names.push(...knownNames(block, evidence, wordsOfNames));
  return names.sort((a, b) => a.block.index - b.block.index || a.first - b.first);
}

/** The names in a headline of which the running text has shown the whole or a word. */
function* knownNames(
  block: TextBlock,
  evidence: ReadonlyMap<string, number>,
  wordsOfNames: ReadonlyMap<string, number>,
): Generator<NameMention> {
  for (let first = 0; first < block.tokens.length; first++) {
    for (let end = Math.min(block.tokens.length, first + MAX_PARTS); end > first; end--) {
      const parts = partsOf(block, first, end);
      const score = end - first === 1 ? wordsOfNames.get(parts[0] ?? '') : evidence.get(parts.join(' '));
      if (score === undefined || score < ENOUGH) continue;
      yield { block, first, end, parts, confidence: confidenceOf(score) };
      first = end - 1;
      break;
    }
  }
}
