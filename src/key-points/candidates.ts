/** The sentences of an article that can stand in its summary, without their datelines. */

import type { Span } from '../analysis.ts';
import type { StoryWords } from '../language/language.ts';
import { type Sentence, spanOf, type TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence of the story; all sentences are kept, since their words weigh, but only some can be chosen. */
export interface Candidate extends Span {
  /** Words and numbers, lower case. */
  words: string[];
  /** Where pronouns stand that nobody named in the sentence before need be meant by: "He", "But she", "Police said he". */
  pronouns: readonly number[];
  /** It opens by pointing at what the sentence before it tells: "It", "But this comes after", "Another". */
  leans: boolean;
}

const LONGEST_LINE = 250;

/** "WATCH NOW: ", "BREAKING | " */
const LABEL = /^\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){0,3}\s?[:|]\s(?=["'“‘«„(]?[\p{Lu}\d])/u;
/** "Tarnfeld.net - " */
const SITE = /^[\p{L}\d-]{2,40}\.\p{L}{2,6}\s[-–—]\s/u;
/** "(see video below)." */
const ASIDE = /\s[([][^()[\]]{1,80}[)\]](?=[.!?]?\s*$)/u;
const LONGEST_END = 90;
/** "(Reporting by Ada Lind; editing by Tom Okafor)" */
const NOTE = /^(?:\([^()]*\)|\[[^[\]]*\])[.!?]?$/u;

/** What the sentence tells, without what the page puts before it, and without an aside at its end. */
function core(block: TextBlock, { start, end }: Sentence, words: StoryWords): Span {
  const head = block.text.slice(start, Math.min(end, start + LONGEST_LINE));
  const before = [words.byline, LABEL, SITE].map((form) => form.exec(head)?.[0].length ?? 0);
  const from = start + Math.max(...before);
  const tail = block.text.slice(Math.max(from, end - LONGEST_END), end);
  const aside = ASIDE.exec(tail);
  return spanOf(block, from, aside && aside.index > 0 ? end - tail.length + aside.index : end);
}

/** Where personal pronouns stand that nothing before them in the sentence can be meant by; "they" counts where it opens. */
function openPronouns(tokens: readonly Token[], words: StoryWords): number[] {
  const someone = tokens.findIndex(({ lower }) => words.somebody.has(lower));
  const before = someone < 0 ? tokens.length : someone;
  const opening = words.leading.has(tokens[0]?.lower ?? '') ? 2 : 1;
  return tokens
    .slice(0, before)
    .flatMap(({ lower, start }, index) =>
      (index < opening ? words.opening : words.singular).has(lower) ? [start] : [],
    );
}

function pointsBack(opening: readonly string[], words: StoryWords): boolean {
  const at = words.leading.has(opening[0] ?? '') ? 1 : 0;
  return words.pointing.has(opening[at] ?? '') && !words.times.has(opening[at + 1] ?? '');
}

/** @returns the sentences of the article's paragraphs and lists in order */
export function candidatesOf(blocks: readonly TextBlock[], language: StoryWords): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    for (const sentence of block.sentences) {
      const { end, firstToken, endToken } = sentence;
      const span = core(block, sentence, language);
      const head = span.text.slice(0, LONGEST_LINE);
      if (end <= block.dateline || language.line.test(head) || NOTE.test(head)) continue;
      const tokens = block.tokens.slice(firstToken, endToken);
      const words = tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower);
      candidates.push({
        ...span,
        words,
        pronouns: openPronouns(tokens, language),
        leans: pointsBack(words, language),
      });
    }
  }
  return candidates;
}
