/** `npm run train -- antecedents`: learns from GAP and GUM whom a pronoun means, and writes models/antecedents.ts. */

import { writeFileSync } from 'node:fs';
import { type Mention, readGap, readGum } from '../corpora/coreference.ts';
import { linesOf } from '../corpora/lines.ts';
import { type Candidate, type Rank, softmax } from '../src/people/antecedents.ts';
import { type Identity, joinNames } from '../src/people/coreference.ts';
import { findNames } from '../src/people/names.ts';
import { resolveReferences } from '../src/people/references.ts';
import { findMarked } from '../src/quotations/marks.ts';
import { tagEntities } from '../src/text/tagger.ts';

/** A text with pronouns and names; what has the same cluster means the same person. Offsets are into the text. */
interface Row {
  text: string;
  pronouns: Mention[];
  names: Mention[];
  /** All mentions of people, where the corpus gives them. */
  mentions?: Mention[];
}

/** One pronoun: its candidates, and which of them it may mean as far as the corpus tells, or whether nobody of them. */
interface Choice {
  candidates: readonly Candidate[];
  right: boolean[];
  nobody: boolean;
}

// The other pronouns of a text are resolved by what the round before has learnt.
const ROUNDS = 3;
// Chosen by five folds over GAP.
const EPOCHS = 15;
const RATE = 0.02;
// L2 penalty of each weight that a step touches.
const PENALTY = 1e-2;
// Features seen less often are left out.
const RAREST = 6;
const LIGHTEST = 0.02;
// GAP was picked for being ambiguous; GUM's pronouns, as any article's, are easier, and count more.
const PLAIN = 3;
// GUM's mentions begin with their article.
const MOST_BEFORE = 5;

type Weights = ReadonlyMap<string, number>;

function scoreOf(weights: Weights, { features }: Candidate): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

function gapRows(): Row[] {
  return readGap('train').map(({ text, pronoun, names }) => ({ text, pronouns: [pronoun], names }));
}

/** Of GUM's genres lives from Wikipedia and interviews from Wikinews. */
function gumRows(): Row[] {
  return readGum('train', 'other')
    .filter(({ id }) => /^GUM_(?:bio|interview)_/.test(id))
    .map(({ text, mentions, names }) => ({ text, pronouns: mentions, names, mentions }));
}

/**
 * GAP says of two names whether the pronoun means them, and nothing of others: where it means neither, everybody else
 * may be right, and where its name was not found, every stranger. GUM says it of everybody.
 */
function choicesOf({ text, pronouns, names, mentions }: Row, weights: Weights): Choice[] {
  const { starts, blocks } = linesOf(text);
  const entities = tagEntities(blocks);
  const people = joinNames(findNames(blocks, entities));
  const clusters = new Map(pronouns.map(([start, , cluster]) => [start, cluster]));
  const choices = new Map<number, Choice>();
  const covers = (identity: Identity, [start, end]: Mention) =>
    identity.names.some(({ block, first, end: last }) => {
      const offset = starts[block.index]!;
      return offset + block.tokens[first]!.start < end && start < offset + block.tokens[last - 1]!.end;
    });
  /** Whether a stranger's words open and end with their head inside one of the mentions. */
  const isOneOf = ({ block, first, end }: Candidate['nearest'], marked: readonly Mention[]) => {
    const from = starts[block.index]! + block.tokens[first]!.start;
    const head = starts[block.index]! + block.tokens[end - 1]!.start;
    return marked.some(([start, stop]) => start >= from - MOST_BEFORE && start <= head && stop > head);
  };
  const rank: Rank = (candidates, span) => {
    const at = starts[span.block]! + span.start;
    const cluster = clusters.get(at);
    if (cluster !== undefined) {
      const own = names.filter((name) => name[2] === cluster);
      const ownMentions = (mentions ?? names).filter(([start, , other]) => other === cluster && start !== at);
      let right = candidates.map(({ identity, nearest }) =>
        identity.names.length > 0 ? own.some((name) => covers(identity, name)) : isOneOf(nearest, ownMentions),
      );
      const found = right.includes(true);
      if (!found && !mentions) {
        const isKnown = people.some((identity) => own.some((name) => covers(identity, name)));
        right = candidates.map(({ identity }) =>
          own.length === 0 ? !names.some((name) => covers(identity, name)) : !isKnown && identity.names.length === 0,
        );
      }
      // The article is read twice: learnt from is the first reading, in which fewer sexes are known.
      if (!choices.has(at)) choices.set(at, { candidates, right, nobody: !found });
    }
    return softmax(candidates.map((candidate) => scoreOf(weights, candidate)));
  };
  resolveReferences(blocks, people, findMarked(blocks), entities, rank);
  return [...choices.values()].flatMap((choice) => Array.from({ length: mentions ? PLAIN : 1 }, () => choice));
}

/** Maximises the probability of what may be right by AdaGrad; the mean of the later epochs' weights. */
function learn(choices: readonly Choice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of choices) {
    for (const { features } of candidates) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= RAREST) index.set(name, index.size);
  const coded = choices
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ candidates, right, nobody }) => ({
      right,
      nobody,
      rows: candidates.map(({ features }) => Uint32Array.from(features.flatMap((name) => index.get(name) ?? []))),
    }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-2);
  const means = new Float64Array(index.size);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < coded.length; step++) {
      // A stride prime to the size visits every choice once, in a fixed mixed order.
      const { rows, right, nobody } = coded[(step * 7919 + epoch * 104729) % coded.length]!;
      const chances = softmax(rows.map((row) => row.reduce((sum, at) => sum + weights[at]!, 0)));
      const none = 1 - chances.reduce((sum, chance) => sum + chance, 0);
      const mass = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), nobody ? none : 0);
      for (const [at, row] of rows.entries()) {
        const slope = chances[at]! - (right[at] ? chances[at]! / Math.max(mass, 1e-9) : 0);
        if (Math.abs(slope) < 1e-5) continue;
        for (const name of row) {
          const gradient = slope + PENALTY * weights[name]!;
          squares[name]! += gradient * gradient;
          weights[name]! -= (RATE * gradient) / Math.sqrt(squares[name]!);
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (const [at, weight] of weights.entries()) means[at]! += weight / Math.floor(EPOCHS / 2);
  }
  return new Map([...index].map(([name, at]) => [name, means[at]!]));
}

/** Writes `models/antecedents.ts`; the same bytes every run. */
export function trainAntecedents(): void {
  const rows = [...gapRows(), ...gumRows()];
  let weights: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const choices = rows.flatMap((row) => choicesOf(row, weights));
    weights = learn(choices);
    console.log(`antecedents: round ${round + 1}, ${choices.length} pronouns, ${weights.size} features`);
  }
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LIGHTEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`);
  const text = `/** What speaks for a person as the one that a pronoun means; written by \`npm run train -- antecedents\`, described in antecedents.md. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../models/antecedents.ts', import.meta.url), text);
}
