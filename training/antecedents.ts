/** `npm run train -- antecedents`: learns from GAP whom a pronoun means, and writes models/antecedents.ts. */

import { writeFileSync } from 'node:fs';
import { readJsonLines } from '../bench/quality/data.ts';
import { type Candidate, type Rank, softmax } from '../src/people/antecedents.ts';
import { type Identity, joinNames } from '../src/people/coreference.ts';
import { findNames } from '../src/people/names.ts';
import { resolvePronouns } from '../src/people/pronouns.ts';
import { findMarked } from '../src/quotations/marks.ts';
import { readBlocks } from '../src/text/document.ts';

interface Row {
  text: string;
  mentions: [number, number, string, string][];
}

/** One pronoun: its candidates, which of them the corpus names, and which one is meant, or -1. */
interface Choice {
  candidates: readonly Candidate[];
  named: boolean[];
  meant: number;
}

// The other pronouns of a text are resolved by what the round before has learnt.
const ROUNDS = 3;
const EPOCHS = 20;
const RATE = 0.05;
const DECAY = 1e-3;

type Weights = Map<string, number>;

function scoreOf(weights: Weights, { features }: Candidate): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

function covers({ names }: Identity, start: number, end: number): boolean {
  return names.some(({ block, first, end: last }) => {
    return block.tokens[first]!.start < end && start < block.tokens[last - 1]!.end;
  });
}

function choiceOf({ text, mentions }: Row, weights: Weights): Choice | null {
  const blocks = readBlocks([{ kind: 'paragraph', text: text.replaceAll('\n', ' ') }]);
  const pronoun = mentions.find(([, , , type]) => type === 'pronoun');
  if (!pronoun) return null;
  let choice: Choice | null = null;
  const rank: Rank = (candidates, span) => {
    if (span.start === pronoun[0]) {
      const names = mentions.filter(([, , , type]) => type === 'name');
      const named = candidates.map(({ identity }) => names.some(([start, end]) => covers(identity, start, end)));
      const meant = candidates.findIndex(({ identity }) =>
        names.some(([start, end, cluster]) => cluster === pronoun[2] && covers(identity, start, end)),
      );
      if (meant >= 0 || !names.some(([, , cluster]) => cluster === pronoun[2])) choice = { candidates, named, meant };
    }
    return softmax(candidates.map((candidate) => scoreOf(weights, candidate)));
  };
  resolvePronouns(blocks, joinNames(findNames(blocks)), findMarked(blocks), rank);
  return choice;
}

/** One step up the likelihood: of the one who is meant, or of neither of those who are known not to be. */
function step(weights: Weights, { candidates, named, meant }: Choice, rate: number): void {
  const chances = softmax(candidates.map((candidate) => scoreOf(weights, candidate)));
  for (const [index, { features }] of candidates.entries()) {
    const wrong = meant < 0 && named[index] ? chances[index]! : 0;
    const gradient = meant >= 0 ? (index === meant ? 1 : 0) - chances[index]! : -wrong;
    for (const feature of features) {
      const weight = weights.get(feature) ?? 0;
      weights.set(feature, weight + rate * (gradient - DECAY * weight));
    }
  }
}

/** Writes `models/antecedents.ts`; the same bytes every run. */
export function trainAntecedents(): void {
  const rows = readJsonLines('corpora/train/coref-gap.jsonl') as Row[];
  let weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const choices = rows.map((row) => choiceOf(row, weights)).filter((choice) => choice !== null);
    weights = new Map();
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const choice of choices) step(weights, choice, RATE / (1 + epoch / 4));
    }
    console.log(`antecedents: round ${round + 1}, ${choices.length} pronouns, ${weights.size} features`);
  }
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`);
  const text = `/** What speaks for a person as the one that a pronoun means; written by \`npm run train -- antecedents\`, described in antecedents.md. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../models/antecedents.ts', import.meta.url), text);
}
