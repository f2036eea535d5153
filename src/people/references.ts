/** Says whom the narrator's pronouns, and nouns like "the minister", mean, where that is certain enough. */

import type { Span } from '../analysis.ts';
import { RELATIVE_PERSON_PRONOUNS } from '../language/en/pronouns.ts';
import { SPEECH_WORDS } from '../language/en/speech-words.ts';
import { type Sentence, spanOf, type TextBlock } from '../text/document.ts';
import { femininityOf, sexOfPronoun } from '../text/sex.ts';
import { type Asked, candidatesFor, isBarred, type Rank, rankByWeights } from './antecedents.ts';
import { clausesOf, placeOfPronoun } from './clauses.ts';
import type { Identity } from './coreference.ts';
import type { Entity } from './entities.ts';
import { RoleBearers } from './nouns.ts';
import { type BlockMentions, mentionsByBlock, type Seen } from './seen.ts';

/** Words that mean one of the article's people without naming them. */
export interface Reference {
  identity: Identity;
  span: Span;
  via: 'noun' | 'pronoun';
  confidence: number;
}

// A pronoun reaches back this many sentences, and past no more than so many mentions.
const REACH = 3;
const MOST_RECENT = 24;
// Chosen by GUM: what GAP would ask for takes too many plain pronouns along (docs/people.md).
const LEAST = 0.35;
const SURE = 0.9;
// Pronouns that tell so much together tell the sex of whom they mean.
const TELLS_SEX = 0.6;
const BY_ROLE = 0.7;

/** The index of the quotation that ends right before a pronoun with a speech verb after it, or -1. */
function quotationSpokenBy({ block: { tokens }, first, quotation }: Asked, mentions: BlockMentions): number {
  if (quotation >= 0 || first < 2 || !SPEECH_WORDS.has(tokens[first + 1]?.lower ?? '')) return -1;
  return /^["”’»]$/.test(tokens[first - 1]!.text) ? mentions.quotationOf(first - 2) : -1;
}

function isNamedIn({ name, block, quotation }: Seen, where: TextBlock, index: number): boolean {
  return name !== null && block === where && quotation === index;
}

/** Reads on through an article, with the people mentioned lately in mind. */
class Reader {
  readonly found: Reference[] = [];
  private readonly rank: Rank;
  private recent: Seen[] = [];
  private readonly roles = new RoleBearers();
  /** How sure pronouns of women mean them, less those of men. */
  private readonly femininity = new Map<Identity, number>();
  private number = 0;

  constructor(rank: Rank) {
    this.rank = rank;
  }

  read(mentions: BlockMentions, sentence: Sentence): void {
    const { block } = mentions;
    const number = ++this.number;
    this.recent = this.recent.filter((seen) => number - seen.sentence <= REACH).slice(-MOST_RECENT);
    const clauses = clausesOf(block, sentence);
    const inSentence = mentions.in(sentence, clauses, number);
    const passed: Seen[] = [];
    let next = 0;
    for (let first = sentence.firstToken; first < sentence.endToken; first++) {
      const seen = inSentence[next];
      if (seen?.first === first) {
        next++;
        const identity = this.identityOf(seen);
        passed.push({ ...seen, identity, leads: passed.length === 0 });
        const relative = relativeAfter(block, seen.end);
        if (relative) this.note(identity, relative, 'pronoun', SURE);
        continue;
      }
      const token = block.tokens[first]!;
      const sex = token.kind === 'word' ? sexOfPronoun(token.lower) : null;
      if (!sex) continue;
      const pronoun: Asked = {
        sex,
        form: 'pronoun',
        block,
        sentence: number,
        sentenceStart: sentence.firstToken,
        first,
        end: first + 1,
        place: placeOfPronoun(block, first, sentence, clauses[first - sentence.firstToken]!),
        leads: passed.length === 0,
        quotation: mentions.quotationOf(first),
        uttered: mentions.isUttered(mentions.quotationOf(first)),
        name: null,
      };
      const behind = [...this.recent, ...passed.slice(-MOST_RECENT)];
      const inReach = pronoun.uttered
        ? behind.filter((other) => other.block === block && other.quotation === pronoun.quotation)
        : [...behind, ...inSentence.slice(next, next + MOST_RECENT)].filter((other) => other.name || !other.uttered);
      const spoken = quotationSpokenBy(pronoun, mentions);
      // Nobody calls themselves by name: “Weber is wrong,” she said.
      const isExcluded = (other: Seen) => isBarred(other, pronoun) || (spoken >= 0 && isNamedIn(other, block, spoken));
      const excluded = new Set(inReach.filter(isExcluded).map((other) => other.identity));
      const identity = this.resolve(
        pronoun,
        inReach.filter((other) => !excluded.has(other.identity)),
      );
      if (identity) passed.push({ ...pronoun, identity });
    }
    this.recent.push(...passed.slice(-MOST_RECENT));
  }

  /** "Zorvan" is in no list, but was "he" all over the article. */
  learnSexes(): void {
    for (const [identity, sure] of this.femininity) {
      if (Math.abs(sure) > TELLS_SEX) identity.sex ??= sure > 0 ? 'female' : 'male';
    }
  }

  /** Whom a name or noun means: a noun that repeats somebody's role is no stranger's. */
  private identityOf(seen: Seen): Identity {
    const { block, identity, name } = seen;
    if (name) this.roles.learn(identity, name);
    if (seen.form !== 'noun' || seen.uttered) return identity;
    const bearer = this.roles.meantBy(seen);
    if (bearer) {
      const [start, end] = [block.tokens[seen.first]!.start, block.tokens[seen.end - 1]!.end];
      this.note(bearer, spanOf(block, start, end), 'noun', BY_ROLE);
    }
    return bearer ?? identity;
  }

  private resolve(pronoun: Asked, inReach: readonly Seen[]): Identity | null {
    const candidates = candidatesFor(pronoun, inReach);
    const { start, end } = pronoun.block.tokens[pronoun.first]!;
    const span = spanOf(pronoun.block, start, end);
    const chances = this.rank(candidates, span);
    const chance = Math.max(...chances);
    const candidate = candidates[chances.indexOf(chance)];
    if (!candidate || chance < LEAST) return null;
    const { identity } = candidate;
    const told = femininityOf(span.text.toLowerCase(), chance);
    this.femininity.set(identity, (this.femininity.get(identity) ?? 0) + told);
    this.note(identity, span, 'pronoun', chance);
    return identity;
  }

  /** What means a stranger is kept in mind, but is no mention of the article's people. */
  private note(identity: Identity, span: Span, via: Reference['via'], confidence: number): void {
    if (identity.names.length > 0) this.found.push({ identity, span, via, confidence });
  }
}

/**
 * @param blocks the article's blocks
 * @param people the people, with their names
 * @param quoted the marked quotations: a pronoun in a whole utterance can only mean whom the same quotation names
 * @param entities the names of all kinds in the blocks
 * @param rank how likely each candidate is
 * @returns the pronouns and nouns that mean one of the people, in text order
 */
export function resolveReferences(
  blocks: readonly TextBlock[],
  people: readonly Identity[],
  quoted: readonly Span[],
  entities: readonly Entity[],
  rank: Rank = rankByWeights,
): Reference[] {
  const running = mentionsByBlock(blocks, people, quoted, entities).filter(
    ({ block: { kind } }) => kind !== 'headline' && kind !== 'heading' && kind !== 'caption',
  );
  // The first reading learns whose sex the pronouns leave no doubt of.
  const first = new Reader(rank);
  readAll(running, first);
  first.learnSexes();
  const reader = new Reader(rank);
  readAll(running, reader);
  return reader.found.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

function readAll(running: readonly BlockMentions[], reader: Reader): void {
  for (const mentions of running) for (const sentence of mentions.block.sentences) reader.read(mentions, sentence);
}

/** "who", "whose" or "whom" right after a mention, or after a mention and a comma. */
function relativeAfter(block: TextBlock, end: number): Span | null {
  const { tokens } = block;
  const token = tokens[end]?.text === ',' ? tokens[end + 1] : tokens[end];
  return token && RELATIVE_PERSON_PRONOUNS.has(token.lower) ? spanOf(block, token.start, token.end) : null;
}
