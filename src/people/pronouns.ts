/** Says whom the narrator's pronouns mean, where that is certain enough. */

import type { Span } from '../analysis.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../language/en/pronouns.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Sex } from '../text/name-lexicon.ts';
import type { Identity } from './coreference.ts';

export interface PronounMention {
  identity: Identity;
  span: Span;
  confidence: number;
}

interface Seen {
  identity: Identity;
  /** Running number of the sentence it stood in. */
  sentence: number;
  /** Whether it opened its sentence, as subjects do. */
  opens: boolean;
}

// A pronoun reaches back this many sentences.
const REACH = 2;
const LEAST = 0.5;

function sexOfPronoun(lower: string): Sex | null {
  return MALE_PRONOUNS.has(lower) ? 'male' : FEMALE_PRONOUNS.has(lower) ? 'female' : null;
}

/** The person that a pronoun means, and how sure that is; null where nobody fits. */
function antecedent(recent: readonly Seen[], sex: Sex, sentence: number): { seen: Seen; confidence: number } | null {
  let best: Seen | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let secondScore = Number.NEGATIVE_INFINITY;
  for (const [order, seen] of recent.entries()) {
    const distance = sentence - seen.sentence;
    if (distance > REACH || (seen.identity.sex && seen.identity.sex !== sex)) continue;
    const score =
      (seen.opens ? 0.5 : 0) - distance * 0.6 + (seen.identity.sex === sex ? 0.4 : 0) + (order / recent.length) * 0.2;
    if (seen.identity === best?.identity) {
      bestScore = Math.max(bestScore, score);
    } else if (score > bestScore) {
      secondScore = bestScore;
      bestScore = score;
      best = seen;
    } else if (score > secondScore) secondScore = score;
  }
  if (!best) return null;
  const lead = Math.min(1, bestScore - secondScore);
  const confidence = Math.min(0.95, 0.55 + 0.3 * lead + (best.identity.sex === sex ? 0.1 : 0));
  return { seen: best, confidence };
}

function insideAny(spans: readonly Span[], start: number): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}

/**
 * @param blocks the article's blocks
 * @param people the people, with their names
 * @param quoted the marked quotations: a pronoun inside one is the speaker's, and is left alone
 * @returns the pronouns that mean one of the people, in text order
 */
export function resolvePronouns(
  blocks: readonly TextBlock[],
  people: readonly Identity[],
  quoted: readonly Span[],
): PronounMention[] {
  const named = new Map<TextBlock, Map<number, Identity>>();
  for (const identity of people) {
    for (const { block, first } of identity.names) {
      const inBlock = named.get(block) ?? new Map<number, Identity>();
      named.set(block, inBlock.set(first, identity));
    }
  }
  const quotedIn = new Map<number, Span[]>();
  for (const span of quoted) quotedIn.set(span.block, [...(quotedIn.get(span.block) ?? []), span]);

  const found: PronounMention[] = [];
  let recent: Seen[] = [];
  let sentence = 0;
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading' || block.kind === 'caption') continue;
    for (const { firstToken, endToken } of block.sentences) {
      sentence++;
      recent = recent.filter((seen) => sentence - seen.sentence <= REACH);
      let opens = true;
      for (let index = firstToken; index < endToken; index++) {
        const token = block.tokens[index]!;
        const identity = named.get(block)?.get(index);
        if (identity) {
          recent.push({ identity, sentence, opens });
          opens = false;
          continue;
        }
        const sex = token.kind === 'word' ? sexOfPronoun(token.lower) : null;
        if (!sex || insideAny(quotedIn.get(block.index) ?? [], token.start)) continue;
        const means = antecedent(recent, sex, sentence);
        if (!means || means.confidence < LEAST) continue;
        means.seen.identity.sex ??= sex;
        recent.push({ identity: means.seen.identity, sentence, opens });
        opens = false;
        found.push({
          identity: means.seen.identity,
          span: spanOf(block, token.start, token.end),
          confidence: means.confidence,
        });
      }
    }
  }
  return found;
}
