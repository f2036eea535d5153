/** Says whom the narrator's pronouns mean, where that is certain enough. */

import type { Span } from '../analysis.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, RELATIVE_PERSON_PRONOUNS } from '../language/en/pronouns.ts';
import { type Sentence, spanOf, type TextBlock } from '../text/document.ts';
import type { Sex } from '../text/name-lexicon.ts';
import { candidatesFor, partOf, partOfPronoun, type Rank, rankByWeights, type Seen } from './antecedents.ts';
import type { Identity } from './coreference.ts';
import type { NameMention } from './names.ts';

export interface PronounMention {
  identity: Identity;
  span: Span;
  confidence: number;
}

// A pronoun reaches back this many sentences, and past no more than so many mentions.
const REACH = 3;
const MOST_RECENT = 24;
const LEAST = 0.4;
const SURE = 0.9;

function sexOfPronoun(lower: string): Sex | null {
  return MALE_PRONOUNS.has(lower) ? 'male' : FEMALE_PRONOUNS.has(lower) ? 'female' : null;
}

interface Named {
  identity: Identity;
  mention: NameMention;
}

/** The names of each block by the token that they start at. */
function namesByToken(people: readonly Identity[]): Map<TextBlock, Map<number, Named>> {
  const named = new Map<TextBlock, Map<number, Named>>();
  for (const identity of people) {
    for (const mention of identity.names) {
      const inBlock = named.get(mention.block) ?? new Map<number, Named>();
      named.set(mention.block, inBlock.set(mention.first, { identity, mention }));
    }
  }
  return named;
}

/** For each token, the number of the quotation that it stands in, or -1. */
function quotationAt({ tokens }: TextBlock, quoted: readonly Span[]): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1);
  for (const [number, { start, end }] of quoted.entries()) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < tokens.length && tokens[index]!.start < end; index++) inside[index] = number;
  }
  return inside;
}

function namesIn(sentence: Sentence, block: TextBlock, names: ReadonlyMap<number, Named>, number: number): Seen[] {
  const found: Seen[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const name = names.get(index);
    if (!name) continue;
    const part = partOf(block, index, name.mention.end, index === sentence.firstToken);
    found.push({
      identity: name.identity,
      sentence: number,
      block,
      first: index,
      part,
      leads: found.length === 0,
      pronoun: false,
    });
  }
  return found;
}

/**
 * @param blocks the article's blocks
 * @param people the people, with their names
 * @param quoted the marked quotations: a pronoun inside one can only mean whom the same quotation names
 * @param rank how likely each candidate is
 * @returns the pronouns that mean one of the people, in text order
 */
export function resolvePronouns(
  blocks: readonly TextBlock[],
  people: readonly Identity[],
  quoted: readonly Span[],
  rank: Rank = rankByWeights,
): PronounMention[] {
  const named = namesByToken(people);
  const quotedIn = new Map<number, Span[]>();
  for (const span of quoted) {
    const own = quotedIn.get(span.block);
    if (own) own.push(span);
    else quotedIn.set(span.block, [span]);
  }
  const found: PronounMention[] = [];
  let recent: Seen[] = [];
  let number = 0;
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading' || block.kind === 'caption') continue;
    const names = named.get(block) ?? new Map<number, Named>();
    const quotation = quotationAt(block, quotedIn.get(block.index) ?? []);
    for (const sentence of block.sentences) {
      number++;
      recent = recent.filter((seen) => number - seen.sentence <= REACH).slice(-MOST_RECENT);
      const inSentence = namesIn(sentence, block, names, number);
      let next = 0;
      const passed: Seen[] = [];
      for (let index = sentence.firstToken; index < sentence.endToken; index++) {
        const seen = inSentence[next];
        if (seen?.first === index) {
          next++;
          passed.push(seen);
          const relative = relativeAfter(block, names.get(index)!.mention.end);
          if (relative) found.push({ identity: seen.identity, span: relative, confidence: SURE });
          continue;
        }
        const token = block.tokens[index]!;
        const sex = token.kind === 'word' ? sexOfPronoun(token.lower) : null;
        if (!sex) continue;
        const own = quotation[index]!;
        const behind = [...recent, ...passed.slice(-MOST_RECENT)];
        const inReach =
          own < 0
            ? [...behind, ...inSentence.slice(next, next + MOST_RECENT)]
            : behind.filter((seen) => seen.block === block && quotation[seen.first] === own);
        const pronoun = {
          sex,
          sentence: number,
          block,
          first: index,
          part: partOfPronoun(block, index),
          leads: passed.length === 0,
          pronoun: true,
        };
        const candidates = candidatesFor(pronoun, inReach, (identity) =>
          identity.sex ? (identity.sex === sex ? true : null) : false,
        );
        const chances = rank(candidates, spanOf(block, token.start, token.end));
        const best = chances.indexOf(Math.max(...chances));
        const candidate = candidates[best];
        if (!candidate || chances[best]! < LEAST) continue;
        if (chances[best]! > SURE) candidate.identity.sex ??= sex;
        passed.push({ ...pronoun, identity: candidate.identity });
        found.push({
          identity: candidate.identity,
          span: spanOf(block, token.start, token.end),
          confidence: chances[best]!,
        });
      }
      recent.push(...passed.slice(-MOST_RECENT));
    }
  }
  return found.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

/** "who", "whose" or "whom" right after a name, or after a name and a comma. */
function relativeAfter(block: TextBlock, end: number): Span | null {
  const { tokens } = block;
  const token = tokens[end]?.text === ',' ? tokens[end + 1] : tokens[end];
  return token && RELATIVE_PERSON_PRONOUNS.has(token.lower) ? spanOf(block, token.start, token.end) : null;
}
