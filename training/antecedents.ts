/** `npm run train -- antecedents`: learns from GAP and GUM whom a pronoun means, and writes models/antecedents.ts. */

import { writeFileSync } from 'node:fs';
import { readJsonLines } from '../bench/quality/data.ts';
import { linesOf } from '../bench/quality/lines.ts';
import { type Candidate, type Rank, softmax } from '../src/people/antecedents.ts';
import { type Identity, joinNames } from '../src/people/coreference.ts';
import { findNames } from '../src/people/names.ts';
import { resolvePronouns } from '../src/people/pronouns.ts';
import { findMarked } from '../src/quotations/marks.ts';

/** A text with pronouns and names; what has the same cluster means the same person. Offsets are into the text. */
interface Row {
  text: string;
  pronouns: [start: number, end: number, cluster: string][];
  names: [start: number, end: number, cluster: string][];
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

function readGap(): Row[] {
  const rows = readJsonLines('corpora/train/coref-gap.jsonl') as {
    text: string;
    mentions: [number, number, string, 'name' | 'pronoun'][];
  }[];
  return rows.map(({ text, mentions }) => {
    const ofKind = (kind: string) =>
      mentions.flatMap(([start, end, cluster, own]): Row['names'] => (own === kind ? [[start, end, cluster]] : []));
    return { text: text.replaceAll('\n', ' '), pronouns: ofKind('pronoun'), names: ofKind('name') };
  });
}

/** The genres of GUM that are free to learn from: lives from Wikipedia, interviews from Wikinews. */
function readGum(): Row[] {
  const rows = readJsonLines('corpora/train/coref-gum-other.jsonl') as {
    id: string;
    text: string;
    mentions: [number, number, string, string][];
    names?: Row['names'];
  }[];
  return rows
    .filter(({ id }) => /^GUM_(?:bio|interview)_/.test(id))
    .map(({ text, mentions, names = [] }) => {
      const named = new Set(names.map(([, , cluster]) => cluster));
      const pronouns = mentions.flatMap(([start, end, cluster]): Row['pronouns'] =>
        named.has(cluster) ? [[start, end, cluster]] : [],
      );
      return { text, pronouns, names };
    });
}

function choicesOf({ text, pronouns, names }: Row, weights: Weights): Choice[] {
  const { starts, blocks } = linesOf(text);
  const clusters = new Map(pronouns.map(([start, , cluster]) => [start, cluster]));
  const choices: Choice[] = [];
  const covers = (identity: Identity, start: number, end: number) =>
    identity.names.some(({ block, first, end: last }) => {
      const offset = starts[block.index]!;
      return offset + block.tokens[first]!.start < end && start < offset + block.tokens[last - 1]!.end;
    });
  const rank: Rank = (candidates, span) => {
    const cluster = clusters.get(starts[span.block]! + span.start);
    if (cluster !== undefined) {
      const own = names.filter((name) => name[2] === cluster);
      const named = candidates.map(({ identity }) => names.some(([start, end]) => covers(identity, start, end)));
      const meant = candidates.findIndex(({ identity }) => own.some(([start, end]) => covers(identity, start, end)));
      if (meant >= 0 || own.length === 0) choices.push({ candidates, named, meant });
    }
    return softmax(candidates.map((candidate) => scoreOf(weights, candidate)));
  };
  resolvePronouns(blocks, joinNames(findNames(blocks)), findMarked(blocks), rank);
  return choices;
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
  const rows = [...readGap(), ...readGum()];
  let weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const choices = rows.flatMap((row) => choicesOf(row, weights));
    weights = new Map();
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const choice of choices) step(weights, choice, RATE / (1 + epoch / 4));
    }
    console.log(`antecedents: round ${round + 1}, ${choices.length} pronouns, ${weights.size} features`);
  }
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`);
  const text = `/** What speaks for a person as the one that a pronoun means; written by \`npm run train -- antecedents\`, described in antecedents.md. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../models/antecedents.ts', import.meta.url), text);
}
