/** Finds what is said in transcripts and interviews without marks, where each turn begins with who speaks: "Ada Lind: We stay." */

import type { Person, Quotation } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Heard } from './speakers.ts';

/** A label, its colon and what is said; a label is a name or its initials. */
const TURN = /^(?<label>\p{Lu}[^\n:?!“”"]{0,39}):\s+(?=\S)/u;
const BETWEEN = /[\s.’'-]+/u;
const CONFIDENCE = 0.9;
const QUESTION = /\?[”"’]?$/;

/** Somebody's turn; what is said begins at `start`. */
interface Turn {
  block: number;
  label: number;
  start: number;
  person: number;
}

function labelWords(label: string): string[] {
  return label.toLowerCase().split(BETWEEN).filter(Boolean);
}

/** The name's words in small letters, as one, and by their first letters: "ada lind", "lind", "al". */
function labelsOf({ name, aliases }: Person): Set<string> {
  const words = labelWords(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  const labels = [words.join(' '), words.at(-1)!, ...(words.length > 1 ? [initials] : [])];
  for (const alias of aliases) labels.push(labelWords(alias).join(' '));
  return new Set(labels.filter(Boolean));
}

/** Whom a label means; a label that may mean two people means nobody. */
function bearersOf(people: readonly Person[]): ReadonlyMap<string, number | null> {
  const bearers = new Map<string, number | null>();
  for (const [person, own] of people.entries())
    for (const label of labelsOf(own)) bearers.set(label, bearers.has(label) ? null : person);
  return bearers;
}

function turnOf({ index, kind, text }: TextBlock, bearers: ReadonlyMap<string, number | null>): Turn | null {
  const found = kind === 'paragraph' || kind === 'list-item' ? TURN.exec(text) : null;
  const label = found?.groups?.label;
  if (!found || !label) return null;
  const words = labelWords(label);
  const person = bearers.get(words.join(' ')) ?? bearers.get(words.join(''));
  return person == null ? null : { block: index, label: label.length, start: found[0].length, person };
}

/**
 * @param heard the article; its passages between marks are left to those
 * @returns the turns that are labelled with one of the people, where there are several or one answers a question above it
 */
export function findTurns({ blocks, marked, people }: Heard): Quotation[] {
  const quoted = new Set(marked.map(({ block }) => block));
  const bearers = bearersOf(people);
  const turns = blocks.flatMap((block) => turnOf(block, bearers) ?? []);
  const isTold = turns.length > 1 || turns.some(({ block }) => QUESTION.test(blocks[block - 1]?.text ?? ''));
  if (!isTold) return [];
  return turns
    .filter(({ block }) => !quoted.has(block))
    .map(({ block, label, start, person }): Quotation => {
      const own = blocks[block]!;
      return {
        ...spanOf(own, start, own.text.length),
        kind: 'direct',
        confidence: CONFIDENCE,
        cue: null,
        repeats: [],
        speaker: { text: people[person]!.name, span: spanOf(own, 0, label), person, confidence: CONFIDENCE },
      };
    });
}
