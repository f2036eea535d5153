/** Chooses the three to five sentences of an article that tell the news. */

import type { Article, KeyPoint, Person, Quotation } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';

const MOST = 5;
const LEAST = 3;
const TOKENS_FOR_EACH = 120;
const SHORTEST = 6;
const LONGEST = 70;

/** "MOSCOW, Feb 22 (Reuters) - ", "LONDON — ": where an agency's text says it comes from. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?!-)[\p{L}\p{N}.'’-]+){0,6}\s*)?(?:\([^)]{2,30}\)\s*[-–—]+\s+|(?<=^[\p{Lu}\s,.]{3,40}[^-–—]{0,20})\s[–—-]\s+)/u;

interface Candidate {
  block: TextBlock;
  sentence: number;
  start: number;
  end: number;
  score: number;
}

function contentWords(block: TextBlock, start: number, end: number): Set<string> {
  const found = new Set<string>();
  for (const { start: at, lower, kind } of block.tokens) {
    if (at >= start && at < end && kind !== 'punctuation' && lower.length > 3) found.add(lower);
  }
  return found;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function candidatesOf(blocks: readonly TextBlock[], article: Article): Candidate[] {
  const headline = new Set(
    `${article.headline ?? ''} ${article.standfirst ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu),
  );
  const candidates: Candidate[] = [];
  let position = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    block.sentences.forEach(({ start, end, firstToken, endToken }, sentence) => {
      const length = endToken - firstToken;
      position++;
      if (length < SHORTEST || length > LONGEST) return;
      const dateline =
        candidates.length === 0
          ? (DATELINE.exec(block.text.slice(start, Math.min(end, start + 100)))?.[0].length ?? 0)
          : 0;
      const score =
        2 / Math.sqrt(position) + overlap(headline, contentWords(block, start, end)) - (sentence > 0 ? 0.1 : 0);
      candidates.push({ block, sentence, start: start + dateline, end, score });
    });
  }
  return candidates;
}

/** Pronouns and short names in the sentence, with the person they mean. */
function referentsIn(
  span: { block: number; start: number; end: number },
  people: readonly Person[],
): KeyPoint['referents'] {
  const referents: KeyPoint['referents'] = [];
  people.forEach((person, index) => {
    const inside = person.mentions.filter(
      ({ block, start, end }) => block === span.block && start >= span.start && end <= span.end,
    );
    const named = inside.find(({ text }) => text === person.name);
    for (const { block, start, end, text } of inside) {
      if (text !== person.name && !(named && named.start < start))
        referents.push({ span: { block, start, end, text }, person: index });
    }
  });
  return referents.sort((a, b) => a.span.start - b.span.start);
}

/**
 * @returns three to five sentences in the article's order (fewer in a shorter article), datelines left out, each with
 *   the people that its pronouns and short names mean
 */
export function findKeyPoints(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  article: Article,
): KeyPoint[] {
  const speakerless = quotations.filter(({ kind, speaker }) => kind === 'direct' && !speaker);
  const candidates = candidatesOf(blocks, article).filter(
    ({ block, start, end }) =>
      !speakerless.some(
        (quotation) => quotation.block === block.index && quotation.start >= start && quotation.end <= end,
      ),
  );
  const tokens = blocks.reduce((sum, block) => sum + block.tokens.length, 0);
  const wanted = Math.min(MOST, Math.max(LEAST, Math.round(tokens / TOKENS_FOR_EACH)));
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
    if (chosen.length === wanted) break;
    const said = contentWords(candidate.block, candidate.start, candidate.end);
    if (chosen.some((other) => overlap(said, contentWords(other.block, other.start, other.end)) > 0.7)) continue;
    chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => a.block.index - b.block.index || a.start - b.start)
    .map(({ block, start, end }) => {
      const span = spanOf(block, start, end);
      return { ...span, referents: referentsIn(span, people) };
    });
}
