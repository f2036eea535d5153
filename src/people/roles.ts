/** Finds what the article says somebody is, in its exact words, next to the name. */

import type { Span } from '../analysis.ts';
import { ABBREVIATIONS_BEFORE_NAME, SENTENCE_STARTERS } from '../language/en/abbreviations.ts';
import { NATIONALITIES } from '../language/en/not-people.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { SPEECH_WORDS } from '../language/en/speech-words.ts';
import { HONORIFICS, NAME_PARTICLES, TITLES } from '../language/en/titles.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './names.ts';

const MAX_WORDS_BEFORE = 12;
const MAX_WORDS_AFTER = 30;
const MOST_STRANGE = 2;
const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'your']);
const AFFILIATION_BINDERS = new Set(['of', 'for', '&', "'s"]);
const HANGS_ON = new Set(['of', 'for', 'at', 'to', 'in', 'with']);
const PREPOSITIONS = new Set([
  'of',
  'for',
  'at',
  'with',
  'in',
  'from',
  'to',
  'on',
  'and',
  'who',
  'whose',
  'that',
  'which',
]);
// Words that end in these, after a determiner, are nearly always people: "a retiree", "the Texan".
const PERSON_ENDING = /(?:man|men|woman|person|ist|ician|ologist|maker|holder|keeper|worker|winner|player|leader)$/;

/** Whether the word says what a person is, as "spokesman" or "year-old". */
export function isRoleNoun(token: Token): boolean {
  const { lower } = token;
  if (ROLE_NOUNS.has(lower) || PERSON_ENDING.test(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last !== lower && (ROLE_NOUNS.has(last) || last === 'old');
}

function isModifier(token: Token): boolean {
  return (
    token.capital ||
    token.kind === 'number' ||
    ROLE_MODIFIERS.has(token.lower) ||
    ROLE_NOUNS.has(token.lower) ||
    TITLES.has(token.lower) ||
    token.lower.includes('-') ||
    token.lower === "'s"
  );
}

/** The apostrophe of "Nichols' mother" */
function isOwnersMark(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return /^['’]$/.test(tokens[index]!.text) && before?.end === tokens[index]!.start && before.lower.endsWith('s');
}

/** "der" of "von der Leyen's chief of staff" */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  return NAME_PARTICLES.has(lower) && (tokens[index + 1]!.capital || NAME_PARTICLES.has(tokens[index + 1]!.lower));
}

function isDotOfTitle(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && ABBREVIATIONS_BEFORE_NAME.has(tokens[index - 1]?.lower ?? '');
}

/** The index of the last token before the forms of address that stand before a name. */
function beforeHonorifics(tokens: readonly Token[], first: number): number {
  let index = first - 1;
  for (;;) {
    const honorific = isDotOfTitle(tokens, index) ? index - 1 : index;
    if (!HONORIFICS.has(tokens[honorific]?.lower ?? '')) return index;
    index = honorific - 1;
  }
}

/** "China's top diplomat" before "Wang Yi"; null when what stands there says nothing about the person. */
function roleBefore({ block, first }: NameMention): Span | null {
  const { tokens } = block;
  let head = beforeHonorifics(tokens, first);
  let comma = false;
  if (tokens[head]?.text === ',') {
    comma = true;
    head--;
  }
  if (isDotOfTitle(tokens, head)) head--;
  const noun = tokens[head];
  const phrase = comma ? phraseBefore(block, head + 1) : null;
  if (phrase) return phrase;
  if (!noun || !(isRoleNoun(noun) || (TITLES.has(noun.lower) && noun.capital) || isNationality(noun))) return null;
  let start = head;
  for (let index = head - 1; index >= Math.max(0, head - MAX_WORDS_BEFORE); index--) {
    const token = tokens[index]!;
    if (DETERMINERS.has(token.lower)) {
      start = index;
      break;
    }
    if (isDotOfTitle(tokens, index)) continue;
    // "and" and "of" bind the words of an office: "chairman of direct-to-consumer and international"
    if ((token.lower === 'and' || token.text === '&') && index > 0 && isRoleNoun(tokens[index - 1]!)) continue;
    const owner = tokens[index + 1]!.lower === "'s" || isOwnersMark(tokens, index + 1);
    if (isOwnersMark(tokens, index)) continue;
    if (!owner && !isModifier(token) && !isParticle(tokens, index)) break;
    start = index;
  }
  if (tokens[start]!.lower === "'s") start++;
  // "said the president, Putin": before a comma only a phrase with its determiner is an apposition.
  if (
    comma &&
    !DETERMINERS.has(tokens[start]!.lower) &&
    !tokens.slice(start, head).some(({ lower }, index) => lower === "'s" || isOwnersMark(tokens, start + index))
  )
    return null;
  while (start < head && SENTENCE_STARTERS.has(tokens[start]!.lower) && !DETERMINERS.has(tokens[start]!.lower)) start++;
  return spanOf(block, tokens[start]!.start, isDotOfTitle(tokens, head + 1) ? tokens[head + 1]!.end : noun.end);
}

function isNationality(token: Token): boolean {
  return NATIONALITIES.has(token.lower);
}

/** "their nominee for governor" before ", Jim Hood": a role noun with what hangs on it by a preposition. */
function phraseBefore(block: TextBlock, comma: number): Span | null {
  const { tokens } = block;
  for (let index = comma - 1; index >= Math.max(0, comma - MAX_WORDS_BEFORE); index--) {
    const token = tokens[index]!;
    if (token.kind === 'punctuation' && token.lower !== "'s") return null;
    if (!HANGS_ON.has(token.lower) || !tokens[index - 1] || !isRoleNoun(tokens[index - 1]!)) continue;
    let start = index - 1;
    while (start > 0 && (isModifier(tokens[start - 1]!) || isParticle(tokens, start - 1))) start--;
    if (start > 0 && DETERMINERS.has(tokens[start - 1]!.lower)) start--;
    return spanOf(block, tokens[start]!.start, tokens[comma - 1]!.end);
  }
  return null;
}

/** "secretary of Russia's powerful Security Council" after "Patrushev,"; null when no apposition follows. */
function roleAfter({ block, end }: NameMention): Span | null {
  const { tokens } = block;
  let start = end;
  const opening = tokens[start]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '—' && opening !== '–') return null;
  start++;
  // An age between commas comes first: "Thomas Sam, 42, a teacher".
  if (tokens[start]?.kind === 'number' && /^\p{N}{1,3}$/u.test(tokens[start]!.text) && tokens[start + 1]?.text === ',')
    start += 2;
  const head = headAfter(tokens, start);
  if (head < 0) return null;
  let stop = head + 1;
  for (; stop < Math.min(tokens.length, start + MAX_WORDS_AFTER); stop++) {
    const { text } = tokens[stop]!;
    if (text === '.' && !isAbbreviationDot(tokens, stop)) break;
    if (/^[,;:()—–?!"“”]$/.test(text)) break;
    // "Trump, a person familiar with the call said" names a speaker of its own.
    if (SPEECH_WORDS.has(tokens[stop]!.lower)) return null;
  }
  return spanOf(block, tokens[start]!.start, tokens[stop - 1]!.end);
}

function isAbbreviationDot(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.kind === 'word' ? !next.capital : /^[,;:)]$/.test(next.text));
}

/** The index of the role noun that heads the phrase from `start`, or -1. */
function headAfter(tokens: readonly Token[], start: number): number {
  const determined = DETERMINERS.has(tokens[start]?.lower ?? '');
  let head = -1;
  let strange = 0;
  for (let index = determined ? start + 1 : start; index < Math.min(tokens.length, start + MAX_WORDS_BEFORE); index++) {
    const token = tokens[index]!;
    if (isRoleNoun(token)) head = index;
    else if (PREPOSITIONS.has(token.lower) || (token.kind === 'punctuation' && token.lower !== "'s")) break;
    else if (!isModifier(token)) {
      if (head >= 0 || (!determined && ++strange > MOST_STRANGE)) break;
    }
  }
  // Without a determiner, words that are not known to describe people do so only in "program administrator for ...".
  return strange > 0 && !HANGS_ON.has(tokens[head + 1]?.lower ?? '') ? -1 : head;
}

/**
 * @param mention a name
 * @returns what the words before or after it say the person is, the longer one where there are both, or null
 */
export function roleOf(mention: NameMention): Span | null {
  const before = roleBefore(mention);
  const after = roleAfter(mention);
  if (!before || !after) return before ?? after;
  return after.text.length > before.text.length ? after : before;
}

/**
 * @param mention a name
 * @returns whom or what a full name is said to be of ("of the Bergen Herald"), or null
 */
export function affiliationOf({ block, end, parts }: NameMention): Span | null {
  const { tokens } = block;
  if (parts.length < 2 || tokens[end]?.text !== 'of') return null;
  let stop = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const first = stop;
  while (stop < Math.min(tokens.length, end + MAX_WORDS_BEFORE)) {
    const binds = stop > first && AFFILIATION_BINDERS.has(tokens[stop]!.lower) && tokens[stop + 1]?.capital;
    if ((!tokens[stop]!.capital && !binds) || (stop > first && SENTENCE_STARTERS.has(tokens[stop]!.lower))) break;
    stop++;
  }
  return stop > first ? spanOf(block, tokens[end]!.start, tokens[stop - 1]!.end) : null;
}
