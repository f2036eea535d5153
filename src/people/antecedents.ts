/** Describes and ranks the people that a pronoun may mean: a log-linear choice among them and nobody. */

import { ANTECEDENT_WEIGHTS } from '../../models/antecedents.ts';
import type { Span } from '../analysis.ts';
import { CLAUSE_WORDS, PREPOSITIONS } from '../language/en/function-words.ts';
import type { TextBlock } from '../text/document.ts';
import type { Sex } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Identity } from './coreference.ts';

/** What a mention is in its clause, as far as the words beside it tell. */
type Part = 'subject' | 'object' | 'oblique' | 'possessive' | 'other';

/** A mention that a pronoun may look back to, or forward to within its sentence. */
export interface Seen {
  identity: Identity;
  /** Running number of the sentence it stands in. */
  sentence: number;
  block: TextBlock;
  first: number;
  part: Part;
  /** Whether no other person was mentioned before it in its sentence. */
  leads: boolean;
  /** Whether it is a pronoun itself. */
  pronoun: boolean;
}

export interface Candidate {
  identity: Identity;
  features: string[];
}

/** @returns the probability of each candidate; what is missing to 1 is nobody's */
export type Rank = (candidates: readonly Candidate[], pronoun: Span) => number[];

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !PREPOSITIONS.has(token.lower) && !CLAUSE_WORDS.has(token.lower);
}

/** @returns the part that the words `tokens.slice(first, end)` play; what opens a sentence is mostly its subject */
export function partOf({ tokens }: TextBlock, first: number, end: number, opens: boolean): Part {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (after?.lower === "'s" || after?.text === '’') return 'possessive';
  if (opens) return 'subject';
  if (before && PREPOSITIONS.has(before.lower)) return 'oblique';
  if (isPlainWord(after) && after!.lower !== 'and') return 'subject';
  return isPlainWord(before) && before!.lower !== 'and' ? 'object' : 'other';
}

/** @returns the part that a pronoun plays; "her" is a possessive before a noun */
export function partOfPronoun(block: TextBlock, index: number): Part {
  const { lower } = block.tokens[index]!;
  if (lower === 'he' || lower === 'she') return 'subject';
  if (lower === 'his' || lower === 'hers' || (lower === 'her' && isPlainWord(block.tokens[index + 1])))
    return 'possessive';
  const before = block.tokens[index - 1];
  return before && PREPOSITIONS.has(before.lower) ? 'oblique' : 'object';
}

function bucket(count: number): string {
  return count < 4 ? String(count) : count < 8 ? '4+' : '8+';
}

/**
 * @param pronoun where the pronoun stands
 * @param recent the mentions it may look to, in text order
 * @param sexKnown whether a person's sex is known to be the pronoun's; null where it is the other one
 * @returns the people it may mean, each described by its nearest mention
 */
export function candidatesFor(
  pronoun: Omit<Seen, 'identity'> & { sex: Sex },
  recent: readonly Seen[],
  sexKnown: (identity: Identity) => boolean | null,
): Candidate[] {
  const nearest = new Map<Identity, Seen>();
  const counts = new Map<Identity, number>();
  let rivals = 0;
  for (const seen of recent) {
    const known = sexKnown(seen.identity);
    if (known === null) continue;
    const ahead = seen.sentence === pronoun.sentence && seen.first > pronoun.first && seen.block === pronoun.block;
    if (!ahead) counts.set(seen.identity, (counts.get(seen.identity) ?? 0) + 1);
    if (ahead && nearest.has(seen.identity)) continue;
    if (!nearest.has(seen.identity)) rivals++;
    nearest.delete(seen.identity);
    nearest.set(seen.identity, seen);
  }
  const candidates: Candidate[] = [];
  let rank = nearest.size;
  const topic = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [null, 0] as [
    Identity | null,
    number,
  ])[0];
  for (const [identity, seen] of nearest) {
    rank--;
    const ahead = seen.block === pronoun.block && seen.first > pronoun.first;
    const distance = pronoun.sentence - seen.sentence;
    const where = ahead ? 'ahead' : distance === 0 ? 'same' : `back${bucket(distance)}`;
    const known = sexKnown(identity) ? 'sex' : 'anysex';
    const before = seen.block.tokens[seen.first - 1];
    const features = [
      where,
      known,
      `${where} ${seen.part}`,
      `${where} ${seen.part} ${pronoun.part}`,
      `${where}${seen.leads ? ' leads' : ''}${pronoun.leads ? ' pronoun leads' : ''}`,
      `rank ${bucket(rank)}`,
      `${where} rank ${bucket(rank)}`,
      `rivals ${bucket(rivals)} ${known}`,
      `times ${bucket(counts.get(identity) ?? 0)}`,
      `${where} ${seen.pronoun ? 'again' : 'name'} ${pronoun.part}`,
      `${seen.block === pronoun.block ? 'here' : 'block'} ${where}`,
      `full ${identity.parts.length > 1}`,
      `after ${before && (PREPOSITIONS.has(before.lower) || before.kind === 'punctuation') ? before.lower : ''}`,
      `topic ${identity === topic} ${where}`,
    ];
    // An unknown given name in -a is mostly a woman's.
    if (known === 'anysex') features.push(`ends ${identity.parts[0]!.at(-1)} ${pronoun.sex}`);
    if (where === 'same') features.push(`gap ${bucket(Math.floor((pronoun.first - seen.first) / 4))} ${pronoun.part}`);
    candidates.push({ identity, features });
  }
  return candidates;
}

/** @returns the softmax of the candidates' scores, nobody scoring 0 */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-top));
  return powers.map((power) => power / total);
}

/** Ranks by the learnt weights. */
export const rankByWeights: Rank = (candidates) =>
  softmax(
    candidates.map(({ features }) => features.reduce((sum, feature) => sum + (ANTECEDENT_WEIGHTS[feature] ?? 0), 0)),
  );
