/** Finds runs of capitalised words, as "Bank of China": what places, organisations and outlets are looked for in. */

import { SENTENCE_STARTERS } from '../language/en/abbreviations.ts';
import { ORGANISATION_WORDS } from '../language/en/not-people.ts';
import type { TextBlock } from '../text/document.ts';

/** `block.tokens.slice(first, end)`: starts and ends with a capitalised word. */
export interface ProperName {
  first: number;
  end: number;
}

const JOINERS = new Set(['of', 'for', '&']);
const ARTICLES = new Set(['the', 'a', 'an']);

function isCapital(block: TextBlock, index: number): boolean {
  const token = block.tokens[index];
  return token?.kind === 'word' && token.capital;
}

/** Whether token `index` stands right after the one before it, with one space at most between. */
function joins(block: TextBlock, index: number): boolean {
  return block.tokens[index]!.start - block.tokens[index - 1]!.end <= 1;
}

/** The next capitalised word after a joiner at `index` ("of", "of the"); 0 when the name does not go on. */
function afterJoiner(block: TextBlock, first: number, index: number): number {
  const { tokens } = block;
  const joiner = tokens[index];
  if (!joiner) return 0;
  const inName = tokens.slice(first, index).some(({ lower }) => ORGANISATION_WORDS.has(lower));
  // "Department of Health and Human Services": only a name that has gone on by "of" goes on by "and".
  const goesOn = JOINERS.has(joiner.lower)
    ? inName || joiner.text === '&'
    : joiner.lower === 'and' && inName && tokens.slice(first, index).some(({ lower }) => lower === 'of');
  if (!goesOn) return 0;
  const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  return isCapital(block, next) ? next : 0;
}

/**
 * @param block a block with its tokens
 * @returns its runs of capitalised words in order; the first word of a sentence only counts when it is no function word
 */
export function findProperNames(block: TextBlock): ProperName[] {
  const starts = new Set(block.sentences.map(({ firstToken }) => firstToken));
  const names: ProperName[] = [];
  let index = 0;
  while (index < block.tokens.length) {
    const token = block.tokens[index]!;
    const startsSentence = starts.has(index) && (SENTENCE_STARTERS.has(token.lower) || ARTICLES.has(token.lower));
    if (!isCapital(block, index) || startsSentence || ARTICLES.has(token.lower)) {
      index++;
      continue;
    }
    const first = index;
    let end = index + 1;
    while (end < block.tokens.length) {
      if (isCapital(block, end) && joins(block, end)) end++;
      else {
        const next = afterJoiner(block, first, end);
        if (!next) break;
        end = next + 1;
      }
    }
    names.push({ first, end });
    index = end;
  }
  return names;
}
